import { LOYALTY } from './layout';

/** Columns of the tables of `Loyalty Risk`. */
export const RISK = {
  label: LOYALTY.label,
  mean: 1,
  error: 2,
  quantile: 3,
  quantiles: 5,
  plan: 8,
  cap: 9,
  above: 10,
  aboveError: 11,
  shortfall: 12,
  shortfallError: 13,
  end: 14,
} as const;

/** Columns of a month: cost, liability, and how likely it is too much. */
export const RISK_MONTH = {
  cost: 1,
  costPlan: 8,
  liability: 9,
  liabilityPlan: 16,
  aboveBudget: 17,
  aboveCap: 18,
  aboveError: 19,
  /** Up to here people read; beyond, how far apart the quantiles of cost are, which the chart stacks. */
  read: 20,
  bands: 20,
  end: 23,
} as const;

/** Bands of the fan by the quantiles that they lie between, as places in a summary's quantiles. */
export const BANDS = [
  { name: 'P5–P10', from: 0, to: 1 },
  { name: 'P10–P90', from: 1, to: 3 },
  { name: 'P90–P95', from: 3, to: 4 },
] as const;

export const TORNADO = { label: 0, correlation: 1, error: 2, low: 3, high: 4, swing: 5, lowSide: 6, highSide: 7, end: 8 } as const;
export const HISTOGRAM = { from: 0, to: 1, runs: 2, share: 3, end: 4 } as const;

const CHART_LINES = 17;
const INFO_ROW = 3;

/** Sheet rows of `Loyalty Risk`: first lines of tables, their titles and headers above them. */
export function riskRows({
  years,
  months,
  inputs,
  bars,
}: {
  readonly years: number;
  readonly months: number;
  readonly inputs: number;
  readonly bars: number;
}) {
  let next = INFO_ROW + 2;
  const table = (lines: number): number => (next += lines + 3) - lines - 1;
  const year = table(years);
  const chart = next;
  next += CHART_LINES;
  const month = table(months);
  const tornado = table(inputs);
  const histogram = table(bars);
  return {
    info: INFO_ROW,
    stale: 2,
    year,
    chart,
    chartLines: CHART_LINES,
    month,
    tornado,
    histogram,
    end: next - 1,
    block: RISK_MONTH.end + 1,
  };
}
export type RiskRows = ReturnType<typeof riskRows>;
