import type { ActualsNote, ActualsRow } from './actuals';
import { dailyMonths } from './daily-months';
import { dayOfSerial, firstDayOfMonth, monthIndex, monthName } from './excel-date';
import { lineKey } from './sum-rows';

/** Gaps named in one note; more of them are summed up by an ellipsis. */
const MOST_GAPS = 6;

/**
 * Looks for months the history does not have: `dates` are the days it has rows for, `rows` what they were added up to. Whether a
 * plan can do without a month depends on its year, so nothing is refused here.
 * @returns notes on months between the first and the last that are missing altogether, on lines that have gaps of their own, and
 * on a first or last month of daily history that is not whole.
 */
export function checkMonths(dates: readonly number[], rows: readonly ActualsRow[]): ActualsNote[] {
  const monthOf = new Map([...dates, ...rows.map(({ date }) => date)].map((date) => [date, monthIndex(date)]));
  const months = new Set(monthOf.values());
  const first = Math.min(...months);
  const last = Math.max(...months);
  return [...gapsInAll(months), ...gapsInLines(rows, monthOf, months), ...partialMonths(dates, first, last)];
}

function gapsInAll(months: ReadonlySet<number>): ActualsNote[] {
  const known = [...months].sort((a, b) => a - b);
  const gaps = known.flatMap((month, at) => {
    const next = known[at + 1] ?? month + 1;
    return next > month + 1 ? [{ from: month + 1, to: next - 1 }] : [];
  });
  if (gaps.length === 0) return [];
  const named = gaps.slice(0, MOST_GAPS).map(({ from, to }) => (from === to ? monthName(from) : `${monthName(from)}–${monthName(to)}`));
  const count = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return [{ code: 'history-gap', params: { count, months: [...named, ...(gaps.length > MOST_GAPS ? ['…'] : [])].join(', ') } }];
}

/** Lines without a month that lies between their first and last and that other lines have. */
function gapsInLines(rows: readonly ActualsRow[], monthOf: ReadonlyMap<number, number>, known: ReadonlySet<number>): ActualsNote[] {
  const ordered = [...known].sort((a, b) => a - b);
  const lines = new Map<string, { row: ActualsRow; months: Set<number> }>();
  for (const row of rows) {
    const key = lineKey(row);
    const line = lines.get(key) ?? { row, months: new Set<number>() };
    line.months.add(monthOf.get(row.date) ?? 0);
    lines.set(key, line);
  }
  const gaps = [...lines.values()].flatMap(({ row, months }) => {
    const first = Math.min(...months);
    const last = Math.max(...months);
    const gap = ordered.find((month) => month > first && month < last && !months.has(month));
    return gap === undefined ? [] : [{ row, month: gap }];
  });
  const example = gaps[0];
  if (!example) return [];
  const { channel, store, product } = example.row;
  const line = [channel, store, product].filter((name) => name !== '').join(' / ');
  return [{ code: 'months-missing', params: { count: gaps.length, line, month: monthName(example.month) } }];
}

/** A first or last month of days that are not all there. One date alone, the first, is a month's figure, as people add it below days. */
function partialMonths(dates: readonly number[], first: number, last: number): ActualsNote[] {
  const daily = dailyMonths(dates);
  const notes: ActualsNote[] = [];
  const begin = dates.reduce((least, date) => Math.min(least, date), Infinity);
  const end = dates.reduce((most, date) => Math.max(most, date), -Infinity);
  if ((daily.has(first) || daily.has(first + 1)) && begin > firstDayOfMonth(first))
    notes.push({ code: 'first-month-partial', params: { month: monthName(first), day: dayOfSerial(begin).day } });
  const lastDay = firstDayOfMonth(last + 1) - 1;
  if ((daily.has(last) || (daily.has(last - 1) && end > firstDayOfMonth(last))) && end < lastDay)
    notes.push({ code: 'last-month-partial', params: { month: monthName(last), day: dayOfSerial(end).day } });
  return notes;
}
