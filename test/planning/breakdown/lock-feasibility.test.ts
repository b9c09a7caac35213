import fc from 'fast-check';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import type { BreakdownFigures, BreakdownPlan } from '../../../src/planning/breakdown/plan';
import { feasible, type Sum } from './feasible';
import { key, locks, planOf, sales, sum } from './plans';

const CHANNELS = ['A', 'B', 'C'];
const PRODUCTS = ['x', 'y'];
const LEAVES = CHANNELS.flatMap((channel) => PRODUCTS.map((product) => key(channel, product)));
const ROWS = ['', ...CHANNELS, ...LEAVES];
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** Amounts by row and column: `year`, `q1` to `q4`, `m1` to `m12`. */
type Locks = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Case {
  readonly target: number;
  readonly typed: Locks;
  readonly histories: readonly (readonly number[])[];
}

const history = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 });
const histories = fc.array(history, { minLength: LEAVES.length, maxLength: LEAVES.length });

/** Locks of some columns anywhere; the target is the total's year lock. */
function cases(columns: readonly string[], maxLocks: number, most: number): fc.Arbitrary<Case> {
  const lock = fc.record({ row: fc.constantFrom(...ROWS), column: fc.constantFrom(...columns), amount: fc.integer({ min: 0, max: most }) });
  return fc.record({ histories, locks: fc.array(lock, { minLength: 1, maxLength: maxLocks }) }).map((given) => {
    const typed: Record<string, Record<string, number>> = {};
    for (const { row, column, amount } of given.locks) if (row !== '' || column !== 'year') (typed[row] ??= {})[column] = amount;
    return { target: 1000, typed, histories: given.histories };
  });
}

/** The same where all twelve months of the total are locked besides, and make the target. */
function withMonthsOfTotal(arbitrary: fc.Arbitrary<Case>): fc.Arbitrary<Case> {
  return fc
    .record({ one: arbitrary, months: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 12, maxLength: 12 }) })
    .map(({ one, months }) => ({
      ...one,
      target: sum(months),
      typed: { ...one.typed, '': Object.fromEntries(months.map((amount, month) => [`m${month + 1}`, amount])) },
    }));
}

function planFor({ target, typed, histories: sold }: Case): BreakdownPlan {
  const actuals = CHANNELS.flatMap((channel, c) =>
    PRODUCTS.flatMap((product, p) =>
      sales(
        { channel, product },
        '2026-01',
        (sold[2 * c + p] ?? []).map((value) => value + 1),
      ),
    ),
  );
  const kept = Object.fromEntries(Object.entries(typed).map(([row, amounts]) => [row, locks(amounts)]));
  return planOf(actuals, { target }, { locks: kept });
}

const figuresOf = (one: Case): BreakdownFigures => computeBreakdown(planFor(one));

function monthsOf(column: string): readonly number[] {
  const n = Number(column.slice(1));
  return column === 'year' ? MONTHS : column.startsWith('q') ? [3 * n - 3, 3 * n - 2, 3 * n - 1] : [n - 1];
}

/** Whether months of the lowest rows exist that meet the target and every lock. */
function canBeMet({ target, typed }: Case): boolean {
  const cells = (row: string, months: readonly number[]) =>
    LEAVES.flatMap((leaf, at) =>
      row === '' || leaf === row || leaf.startsWith(`${row}\u001f`) ? months.map((month) => 12 * at + month) : [],
    );
  const sums: Sum[] = [{ of: cells('', MONTHS), is: target }];
  for (const [row, amounts] of Object.entries(typed))
    for (const [column, is] of Object.entries(amounts)) sums.push({ of: cells(row, monthsOf(column)), is });
  return feasible(12 * LEAVES.length, sums);
}

describe('locks that can be met are met, and only those that cannot are named', () => {
  test.each([
    ['of months, at any level', cases(['m1', 'm2', 'm3', 'm12'], 8, 300)],
    ['of years, at any level', cases(['year'], 6, 500)],
    ['of quarters, at any level', cases(['q1', 'q3'], 8, 300)],
    ['of all months of the total and of years below', withMonthsOfTotal(cases(['year'], 4, 300))],
  ])('%s', (_, arbitrary) => {
    const seen = { met: 0, not: 0 };
    fc.assert(
      fc.property(arbitrary, (one) => {
        const { rows, conflicts } = figuresOf(one);
        const can = canBeMet(one);
        seen[can ? 'met' : 'not'] += 1;
        expect(conflicts.length === 0).toBe(can);
        expect(rows.every(({ check }) => check === 0)).toBe(can);
      }),
      { numRuns: 200 },
    );
    // A property that only ever saw one kind would prove nothing.
    expect(Math.min(seen.met, seen.not)).toBeGreaterThan(5);
  });

  test('of every kind at once: what is not named is met', () => {
    fc.assert(
      fc.property(cases(['year', 'q1', 'm1', 'm2', 'm12'], 7, 300), (one) => {
        const { rows, conflicts } = figuresOf(one);
        expect(conflicts.length === 0).toBe(rows.every(({ check }) => check === 0));
        if (conflicts.length === 0) expect(canBeMet(one)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the gap of a conflict', () => {
  const one = cases(['m1', 'm2', 'm12'], 8, 400);

  test('is counted once: the checks sum to the gaps', () => {
    fc.assert(
      fc.property(one, (given) => {
        const { rows, conflicts } = figuresOf(given);
        expect(sum(rows.map(({ check }) => check))).toBe(sum(conflicts.map(({ gap }) => Math.abs(gap))));
      }),
      { numRuns: 200 },
    );
  });

  test('is what the lock, or the target, would have to give way by', () => {
    fc.assert(
      fc.property(one, (given) => {
        const { rows } = planFor(given);
        for (const conflict of figuresOf(given).conflicts) {
          const row = rows[conflict.row]?.key ?? '';
          const column = conflict.releaseColumn;
          const ofRow = given.typed[row] ?? {};
          const mended: Case =
            conflict.lock === null
              ? { ...given, target: given.target + conflict.gap }
              : { ...given, typed: { ...given.typed, [row]: { ...ofRow, [column]: (ofRow[column] ?? 0) + conflict.gap } } };
          const still = figuresOf(mended).conflicts.filter((other) => other.row === conflict.row && other.lock === conflict.lock);
          expect({ conflict, still }).toEqual({ conflict, still: [] });
        }
      }),
      { numRuns: 150 },
    );
  });
});
