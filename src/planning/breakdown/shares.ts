import type { BreakdownPlan } from './plan';
import { sum } from './profile';
import { lastYearOf } from './rows-in-plan';

/**
 * The share every row has of its parent (docs/breakdown.md, 3): typed, else of what the typed ones leave in proportion to
 * last year's sales. 1 for the total. Siblings whose shares are all typed need not sum to 1: they count in proportion.
 */
export function sharesOfParent({ rows, kept }: BreakdownPlan): number[] {
  const shares = rows.map(() => 1);
  const sales = rows.map((row) => Math.max(0, lastYearOf(row) ?? 0));
  for (const { children } of rows) {
    const sold = sum(children.map((child) => sales[child] ?? 0));
    const historyShare = (child: number) => (sold > 0 ? (sales[child] ?? 0) / sold : 1 / children.length);
    const typed = (child: number) => kept.shares[rows[child]?.key ?? ''];
    const untyped = children.filter((child) => typed(child) === undefined);
    const left = Math.max(0, 1 - sum(children.map((child) => typed(child) ?? 0)));
    const untypedHistory = sum(untyped.map(historyShare));
    for (const child of children) {
      shares[child] = typed(child) ?? left * (untypedHistory > 0 ? historyShare(child) / untypedHistory : 1 / untyped.length);
    }
  }
  return shares;
}
