import type { KeptInputs, PlanRow, SpreadMethod } from './plan';
import { topDown } from './rows-in-plan';

/** How a row's year is spread over its months; `like` is the key of the row it follows, null where none is named. */
export interface RowShape {
  readonly method: SpreadMethod;
  readonly like: string | null;
}

/**
 * The shape of every row (docs/breakdown.md, 2): its own method, else that of the nearest row above that names one, else the plan's. The row to
 * follow is inherited with it, unless the row names one itself.
 */
export function rowShapes(
  rows: readonly PlanRow[],
  { methods, likes }: Pick<KeptInputs, 'methods' | 'likes'>,
  planMethod: SpreadMethod,
): RowShape[] {
  return topDown<RowShape>(rows, ({ key }, _, above) => {
    const method = methods[key];
    const like = likes[key] ?? null;
    return method ? { method, like } : { method: above?.method ?? planMethod, like: like ?? above?.like ?? null };
  });
}
