import { InputError } from '../../locales/input-error';
import type { ActualsNote, ActualsRow } from './actuals';
import { dayOfSerial, firstDayOfMonth, monthIndex, monthName } from './excel-date';
import { lineKey } from './sum-rows';

/** With at least this many different days a month, the history is a daily one. */
const DAILY = 15;

/**
 * Looks for months the history does not have: `dates` are the days it has rows for, `rows` what they were added up to.
 * @throws InputError `history-month-missing` when a month between the first and the last is missing altogether.
 * @returns notes on lines that have gaps of their own, and on a first or last month of daily history that is not whole.
 */
export function checkMonths(dates: readonly number[], rows: readonly ActualsRow[]): ActualsNote[] {
  const monthOf = new Map([...dates, ...rows.map(({ date }) => date)].map((date) => [date, monthIndex(date)]));
  const months = new Set(monthOf.values());
  const first = Math.min(...months);
  const last = Math.max(...months);
  const missing = last - first + 1 - months.size;
  if (missing > 0) {
    const month = gapAfter(months, first);
    throw new InputError('history-month-missing', {
      month: monthName(month),
      count: missing,
      first: monthName(first),
      last: monthName(last),
    });
  }
  return [...gapsInLines(rows, monthOf), ...partialMonths(dates, first, last)];
}

function gapAfter(months: ReadonlySet<number>, first: number): number {
  let month = first;
  while (months.has(month)) month++;
  return month;
}

function gapsInLines(rows: readonly ActualsRow[], monthOf: ReadonlyMap<number, number>): ActualsNote[] {
  const lines = new Map<string, { row: ActualsRow; months: Set<number> }>();
  for (const row of rows) {
    const key = lineKey(row);
    const line = lines.get(key) ?? { row, months: new Set<number>() };
    line.months.add(monthOf.get(row.date) ?? 0);
    lines.set(key, line);
  }
  const gaps = [...lines.values()].flatMap(({ row, months }) => {
    const first = Math.min(...months);
    const whole = Math.max(...months) - first + 1 === months.size;
    return whole ? [] : [{ row, month: gapAfter(months, first) }];
  });
  const example = gaps[0];
  if (!example) return [];
  const { channel, store, product } = example.row;
  const line = [channel, store, product].filter((name) => name !== '').join(' / ');
  return [{ code: 'months-missing', params: { count: gaps.length, line, month: monthName(example.month) } }];
}

function partialMonths(dates: readonly number[], first: number, last: number): ActualsNote[] {
  if (dates.length < DAILY * (last - first + 1)) return [];
  const ordered = [...dates].sort((a, b) => a - b);
  const notes: ActualsNote[] = [];
  const begin = ordered[0] ?? 0;
  const end = ordered.at(-1) ?? 0;
  if (begin > firstDayOfMonth(first))
    notes.push({ code: 'first-month-partial', params: { month: monthName(first), day: dayOfSerial(begin).day } });
  if (end < firstDayOfMonth(last + 1) - 1)
    notes.push({ code: 'last-month-partial', params: { month: monthName(last), day: dayOfSerial(end).day } });
  return notes;
}
