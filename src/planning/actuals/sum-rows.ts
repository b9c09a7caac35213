import { fifteenDigits } from '../fifteen-digits';
import type { ActualsNote, ActualsRow } from './actuals';
import { firstDayOfMonth, monthIndex } from './excel-date';

export interface SummedRows {
  /** By date, within a date by the order in which the lines first stand in the file. */
  readonly rows: readonly ActualsRow[];
  readonly notes: readonly ActualsNote[];
}

interface Sum {
  readonly line: number;
  readonly date: number;
  netSales: number;
  units: number | null;
}

/**
 * Adds rows of the same date and line (channel, store, product) together; with `toMonths`, rows of the same month, dated
 * to its first day. `fileRow` names a row of the input in notes.
 */
export function sumRows(rows: readonly ActualsRow[], fileRow: (index: number) => number, toMonths: boolean): SummedRows {
  const lines = new Map<string, number>();
  const seen: Set<number>[] = [];
  const sums: Map<number, Sum>[] = [];
  const months = new Map<number, number>();
  let duplicates = 0;
  let firstDuplicate = 0;

  rows.forEach((row, index) => {
    const key = lineKey(row);
    let line = lines.get(key);
    if (line === undefined) {
      line = lines.size;
      lines.set(key, line);
      seen.push(new Set());
      sums.push(new Map());
    }
    if (seen[line]?.has(row.date)) {
      duplicates++;
      if (duplicates === 1) firstDuplicate = fileRow(index);
    }
    seen[line]?.add(row.date);
    const date = toMonths ? monthStart(row.date, months) : row.date;
    const sum = sums[line]?.get(date);
    if (sum) {
      sum.netSales += row.netSales;
      sum.units = row.units === null ? sum.units : (sum.units ?? 0) + row.units;
    } else {
      sums[line]?.set(date, { line, date, netSales: row.netSales, units: row.units });
    }
  });

  const members = [...lines.keys()].map(membersOfKey);
  const summed = sums
    .flatMap((ofLine) => [...ofLine.values()])
    .sort((a, b) => a.date - b.date || a.line - b.line)
    .map(({ line, date, netSales, units }) => ({
      date,
      ...(members[line] ?? membersOfKey('')),
      netSales: fifteenDigits(netSales),
      units: units === null ? null : fifteenDigits(units),
    }));

  const notes: ActualsNote[] = [];
  if (duplicates > 0) notes.push({ code: 'duplicates-summed', params: { count: duplicates, row: firstDuplicate } });
  if (summed.length < rows.length - duplicates) notes.push({ code: 'rows-summed', params: { rows: rows.length, months: summed.length } });
  return { rows: summed, notes };
}

/** Names never hold a control character, so U+001F keeps them apart. */
export function lineKey(row: Pick<ActualsRow, 'channel' | 'store' | 'product'>): string {
  return `${row.channel}\u001f${row.store}\u001f${row.product}`;
}

function membersOfKey(key: string): Pick<ActualsRow, 'channel' | 'store' | 'product'> {
  const [channel = '', store = '', product = ''] = key.split('\u001f');
  return { channel, store, product };
}

function monthStart(date: number, known: Map<number, number>): number {
  let start = known.get(date);
  if (start === undefined) {
    start = firstDayOfMonth(monthIndex(date));
    known.set(date, start);
  }
  return start;
}
