import { isoMonth, monthAt, monthNumber, monthNumberOfSerial, type Month } from '../../calendar/months';
import { InputError } from '../input-error';
import type { LedgerCells } from './ledger-line';
import { lineKeyOf, type Months, type OpexLine } from './opex-line';
import type { BudgetLine } from './read-bookings';

/** What is done with months that have bookings already: refused, taken out before the new ones come in, or added to. */
export const CLOSED_MONTHS = ['refuse', 'replace', 'add'] as const;
export type ClosedMonths = (typeof CLOSED_MONTHS)[number];

/** File names of lines, and what the workbook calls them. */
export type LineNames = Readonly<Record<string, string>>;

/**
 * The ledger with more bookings. Those that are expected stay until a person says they were booked.
 *
 * @throws InputError `bookings-month-twice` naming the months that are booked already
 */
export function addBookings(
  ledger: readonly LedgerCells[],
  fresh: readonly LedgerCells[],
  closed: ClosedMonths,
  names: LineNames = {},
): LedgerCells[] {
  const monthOf = ({ date }: LedgerCells) => (typeof date === 'number' ? monthNumberOfSerial(date) : null);
  const months = new Set(fresh.map(monthOf));
  const twice = (line: LedgerCells) => line.expected === '' && months.has(monthOf(line)) && monthOf(line) !== null;
  const again = [...new Set(ledger.filter(twice).map(monthOf))].sort((a, b) => Number(a) - Number(b));
  if (again.length > 0 && closed === 'refuse')
    throw new InputError('bookings-month-twice', {
      months: again.map((month) => isoMonth(monthAt(month ?? 0))).join(', '),
      count: again.length,
    });
  const kept = closed === 'replace' ? ledger.filter((line) => !twice(line)) : ledger;
  return [...kept, ...fresh.map((line) => ({ ...line, line: names[String(line.line)] ?? line.line }))];
}

/**
 * The lines with planned amounts of the plan year in place of what was typed for those months; lines that nobody has are added by `newLine`.
 */
export function withBudget(
  lines: readonly OpexLine[],
  budget: readonly BudgetLine[],
  start: Month,
  newLine: (name: string, channel: string) => OpexLine,
  names: LineNames = {},
): OpexLine[] {
  const first = monthNumber(start);
  const sums = new Map<string, { readonly name: string; readonly channel: string; readonly months: (number | null)[] }>();
  for (const { date, channel, line, amount } of budget) {
    const month = monthNumberOfSerial(date) - first;
    if (month < 0 || month >= 12) continue;
    const name = names[line] ?? line;
    const key = lineKeyOf({ name, channel });
    const known = sums.get(key) ?? { name, channel, months: Array.from({ length: 12 }, () => null) };
    known.months[month] = (known.months[month] ?? 0) + amount;
    sums.set(key, known);
  }
  const planned = (line: OpexLine, months: Months): OpexLine => ({
    ...line,
    plan: months.map((amount, at) => amount ?? line.plan[at] ?? null),
  });
  const all = lines.map((line) => {
    const known = sums.get(lineKeyOf(line));
    sums.delete(lineKeyOf(line));
    return known ? planned(line, known.months) : line;
  });
  return [...all, ...[...sums.values()].map(({ name, channel, months }) => planned(newLine(name, channel), months))];
}
