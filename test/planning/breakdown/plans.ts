import { monthAt, monthNumber } from '../../../src/calendar/months';
import { serialOf } from '../../../src/calendar/serial';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { NO_INPUTS, NO_LOCKS } from '../../../src/planning/breakdown/no-inputs';
import type { BreakdownPlan, BreakdownSpec, KeptInputs, RowLocks } from '../../../src/planning/breakdown/plan';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';

/** A plan for 2027 by channel and product, in whole units. */
export const SPEC: BreakdownSpec = {
  target: 1200,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: 'CNY',
};

/** Monthly sales of one line from a month (such as `2026-01`) on; null leaves the month out. */
export function sales(
  line: { channel?: string; store?: string; product?: string },
  from: string,
  amounts: readonly (number | null)[],
): ActualsRow[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const first = monthNumber({ year, month });
  return amounts.flatMap((netSales, at) => {
    const when = monthAt(first + at);
    const date = serialOf(when.year, when.month, 1);
    return netSales === null ? [] : [{ date, channel: '', store: '', product: '', ...line, netSales, units: null }];
  });
}

/** Twelve times the same. */
export const year = (amount: number): number[] => Array.from({ length: 12 }, () => amount);

/** The key of the row with these values. */
export const key = (...values: string[]): string => values.join('\u001f');

/** A plan from actuals, with what differs from SPEC and from untouched inputs. */
export function planOf(actuals: readonly ActualsRow[], spec: Partial<BreakdownSpec> = {}, kept: Partial<KeptInputs> = {}): BreakdownPlan {
  return planBreakdown({ spec: { ...SPEC, ...spec }, actuals, kept: { ...NO_INPUTS, ...kept } });
}

/** Locks by name: `year`, `q1` to `q4`, `m1` to `m12`. */
export function locks(amounts: Readonly<Record<string, number>>): RowLocks {
  return {
    year: amounts['year'] ?? null,
    quarters: NO_LOCKS.quarters.map((_, quarter) => amounts[`q${quarter + 1}`] ?? null),
    months: NO_LOCKS.months.map((_, month) => amounts[`m${month + 1}`] ?? null),
  };
}

/** The sum of numbers. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
