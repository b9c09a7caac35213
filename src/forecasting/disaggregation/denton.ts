import { MethodError } from '../method-error';
import { aggregate, type Aggregation } from './aggregation';
import { bestLinear } from './best-linear';
import { randomWalk } from './random-walk';

/** What of the correction to the indicator moves least: its ratio to the indicator, or its amount. */
export const CRITERIA = ['proportional', 'additive'] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface DentonOptions {
  /** [`proportional`] */
  readonly criterion?: Criterion;
  /** Whether first or second differences of the correction are made small. [1] */
  readonly differences?: 1 | 2;
}

/**
 * The series that meets `low` and keeps the movement of the indicator: the sum of squared differences of the correction (series ÷
 * indicator, or series − indicator) is the least there is. Nothing is supposed of the time before the first period, so
 * that the indicator may be an index or in any unit. Beyond the known low-frequency values the correction stays as it is there
 * (goes on in a straight line for second differences).
 *
 * Where the indicator is zero, so is the series (`proportional`).
 *
 * Source of the method: Denton (1971), Journal of the American Statistical Association 66, as put right by Cholette (1984), Survey
 * Methodology 10; Dagum & Cholette (2006), chapter 6.
 *
 * @throws MethodError `disaggregate-too-few`, `disaggregate-indicator-zero`
 */
export function dentonCholette(
  low: Float64Array,
  indicator: Float64Array,
  aggregation: Aggregation,
  options: DentonOptions = {},
): Float64Array {
  const { criterion = 'proportional', differences = 1 } = options;
  const scale = scaleOf(indicator, criterion);
  const prior = criterion === 'additive' ? indicator : null;
  // Corrections that cost nothing: a constant, and with second differences a straight line.
  const free = Array.from({ length: differences }, (_, power) => scale.map((value, at) => value * ((at + 1) / scale.length) ** power));
  return corrected(low, prior, aggregation, free, scale, differences);
}

/**
 * The same by Denton's own formula, which takes the correction to be none just before the first period. The indicator must be a first
 * estimate in the unit of the result: another level than that of `low` bends the first periods.
 *
 * Source of the method: Denton (1971), Journal of the American Statistical Association 66.
 *
 * @throws MethodError `disaggregate-indicator-zero`
 */
export function denton(low: Float64Array, indicator: Float64Array, aggregation: Aggregation, options: DentonOptions = {}): Float64Array {
  const { criterion = 'proportional', differences = 1 } = options;
  return corrected(low, indicator, aggregation, [], scaleOf(indicator, criterion), differences);
}

/** What a correction is measured in: the indicator (of mean size 1, which keeps the numbers tame), or one. */
function scaleOf(indicator: Float64Array, criterion: Criterion): Float64Array {
  if (criterion === 'additive') return new Float64Array(indicator.length).fill(1);
  const size = indicator.reduce((sum, value) => sum + Math.abs(value), 0) / indicator.length;
  return size === 0 ? Float64Array.from(indicator) : indicator.map((value) => value / size);
}

/**
 * The series of least squared differences of correction ÷ scale that meets `low`; the correction is to `prior` (null: to nothing), and
 * sums of `free` cost nothing.
 */
function corrected(
  low: Float64Array,
  prior: Float64Array | null,
  whole: Aggregation,
  free: readonly Float64Array[],
  scale: Float64Array,
  differences: number,
): Float64Array {
  const used = whole.blocks.map(({ period, start, end }, row) => {
    if (scale.subarray(start, end).some((value) => value !== 0)) return true;
    // Nothing to share out, and nothing to share it over.
    if (low[row] === 0) return false;
    throw new MethodError('disaggregate-indicator-zero', { period: period + 1, found: low[row]! });
  });
  const aggregation = { ...whole, blocks: whole.blocks.filter((_, row) => used[row]) };
  const target = low.filter((_, row) => used[row]);
  if (target.length === 0) return new Float64Array(whole.length);
  if (target.length < free.length) throw new MethodError('disaggregate-too-few', { needed: free.length, found: target.length });
  const before = prior === null ? new Float64Array(target.length) : aggregate(aggregation, prior);
  const gap = target.map((value, row) => value - before[row]!);
  const fit = bestLinear(gap, aggregation, free, randomWalk(differences, scale));
  if ('values' in fit) return prior === null ? fit.values : fit.values.map((value, at) => value + prior[at]!);
  // Values of the indicator that cancel out.
  const row = 'row' in fit ? fit.row : 0;
  throw new MethodError('disaggregate-indicator-zero', { period: aggregation.blocks[row]!.period + 1, found: target[row]! });
}
