import { monthNumber } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import type { ActualsRow } from '../actuals/actuals';
import { dailyMonths } from '../actuals/daily-months';
import { keyOf } from '../breakdown/row-key';
import type { ForecastSpec, SeriesTree } from '../forecast/forecast-plan';

/** What the rows of a tree sold by day, from a day on: 0 where others sold and it did not, null where nobody did. */
export interface DailySales {
  /** Serial number of the first day. */
  readonly first: number;
  /** One list a row of the tree, of the same days each. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** Fewer months of days do not tell the level that events stand on. */
const FEWEST_MONTHS = 3;

/** The newest months of a tree that are known by day, as far back as there is no gap; null where there are hardly any. */
export function dailySales(
  actuals: readonly ActualsRow[],
  tree: SeriesTree,
  { levels, measure }: Pick<ForecastSpec, 'levels' | 'measure'>,
): DailySales | null {
  const [begun] = tree.months;
  if (!begun) return null;
  const known = dailyMonths(actuals.map(({ date }) => date));
  const firstMonth = monthNumber(begun);
  let end = firstMonth + tree.months.length;
  while (end > firstMonth && !known.has(end - 1)) end -= 1;
  let months = 0;
  while (end - months > firstMonth && known.has(end - 1 - months)) months += 1;
  if (months < FEWEST_MONTHS) return null;
  const spans = monthSpans(end - months, 1, months);
  const [first, last] = [spans[0]?.first ?? 0, spans.at(-1)?.last ?? 0];

  const rowOfKey = new Map(tree.rows.map(({ key }, at) => [key, at]));
  const rows = tree.rows.map(() => Array.from({ length: last - first + 1 }, (): number | null => null));
  for (const row of actuals) {
    const value = row[measure];
    if (row.date < first || row.date > last || value === null) continue;
    const values = levels.map((level) => row[level]);
    for (let depth = 0; depth <= values.length; depth += 1) {
      const days = rows[rowOfKey.get(keyOf(values.slice(0, depth))) ?? -1];
      if (days) days[row.date - first] = (days[row.date - first] ?? 0) + value;
    }
  }
  const total = rows[0] ?? [];
  return { first, rows: rows.map((days) => days.map((value, at) => (value === null && total[at] !== null ? 0 : value))) };
}
