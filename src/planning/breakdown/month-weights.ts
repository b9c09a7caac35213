import { eventFactors } from './events-of-plan';
import type { BreakdownPlan, PlanRow, SpreadMethod } from './plan';
import { baseProfile, countingYear, yearsOf } from './profile';
import { rowShapes, type RowShape } from './row-shapes';
import { topDown } from './rows-in-plan';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const EVEN: readonly number[] = MONTHS.map(() => 1 / 12);
const EQUAL: readonly number[] = MONTHS.map(() => 1);
const RETAIL_445: readonly number[] = MONTHS.map((month) => (month % 3 === 0 ? 5 : 4));
/** A plan that falls by more than this has no straight line: its last months would be below zero. */
const DEEPEST_FALL = -0.9;
const FESTIVAL_METHODS: readonly SpreadMethod[] = ['history', 'last-year', 'like'];

/**
 * The twelve month weights of every row by its method (docs/breakdown.md, 1 and 2). Relative: they need not sum to 1.
 *
 * @param growth what a straight line rises by, 0.1 for +10 % over last year; 0 where there is no last year
 */
export function monthWeights(plan: BreakdownPlan, growth: number): (readonly number[])[] {
  const { rows, kept, spec } = plan;
  const profiles = baseProfiles(rows);
  const lastYears = lastYearShapes(rows);
  const rowOfKey = new Map(rows.map((row, index) => [row.key, index]));
  const shape = (row: PlanRow, index: number, { method, like }: RowShape): readonly number[] => {
    switch (method) {
      case 'history':
        return profiles[index] ?? EVEN;
      case 'last-year':
      case 'event-aligned':
        return lastYears[index] ?? EQUAL;
      case 'equal':
        return EQUAL;
      case '445':
        return RETAIL_445;
      case 'straight-line':
        return straightLine(growth);
      case 'like':
        return profiles[rowOfKey.get(like ?? NO_KEY) ?? Math.max(0, row.parent)] ?? EVEN;
      case 'typed':
        return kept.typedWeights ?? EQUAL;
    }
  };
  const festivals = MONTHS.map((_, at) => kept.festivalFactors?.[at] ?? plan.festivalFactors[at] ?? 1);
  const byEvents = eventFactors(plan) ?? festivals;
  const shapes = rowShapes(rows, kept, spec.method);
  return rows.map((row, index) => {
    const own = shapes[index] ?? { method: spec.method, like: null };
    const factors = own.method === 'event-aligned' ? byEvents : FESTIVAL_METHODS.includes(own.method) ? festivals : EQUAL;
    const typedOver = kept.weights[row.key];
    const weights = shape(row, index, own);
    return MONTHS.map((_, at) => Math.max(0, typedOver?.[at] ?? (weights[at] ?? 0) * (factors[at] ?? 1)));
  });
}

/** No row has this key: the total's is the empty string. */
const NO_KEY = '\u0000';

/** The base profile of every row: its own, else its parent's, else even. */
function baseProfiles(rows: readonly PlanRow[]): (readonly number[])[] {
  return topDown<readonly number[]>(rows, (row, _, ofParent) => baseProfile(yearsOf(row.history)) ?? ofParent ?? EVEN);
}

/** The last whole year's months of every row, negative as 0: its own, else its parent's, else 1 each. */
function lastYearShapes(rows: readonly PlanRow[]): (readonly number[])[] {
  return topDown<readonly number[]>(rows, (row, _, ofParent) => {
    const lastYear = row.history.length >= 12 ? countingYear(row.history.slice(-12)) : null;
    return lastYear?.map((value) => Math.max(0, value)) ?? ofParent ?? EQUAL;
  });
}

/** The line through the middle of last year, at 1/(1 + growth), and the middle of the plan year, at 1; nothing below zero. */
function straightLine(growth: number): number[] {
  const held = Math.max(DEEPEST_FALL, growth);
  return MONTHS.map((month) => Math.max(0, 1 + ((held / (1 + held)) * (month - 6.5)) / 12));
}
