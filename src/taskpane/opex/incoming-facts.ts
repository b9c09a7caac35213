import { monthAt, monthNumber, monthNumberOfSerial, type Month } from '../../calendar/months';
import type { Arriving } from './incoming';

/** Lines of one kind: how many, and what they come to. */
export interface Sum {
  readonly count: number;
  readonly amount: number;
}

/** What a file brings, in the figures the pane shows. Figures of the base are no costs and stand apart. */
export interface IncomingFacts {
  readonly bookings: Sum;
  readonly budget: Sum;
  /** The months that have costs, in their order. */
  readonly months: readonly { readonly month: Month; readonly booked: number; readonly planned: number }[];
  /** The last month with bookings; null where there are none. */
  readonly lastBooked: Month | null;
  /** Names of figures of the base, and those of them that are planned, which nothing is made of. */
  readonly base: readonly string[];
  readonly plannedBase: readonly string[];
  /** Planned amounts outside the plan year, which are left out. */
  readonly outside: number;
}

/**
 * The facts of what comes in.
 * @param start of the plan year
 */
export function incomingFacts({ bookings, budget }: Arriving, start: Month, isBase: (name: string) => boolean): IncomingFacts {
  const base = new Set<string>();
  const plannedBase = new Set<string>();
  const months = new Map<number, { booked: number; planned: number }>();
  const sums = { booked: { count: 0, amount: 0 }, planned: { count: 0, amount: 0 } };
  const first = monthNumber(start);
  let outside = 0;
  let lastBooked = -Infinity;
  const add = (kind: 'booked' | 'planned', date: unknown, line: unknown, amount: number): void => {
    const name = String(line);
    if (isBase(name)) {
      base.add(name);
      if (kind === 'planned') plannedBase.add(name);
      return;
    }
    const month = monthNumberOfSerial(Number(date));
    if (kind === 'booked') lastBooked = Math.max(lastBooked, month);
    else if (month < first || month >= first + 12) outside += 1;
    const known = months.get(month) ?? { booked: 0, planned: 0 };
    known[kind] += amount;
    months.set(month, known);
    sums[kind].count += 1;
    sums[kind].amount += amount;
  };
  for (const { date, line, amount } of bookings) add('booked', date, line, Number(amount));
  for (const { date, line, amount } of budget) add('planned', date, line, amount);
  return {
    bookings: sums.booked,
    budget: sums.planned,
    months: [...months].sort(([a], [b]) => a - b).map(([month, sum]) => ({ month: monthAt(month), ...sum })),
    lastBooked: Number.isFinite(lastBooked) ? monthAt(lastBooked) : null,
    base: [...base],
    plannedBase: [...plannedBase],
    outside,
  };
}
