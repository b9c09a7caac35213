import { isoMonth, monthAt, monthNumber, monthNumberOfSerial, type Month } from '../../calendar/months';
import { InputError } from '../input-error';
import type { LedgerCells } from './ledger-line';
import type { BaseItem } from './items';
import { lineKeyOf, NO_MONTHS, type Months, type OpexLine } from './opex-line';
import { baseKey, type BaseByKey } from './opex-plan';
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

/** Planned amounts of the plan year by line and channel, as months. */
function byLine(budget: readonly BudgetLine[], start: Month, names: LineNames) {
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
  return sums;
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
  const sums = byLine(budget, start, names);
  const planned = (line: OpexLine, months: Months): OpexLine => ({ ...line, plan: merged(line.plan, months) });
  const all = lines.map((line) => {
    const known = sums.get(lineKeyOf(line));
    sums.delete(lineKeyOf(line));
    return known ? planned(line, known.months) : line;
  });
  return [...all, ...[...sums.values()].map(({ name, channel, months }) => planned(newLine(name, channel), months))];
}

/** The same of figures of the base, such as orders or cost of goods. */
export function withBaseBudget(
  base: BaseByKey,
  budget: readonly BudgetLine[],
  start: Month,
  baseOf: (line: string) => BaseItem | null,
  names: LineNames = {},
): BaseByKey {
  const planned = [...byLine(budget, start, names).values()].flatMap(({ name, channel, months }) => {
    const item = baseOf(name);
    if (item === null) return [];
    const key = baseKey(item, channel);
    const { plan, forecast } = base[key] ?? { plan: NO_MONTHS, forecast: NO_MONTHS };
    return [[key, { plan: merged(plan, months), forecast }] as const];
  });
  return { ...base, ...Object.fromEntries(planned) };
}

/** What comes in stands in place of what was typed for the same month. */
const merged = (typed: Months, months: Months): Months => months.map((amount, at) => amount ?? typed[at] ?? null);
