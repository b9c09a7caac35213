import { monthAt, monthNumberOfSerial, type Month } from '../../calendar/months';
import { LEVELS, type ActualsRow, type Level } from '../../planning/actuals/actuals';

/** What sales history amounts to, in the figures the pane shows. */
export interface HistoryFacts {
  readonly rows: number;
  readonly first: Month;
  readonly last: Month;
  /** Calendar months that have rows. */
  readonly months: number;
  /** How many different members each level has; only levels that have any. */
  readonly members: readonly { readonly level: Level; readonly count: number }[];
  readonly netSales: number;
}

/** The facts of a history; null when it has no rows. */
export function historyFacts(rows: readonly ActualsRow[]): HistoryFacts | null {
  if (rows.length === 0) return null;
  let first = Infinity;
  let last = -Infinity;
  let netSales = 0;
  const months = new Set<number>();
  const seen = LEVELS.map(() => new Set<string>());
  for (const row of rows) {
    const month = monthNumberOfSerial(row.date);
    first = Math.min(first, month);
    last = Math.max(last, month);
    netSales += row.netSales;
    months.add(month);
    LEVELS.forEach((level, index) => {
      if (row[level] !== '') seen[index]?.add(row[level]);
    });
  }
  const members = LEVELS.map((level, index) => ({ level, count: seen[index]?.size ?? 0 })).filter(({ count }) => count > 0);
  return { rows: rows.length, first: monthAt(first), last: monthAt(last), months: months.size, members, netSales };
}
