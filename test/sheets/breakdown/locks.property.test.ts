import fc from 'fast-check';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import type { LockConflict, RowLocks } from '../../../src/planning/breakdown/plan';
import { COL, FIRST_ROW } from '../../../src/sheets/breakdown/layout';
import { DrawnPlan, withInputs } from './drawn-plan';

const NO_LOCKS = Array.from({ length: 17 }, () => null);
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A lock's column as its header shows it. */
function header(column: string): string {
  if (column === 'year') return 'Year';
  return column.startsWith('q') ? column.toUpperCase() : `${MONTH_NAMES[Number(column.slice(1)) - 1] ?? ''} 2027`;
}

describe.each([
  ['whole units', 0],
  ['cents', 2],
] as const)('whatever is locked on the sheet, in %s', (_, digits) => {
  const unit = 10 ** digits;
  const plan = withInputs({}, { target: 6000 / unit, digits });
  const members = plan.rows.map(({ key }) => key);
  const lock = fc.record({
    row: fc.nat(members.length - 1),
    // A few columns come up again and again, so that locks meet.
    column: fc.constantFrom(0, 1, 5, 6, 7, 16),
    amount: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 4000 })).map((units) => units / unit),
  });
  let drawn: DrawnPlan;
  beforeAll(async () => {
    drawn = await DrawnPlan.of(plan);
  });
  afterAll(() => drawn.engine.dispose());

  const write = (rows: readonly (readonly (number | null)[])[]) =>
    rows.forEach((locks, index) =>
      locks.forEach((amount, column) => {
        const at = { row: FIRST_ROW + index, column: COL.lockYear + column, rows: 1, columns: 1 };
        if (index > 0 || column > 0) drawn.engine.writeCells(drawn.ids[1] ?? '', at, { content: amount });
      }),
    );

  test('the sheet gives the amounts of the rules, and its advice is that of the pane', async () => {
    let before = members.map(() => NO_LOCKS as (number | null)[]);
    await fc.assert(
      fc.asyncProperty(fc.array(lock, { minLength: 1, maxLength: 9 }), fc.boolean(), async (typed, wholeTotal) => {
        const locked = members.map(() => [...NO_LOCKS] as (number | null)[]);
        if (wholeTotal) locked[0]?.fill(500 / unit, 5);
        for (const { row, column, amount } of typed) {
          const ofRow = locked[row];
          if (ofRow && (row > 0 || column > 0)) ofRow[column] = amount;
        }
        const changed = locked.map((row, i) => (JSON.stringify(row) === JSON.stringify(before[i]) ? [] : row));
        write(changed);
        before = locked;
        await drawn.engine.settle();
        const locks: Record<string, RowLocks> = {};
        locked.forEach(([year = null, ...rest], i) => {
          locks[members[i] ?? ''] = { year, quarters: rest.slice(0, 4), months: rest.slice(4) };
        });
        const { rows: figures, conflicts } = computeBreakdown({ ...plan, kept: { ...plan.kept, locks } });
        const sheet = drawn.rows;
        figures.forEach((expected, i) => {
          const row = sheet[i] ?? [];
          const found = { year: row[COL.year], months: row.slice(COL.month, COL.month + 12), check: row[COL.check] };
          expect({ i, ...found }).toEqual({ i, year: expected.year, months: expected.months, check: expected.check });
        });
        sheet.forEach((row, i) =>
          expectAdvice(
            String(row[COL.attention]),
            conflicts.filter((one) => one.row === i),
            row[COL.check] !== 0,
          ),
        );
      }),
      { numRuns: 20 },
    );
  }, 300_000);

  function expectAdvice(note: string, conflicts: readonly LockConflict[], off: boolean): void {
    expect(note !== '' || !off).toBe(true);
    expect(conflicts.length > 0).toBe(off);
    const [first] = conflicts;
    if (!first) return;
    const worst = conflicts.reduce((most, one) => (most.lock === null || Math.abs(one.gap) <= Math.abs(most.gap) ? most : one));
    const words = worst.gap > 0 ? /exceed/ : /short/;
    expect(note).toMatch(words);
    if (conflicts.filter(({ lock: of, gap }) => of !== null && Math.abs(gap) === Math.abs(worst.gap)).length > 1) return;
    expect(note).toContain(`release ${header(worst.releaseColumn)}`);
    expect(note).toContain(Math.abs(worst.gap).toLocaleString('en-US', { minimumFractionDigits: digits }));
  }
});
