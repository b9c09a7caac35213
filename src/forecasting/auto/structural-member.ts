import { structuralForecast, type Regressor, type StructuralForecast } from '../structural/structural-model';
import type { Scale } from './scale';

export interface StructuralMember {
  /** The model on the scale. */
  readonly model: StructuralForecast;
  /** The forecast off the scale. */
  readonly point: readonly number[];
}

/**
 * The structural model's forecast. On logarithms, where parts multiply, it is averaged with that of the values as they are, where
 * parts add up, by their likelihood.
 *
 * Source of the method: Hoeting, Madigan, Raftery & Volinsky (1999), Bayesian model averaging, Statistical Science 14; comparing
 * transformed data, Box & Cox (1964), Journal of the Royal Statistical Society B 26.
 *
 * @param history on the scale; null where missing
 */
export function structuralMember(
  history: readonly (number | null)[],
  horizon: number,
  period: number,
  scale: Scale,
  regressors: readonly Regressor[],
): StructuralMember {
  const model = structuralForecast(history, horizon, period, { regressors });
  const point = Array.from(model.point, scale.from);
  if (!scale.logarithmic) return { model, point };
  const values = history.map((value) => (value === null ? null : scale.from(value)));
  const seen = values.filter((value) => value !== null);
  const typical = seen.reduce((sum, value) => sum + value / seen.length, 0);
  const plain = structuralForecast(values, horizon, period, {
    regressors: regressors.map((regressor) => ({ ...regressor, spread: regressor.spread * typical })),
  });
  const jacobian = history.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const weight = 1 / (1 + Math.exp(model.evidence - jacobian - plain.evidence));
  return { model, point: point.map((value, step) => (1 - weight) * value + weight * plain.point[step]!) };
}
