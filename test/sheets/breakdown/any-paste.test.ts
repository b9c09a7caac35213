import fc from 'fast-check';
import { sheetText } from '../../../src/locales/sheets';
import { SPREAD_METHODS } from '../../../src/planning/breakdown/plan';
import { COL, FIRST_ROW, SETUP } from '../../../src/sheets/breakdown/layout';
import { DrawnPlan, key, SPEC, withInputs } from './drawn-plan';

const ERRORS = ['=NA()', '=1/0', '="x"+1'];

/** What people paste: words, wildcards, numbers of every size and sign, truth values, nothing, error values. */
const junk = fc.oneof(
  fc.constantFrom<string | number | boolean>('x', 'tbd', '*', '?', '<>x', '~', '2027-01', '1,5', ' ', true, false),
  fc.constantFrom<string | number | boolean>(-1, 0, 0.5, 2.5, 400, 2027, 202_701, -1e300, 1e300, 1e16, 5e-324, 46_388.5, ...ERRORS),
  fc.constantFrom<string>(...SPREAD_METHODS.map((method) => sheetText('en-US')(`method.${method}`))),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 300 }).map((text) => `'${text}`),
  fc.constant(''),
);

const setupInput = fc.oneof(
  fc.integer({ min: SETUP.target, max: SETUP.growth }).map((row) => ({ sheet: 0, row, column: SETUP.value as number })),
  fc
    .tuple(fc.constantFrom(SETUP.typedWeights, SETUP.festivalTyped), fc.integer({ min: 0, max: 11 }))
    .map(([row, m]) => ({ sheet: 0, row: row as number, column: SETUP.month + m })),
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([row, column]) => ({ sheet: 0, row: SETUP.newRows + row, column })),
);

const rowInput = (rows: number) =>
  fc
    .record({
      index: fc.integer({ min: 0, max: rows - 1 }),
      column: fc.oneof(
        fc.constantFrom<number>(COL.shareTyped, COL.method, COL.like, COL.lockYear),
        fc.integer({ min: COL.lockQuarter, max: COL.lockMonth + 11 }),
        fc.integer({ min: COL.weight, max: COL.weight + 11 }),
      ),
    })
    // The total has no share and no year lock to type.
    .map(({ index, column }) => ({
      sheet: 1,
      row: FIRST_ROW + (column === COL.shareTyped || column === COL.lockYear ? Math.max(1, index) : index),
      column,
    }));

test('whatever is pasted into the inputs, no cell shows an error value, and what cannot be used is counted', async () => {
  const plan = withInputs({ likes: { [key('Tmall', 'Toaster')]: 'Douyin' } }, { ...SPEC, market: 'CN' });
  const drawn = await DrawnPlan.of(plan);
  const setup = drawn.engine.readCells(drawn.ids[0] ?? '', { row: 0, column: 0, rows: 60, columns: 14 });
  const sheet = drawn.engine.readCells(drawn.ids[1] ?? '', { row: 0, column: 0, rows: 40, columns: COL.end });
  const standing = [setup, sheet];
  const write = (at: { sheet: number; row: number; column: number }, content: string | number | boolean | null) =>
    drawn.engine.writeCells(drawn.ids[at.sheet] ?? '', { row: at.row, column: at.column, rows: 1, columns: 1 }, { content });
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.oneof(setupInput, rowInput(plan.rows.length)), content: junk }), { minLength: 1, maxLength: 8 }),
        async (pastes) => {
          for (const { at, content } of pastes) write(at, content === '' ? null : content);
          await drawn.engine.settle();
          const last = new Map(pastes.map(({ at, content }) => [`${at.sheet}/${at.row}/${at.column}`, content]));
          const errors = drawn.ids.flatMap((id, i) => {
            const used = drawn.engine.usedArea(id, true);
            if (!used) return [];
            return drawn.engine
              .readCells(id, used)
              .flatMap((line, r) =>
                line.flatMap((cell, c) =>
                  cell.isError && !last.has(`${i}/${used.row + r}/${used.column + c}`)
                    ? [`sheet ${i}, row ${used.row + r + 1}, column ${used.column + c + 1}: ${String(cell.formula).slice(0, 80)}`]
                    : [],
                ),
              );
          });
          const off = drawn.checks.filter(([, , status]) => status !== 'OK').map(([label]) => label);
          const told = String(drawn.engine.readCells(drawn.ids[1] ?? '', { row: 2, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value);
          const error = [...last.values()].some((content) => ERRORS.includes(String(content)));
          for (const { at } of pastes) {
            const before = standing[at.sheet]?.[at.row]?.[at.column]?.formula ?? null;
            write(at, before === '' ? null : before);
          }
          await drawn.engine.settle();
          expect(errors).toEqual([]);
          if (error) {
            expect(off).not.toEqual([]);
            expect(told).not.toContain('All locks can be met');
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(drawn.checks.filter(([, , status]) => status !== 'OK')).toEqual([]);
  } finally {
    drawn.engine.dispose();
  }
}, 240_000);
