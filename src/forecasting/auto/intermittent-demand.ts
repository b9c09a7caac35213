import { croston, sba } from '../intermittent/croston';
import { tsb } from '../intermittent/tsb';

/** Mean number of periods from one demand to the next from which on demand is intermittent. */
const LONGEST_INTERVAL = 1.32;
/** Cycles that can show in which seasons demand pauses. */
const FEWEST_CYCLES = 1.5;

/**
 * Whether most of what a history without negative values lacks is demand itself: too many periods without any up to the last demand, and not
 * always the same seasons.
 *
 * Source of the limit: Syntetos, Boylan & Croston (2005), On the categorization of demand patterns, Journal of the Operational Research
 * Society 56.
 *
 * @param history one value a period; null where missing
 */
export function isIntermittent(history: readonly (number | null)[], period: number): boolean {
  if (history.some((value) => value !== null && value < 0)) return false;
  let [demands, length, seen] = [0, 0, 0];
  for (const value of history) {
    if (value === null) continue;
    seen++;
    if (value === 0) continue;
    demands++;
    length = seen;
  }
  return demands >= 2 && length / demands >= LONGEST_INTERVAL && !pausesInSeason(history, period);
}

/**
 * Whether a history has its periods without demand in the same seasons, more than chance would bring. With less than two cycles, and one and a
 * half at least, each season seen twice must have gone alike.
 */
export function pausesInSeason(history: readonly (number | null)[], period: number): boolean {
  if (period < 2 || history.length < FEWEST_CYCLES * period) return false;
  let [pairs, alike, demands, seen] = [0, 0, 0, 0];
  history.forEach((value, t) => {
    if (value === null) return;
    seen++;
    if (value > 0) demands++;
    const before = history[t - period] ?? null;
    if (before === null) return;
    pairs++;
    if (value > 0 === before > 0) alike++;
  });
  const share = demands / seen;
  const byChance = share * share + (1 - share) * (1 - share);
  const needed = history.length < 2 * period ? 1 : (1 + byChance) / 2;
  return pairs > 0 && alike / pairs >= needed;
}

/**
 * Periods without demand just before the first that are an off-season: a cycle later there was none either, and the whole history from
 * them on pauses in the same seasons. 0 where they are none.
 *
 * @param history one value a period, none below zero; null where missing
 */
export function offSeasonBefore(history: readonly (number | null)[], period: number): number {
  const sold = history.findIndex((value) => value !== null && value > 0);
  let start = sold;
  while (start > 0 && (history[start - 1 + period] ?? 0) === 0) start--;
  return start >= 0 && pausesInSeason(history.slice(start), period) ? sold - start : 0;
}

export interface DemandForecast {
  readonly method: string;
  readonly members: readonly { readonly name: string; readonly share: number; readonly point: readonly number[] }[];
  readonly point: number[];
  readonly lower: number[];
  readonly upper: number[];
}

/**
 * Mean of Croston's method, SBA and TSB. The interval is that of a single period: the quantiles of what periods have brought so far,
 * mostly nothing at the lower end.
 *
 * Source of the method: as the three; the distribution, Willemain, Smart & Schwarz (2004), A new approach to forecasting intermittent
 * demand for service parts inventories, International Journal of Forecasting 20.
 */
export function intermittentDemand(values: Float64Array, horizon: number, level: number): DemandForecast {
  const members = [croston(values, horizon), sba(values, horizon), tsb(values, horizon)].map(({ method, point }) => ({
    name: method,
    share: 1 / 3,
    point,
  }));
  const point = Array.from({ length: horizon }, (_, step) =>
    members.reduce((sum, member) => sum + member.point[step]! / members.length, 0),
  );
  const sorted = values.slice().sort();
  const quantile = (p: number): number => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!;
  return {
    method: 'mean of Croston, SBA and TSB',
    members,
    point,
    lower: point.map((value) => Math.min(value, quantile((1 - level) / 2))),
    upper: point.map((value) => Math.max(value, quantile((1 + level) / 2))),
  };
}
