import type { BookingHabits, OpexToBuild, WrittenOpex } from '../../excel/contracts';
import type { ClosedMonths, LineNames } from '../../planning/opex/add-bookings';
import type { LedgerCells } from '../../planning/opex/ledger-line';
import type { OpexSpec } from '../../planning/opex/opex-plan';
import { plannedAmounts, type BudgetLine, type CostSign } from '../../planning/opex/read-bookings';
import type { ReadBookings } from './read-bookings-file';

/** What the amounts of a file are that says only "amount". */
export const AMOUNT_KINDS = ['booked', 'planned'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** A file that was read, and what was said about it. */
export interface Incoming {
  readonly read: ReadBookings;
  /** Null where the file itself says what is booked and what is planned. */
  readonly kind: AmountKind | null;
  /** What its amounts below zero are; null until somebody says so. */
  readonly sign: CostSign | null;
  /** Whether that is asked. */
  readonly asksSign: boolean;
  /** What the workbook calls its lines. */
  readonly names: LineNames;
}

/** What is to come in. */
export interface Arriving {
  readonly bookings: readonly LedgerCells[];
  readonly budget: readonly BudgetLine[];
}

/** Names of files that hold a budget. */
const BUDGET = /budget|plan|预算|计划|ngân sách|ngan.?sach|kế hoạch|ke.?hoach|dự toán/i;

/** A file as it is proposed to be taken, by what was said about earlier ones; names of lines that do not stand any more are forgotten. */
export function proposed(read: ReadBookings, standing: Pick<WrittenOpex, 'habits' | 'lines'> | null): Incoming {
  const { negative, found, file } = read;
  const habits = standing?.habits ?? null;
  const remembered = habits?.sign ?? null;
  const lines = new Set(standing?.lines.map(({ name }) => name));
  return {
    read,
    kind: found.budget.length > 0 ? null : BUDGET.test(file.normalize('NFC')) ? 'planned' : 'booked',
    sign: negative > 0 ? remembered : 'costs',
    asksSign: negative > 0 || remembered === 'negative',
    names: Object.fromEntries(Object.entries(habits?.names ?? {}).filter(([, line]) => lines.has(line))),
  };
}

/** What a file brings, costs above zero once it is said how it signs them. */
export function arriving({ read: { found }, kind, sign }: Incoming): Arriving {
  const turned = (amount: number) => (sign === 'negative' ? 0 - amount : amount);
  const bookings = found.bookings.map((booking) => ({ ...booking, amount: turned(Number(booking.amount)) }));
  const budget = found.budget.map((planned) => ({ ...planned, amount: turned(planned.amount) }));
  return kind === 'planned' ? { bookings: [], budget: plannedAmounts({ bookings, budget }) } : { bookings, budget };
}

/** The names with a line of the file under a standing one, or as a line of its own where that is null. */
export function renamed(names: LineNames, line: string, standing: string | null): LineNames {
  const others = Object.fromEntries(Object.entries(names).filter(([name]) => name !== line));
  return standing === null ? others : { ...others, [line]: standing };
}

/**
 * What is to be built: the review, with a file where one comes in. What a file with amounts above zero says of signs is nothing to remember.
 *
 * @returns null where it is not said yet how the file signs costs
 */
export function toBuild(spec: OpexSpec, incoming: Incoming | null, habits: BookingHabits | null, closed: ClosedMonths): OpexToBuild | null {
  if (incoming === null) return { spec };
  const { sign, names, read } = incoming;
  if (sign === null) return null;
  return { spec, ...arriving(incoming), closed, habits: { sign: read.negative > 0 ? sign : (habits?.sign ?? null), names } };
}
