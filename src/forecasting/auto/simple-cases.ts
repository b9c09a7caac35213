import type { ForecastResult } from './forecast-result';
import { normalQuantile } from './quantile';

type Simple = Omit<ForecastResult, 'notes'>;

/** How far a value nothing is known about may be from the next, as a share of it (standard deviation). */
const UNKNOWN = 0.5;

/** Of one or two values the mean is all that can be said, in a wide interval. */
export function fewValues(values: Float64Array, horizon: number, level: number): Simple {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  const apart = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  const sigma = Math.max(UNKNOWN * Math.abs(mean), 2 * apart);
  const width = sigma * normalQuantile((1 + level) / 2);
  const lowest = values.every((value) => value >= 0) ? 0 : -Number.MAX_VALUE;
  return {
    point: new Array<number>(horizon).fill(mean),
    lower: new Array<number>(horizon).fill(Math.max(lowest, mean - width)),
    upper: new Array<number>(horizon).fill(Math.min(Number.MAX_VALUE, mean + width)),
    method: 'mean',
  };
}

/** What has never changed is forecast to stay. */
export function sameValue(value: number, horizon: number): Simple {
  const flat = (): number[] => new Array<number>(horizon).fill(value);
  return { point: flat(), lower: flat(), upper: flat(), method: 'naive' };
}
