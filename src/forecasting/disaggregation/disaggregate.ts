import { MethodError } from '../method-error';
import { aggregationOf, type Conversion } from './aggregation';
import { chowLin, type ChowLinOptions } from './chow-lin';
import { denton, dentonCholette, type DentonOptions } from './denton';
import { inferFactor } from './factor';
import { uniform } from './uniform';

export const DISAGGREGATION_METHODS = ['denton-cholette', 'denton', 'chow-lin', 'uniform'] as const;
export type DisaggregationMethod = (typeof DISAGGREGATION_METHODS)[number];

/** One high-frequency series, or several side by side (chow-lin only). */
export type Indicator = readonly number[] | readonly (readonly number[])[];

export interface DisaggregationOptions extends DentonOptions, ChowLinOptions {
  /** High-frequency periods in one low-frequency period; left out: see inferFactor. */
  readonly factor?: number;
  /** High-frequency periods of the indicator that lie before the first low-frequency period. [0] */
  readonly offset?: number;
}

/**
 * Temporal disaggregation: the high-frequency series that follows the indicator's movement and whose sums, averages, last or first
 * values (`conversion`) are the values of `low`. It is as long as the indicator, so that an indicator longer than the periods of
 * `low` extrapolates; a missing value of `low` (null) is estimated too. Without an indicator (null) a constant takes its place,
 * and the result is as long as `low` times the factor.
 *
 * - `denton-cholette`: the ratio of the series to the indicator moves least; see dentonCholette;
 * - `denton`: the same, started from the indicator's own level; see denton;
 * - `chow-lin`: a regression on the indicators and a constant; see chowLin;
 * - `uniform`: no indicator is followed; see uniform.
 *
 * Source of the methods in this arrangement: Sax & Steiner (2013), Temporal disaggregation of time series, The R Journal 5(2).
 *
 * @throws MethodError `disaggregate-no-low`, `disaggregate-factor-missing`, `disaggregate-factor`, `disaggregate-indicator-lengths`,
 * `disaggregate-indicator-short`, `disaggregate-one-indicator`, and those of the method
 */
export function disaggregate(
  low: readonly (number | null)[],
  indicator: Indicator | null,
  method: DisaggregationMethod = 'denton-cholette',
  conversion: Conversion = 'sum',
  options: DisaggregationOptions = {},
): number[] {
  const known = low.flatMap((value, period) => (value === null ? [] : [period]));
  if (known.length === 0) throw new MethodError('disaggregate-no-low');
  const given = indicatorsOf(indicator);
  const { factor, offset, length } = shapeOf(low.length, given, options);
  if (method === 'uniform') return [...uniform(low, conversion, factor, offset, length)];

  const values = Float64Array.from(known, (period) => low[period]!);
  const aggregation = aggregationOf(conversion, known, factor, offset, length);
  if (method === 'chow-lin') return [...chowLin(values, given, aggregation, options).values];
  if (given.length > 1) throw new MethodError('disaggregate-one-indicator', { found: given.length });
  const followed = given[0] ?? new Float64Array(length).fill(1);
  return [...(method === 'denton' ? denton : dentonCholette)(values, followed, aggregation, options)];
}

function indicatorsOf(indicator: Indicator | null): Float64Array[] {
  if (indicator === null || indicator.length === 0) return [];
  const several = (typeof indicator[0] === 'number' ? [indicator] : indicator) as readonly (readonly number[])[];
  const allowed = several[0]!.length;
  several.forEach(({ length }, k) => {
    if (length !== allowed) throw new MethodError('disaggregate-indicator-lengths', { indicator: k + 1, found: length, allowed });
  });
  return several.map((series) => Float64Array.from(series));
}

function shapeOf(lows: number, indicators: readonly Float64Array[], { factor: wanted, offset = 0 }: DisaggregationOptions) {
  const found = indicators[0]?.length ?? 0;
  const factor = wanted ?? (found === 0 ? null : inferFactor(lows, found - offset));
  if (factor === null) throw new MethodError('disaggregate-factor-missing', { low: lows, high: found });
  if (!Number.isInteger(factor) || factor < 1) throw new MethodError('disaggregate-factor', { found: factor });
  const needed = offset + lows * factor;
  if (indicators.length > 0 && found < needed) throw new MethodError('disaggregate-indicator-short', { needed, factor, found });
  return { factor, offset, length: indicators.length > 0 ? found : needed };
}
