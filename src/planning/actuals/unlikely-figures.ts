import type { ActualsNote, ActualsRow } from './actuals';
import { dayName, dayOfSerial, monthIndex, monthName } from './excel-date';

/** Fewer dates than this may be seven days apart by chance. */
const FEWEST_WEEKS = 8;
/** Sales of a month that ends this many days from today are a plan or a mistake, no history. */
const FUTURE = 366;

/**
 * What can be read but hardly be meant: weeks, which lie in two months at once, months that sum to less than zero, and dates more than a year
 * after `today` (serial). `dates` are the days the history has rows for, `rows` what they were added up to.
 */
export function unlikelyFigures(dates: readonly number[], rows: readonly ActualsRow[], today: number): ActualsNote[] {
  return [...weeks(dates), ...negativeMonths(rows), ...future(dates, today)];
}

function weeks(dates: readonly number[]): ActualsNote[] {
  const [first, second] = [...dates].sort((a, b) => a - b);
  if (first === undefined || second === undefined || dates.length < FEWEST_WEEKS) return [];
  if (dates.some((date) => (date - first) % 7 !== 0)) return [];
  return [{ code: 'dates-weekly', params: { first: dayName(dayOfSerial(first)), second: dayName(dayOfSerial(second)) } }];
}

function negativeMonths(rows: readonly ActualsRow[]): ActualsNote[] {
  const months = new Map<number, number>();
  for (const { date, netSales } of rows) months.set(monthIndex(date), (months.get(monthIndex(date)) ?? 0) + netSales);
  const negative = [...months].flatMap(([month, sum]) => (sum < 0 ? [month] : [])).sort((a, b) => a - b);
  return negative[0] === undefined ? [] : [{ code: 'months-negative', params: { count: negative.length, month: monthName(negative[0]) } }];
}

function future(dates: readonly number[], today: number): ActualsNote[] {
  const last = dates.reduce((latest, date) => Math.max(latest, date), -Infinity);
  return last > today + FUTURE ? [{ code: 'dates-future', params: { last: dayName(dayOfSerial(last)) } }] : [];
}
