import { monthAt, monthNumber } from '../../calendar/months';
import type { YearMonth } from '../breakdown/plan';
import type { ForecastPlan } from './forecast-plan';

/** Twelve weights for a plan year, or how many months must be forecast to have them; `beyond` where its history is not there either. */
export type PlanWeights =
  | { readonly kind: 'weights'; readonly weights: readonly number[] }
  | { readonly kind: 'short'; readonly horizon: number; readonly until: YearMonth }
  | { readonly kind: 'beyond' };

/**
 * The months of a plan year as the forecast of the total has them, actual months where they are behind it: in per cent of the year, to two
 * decimals, none below zero.
 */
export function planWeights({ spec, months, rows }: ForecastPlan, start: YearMonth): PlanWeights {
  const [total] = rows;
  const [first] = months;
  const [from, begins] = [monthNumber(start), monthNumber(spec.start)];
  if (!total || !first) return { kind: 'beyond' };
  if (from + 12 > begins + spec.horizon) return { kind: 'short', horizon: from + 12 - begins, until: monthAt(from + 11) };
  const amounts = Array.from({ length: 12 }, (_, at) => {
    const month = from + at;
    return month >= begins ? total.point[month - begins] : total.values[month - monthNumber(first)];
  });
  const known = amounts.flatMap((amount) => (typeof amount === 'number' ? [Math.max(0, amount)] : []));
  const year = known.reduce((sum, amount) => sum + amount, 0);
  if (known.length < 12 || year === 0) return { kind: 'beyond' };
  return { kind: 'weights', weights: known.map((amount) => Math.round((amount / year) * 10_000) / 100) };
}
