import fc from 'fast-check';
import { COL, FIRST_ROW } from '../../../src/sheets/breakdown/layout';
import { DrawnPlan, key, months, NONE, withInputs } from './drawn-plan';

const TOASTER = key('Tmall', 'Toaster');

/** Locks at every level, of months, quarters and years; all can be met. */
const LOCKED = withInputs({
  locks: {
    '': { year: null, quarters: NONE, months: months([10, 9_000_000]) },
    Tmall: { year: 25_000_000, quarters: [null, 5_000_000, null, null], months: months([4, 1_000_000]) },
    [TOASTER]: { year: null, quarters: NONE, months: months([10, 777_777], [0, 0]) },
  },
});
const FREE = withInputs({});

const path = (member: string) => (member === '' ? 'Total' : member.replace('\u001f', ' > '));
const figureName = (column: number) => {
  if (column === COL.year) return 'Year';
  if (column < COL.month) return `Q${column - COL.quarter + 1}`;
  return `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][column - COL.month] ?? ''} 2027`;
};
const LOCKABLE = (figure: string, gap: string) =>
  `${figure} was typed over, ${gap} off what the plan makes it: rebuild to keep it as a lock, or undo.`;
const NO_AMOUNT = (figure: string, gap: string) =>
  `What was typed over ${figure} is no number from 0 to 10^15 and ${gap} off what the plan makes it: undo, or clear the cell and rebuild.`;
const GAP = (amount: number) => Math.abs(amount).toLocaleString('en-US', { maximumFractionDigits: 0 });

describe.each([
  ['without locks', FREE],
  ['with locks at several levels', LOCKED],
])('a figure of the plan that a person typed over, %s', (_, plan) => {
  let drawn: DrawnPlan;
  beforeAll(async () => {
    drawn = await DrawnPlan.of(plan);
  });
  afterAll(() => drawn.engine.dispose());

  const indexOf = (member: string) => plan.rows.findIndex((row) => row.key === member);
  const at = (member: string, column: number) => ({ row: FIRST_ROW + indexOf(member), column, rows: 1, columns: 1 });
  const attention = (member: string) => drawn.rows[indexOf(member)]?.[COL.attention];
  const above = (member: string): string[] =>
    plan.rows.map((row) => row.key).filter((row) => row !== member && (row === '' || member.startsWith(`${row}\u001f`)));

  /** What a cell of the plan holds is typed over while `look` looks, and then stands there again. */
  async function typedOver(
    member: string,
    column: number,
    content: number | string,
    look: (planned: number) => void | Promise<void>,
  ): Promise<void> {
    const stood = drawn.engine.readCells(drawn.ids[1] ?? '', at(member, column))[0]?.[0];
    await drawn.type(member, column, content);
    try {
      await look(Number(stood?.value));
    } finally {
      await drawn.type(member, column, String(stood?.formula));
    }
    expect(drawn.checks.every(([, , status]) => status === 'OK')).toBe(true);
    expect(drawn.rows.every((row) => row[COL.check] === 0 && !/typed over/.test(String(row[COL.attention])))).toBe(true);
  }

  test.each<[string, string, number, number | string, typeof LOCKABLE]>([
    ['a month of a lowest row, by a number', TOASTER, COL.month + 4, 7, LOCKABLE],
    ['a month of a lowest row, by text', TOASTER, COL.month + 4, 'tbd', NO_AMOUNT],
    ['a month of a lowest row, by a negative number', TOASTER, COL.month + 4, -5, NO_AMOUNT],
    ['a locked month of a lowest row', TOASTER, COL.month + 10, 5_000_000, LOCKABLE],
    ['a month of a row with parts, by a number', 'Tmall', COL.month + 4, 7, LOCKABLE],
    ['a month of a row with parts, by a formula that gives text', 'Tmall', COL.month + 11, '="t"&"bd"', NO_AMOUNT],
    ['a month of a row with parts, by a formula below zero', 'Tmall', COL.month, '=-1000-1', NO_AMOUNT],
    ['a month of the total, by text', '', COL.month + 10, 'tbd', NO_AMOUNT],
    ['a quarter of a lowest row', TOASTER, COL.quarter + 1, 7, LOCKABLE],
    ['a quarter of a row with parts, by text', 'Tmall', COL.quarter + 1, 'tbd', NO_AMOUNT],
    ['a year of a lowest row', TOASTER, COL.year, 7_000_000, LOCKABLE],
    ['a year of a row with parts, by a formula', 'Tmall', COL.year, '=1000+1', LOCKABLE],
    ['a year of a row with parts, by text', 'Tmall', COL.year, 'about ten million', NO_AMOUNT],
    ['a year by more than any amount', 'Tmall', COL.year, 1e17, NO_AMOUNT],
  ])(
    'is named on its row with how far it is off, and the rows above say where to look: %s',
    async (_what, member, column, content, words) => {
      await typedOver(member, column, content, (planned) => {
        const value = drawn.rows[indexOf(member)]?.[column];
        expect(attention(member)).toBe(words(figureName(column), GAP(planned - (typeof value === 'number' ? value : 0))));
        for (const row of above(member)) expect([row, attention(row)]).toEqual([row, `A row below needs attention: ${path(member)}.`]);
        expect(drawn.rows[indexOf(member)]?.[COL.check]).toBeGreaterThan(0);
        expect(drawn.checks.filter(([, value]) => typeof value !== 'number')).toEqual([]);
      });
    },
  );

  test('text for the year counts as not typed for the rows below', async () => {
    const below = () => drawn.rows.filter((_row, i) => plan.rows[i]?.key.startsWith('Tmall\u001f'));
    const before = below();
    await typedOver('Tmall', COL.year, 'tbd', () => expect(below()).toEqual(before));
  });

  test('the year of the total leads to the target', async () => {
    await typedOver('', COL.year, 60_000_011, () => {
      expect(attention('')).toBe(
        'The year is the target on Setup; what was typed over it here is 10 off: undo, or clear the cell and rebuild.',
      );
      expect(drawn.rows[0]?.[COL.check]).toBe(10);
    });
  });

  test('two months that together change nothing are found, too', async () => {
    const month = (m: number) => Number(drawn.rows[indexOf(TOASTER)]?.[COL.month + m]);
    const april = drawn.engine.readCells(drawn.ids[1] ?? '', at(TOASTER, COL.month + 3))[0]?.[0]?.formula;
    const [march, less] = [month(2) + 100, month(3) - 100];
    await typedOver(TOASTER, COL.month + 2, march, async () => {
      await drawn.type(TOASTER, COL.month + 3, less);
      const found = [attention(TOASTER), attention('Tmall'), drawn.rows[indexOf(TOASTER)]?.[COL.check]];
      await drawn.type(TOASTER, COL.month + 3, String(april));
      expect(found).toEqual([LOCKABLE('Mar 2027', '100'), 'A row below needs attention: Tmall > Toaster.', 100]);
    });
  });

  test('wherever it is and whatever it holds: its row and those above advise no lock, Checks is off and counts the error values', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...plan.rows.map((row) => row.key)),
        fc.integer({ min: COL.year, max: COL.month + 11 }),
        fc.oneof(fc.constantFrom<number | string>('tbd', ' ', '=NA()', '=1/0', '="x"', -1, 1e16), fc.integer({ min: 0, max: 99_999_999 })),
        async (member, column, content) => {
          await typedOver(member, column, content, (planned) => {
            if (content === planned) return;
            const own = String(attention(member));
            expect(own).toMatch(/typed over/);
            expect(own).not.toMatch(/release|exceed/);
            expect(own).toContain(member === '' && column === COL.year ? 'The year is the target' : figureName(column));
            for (const row of above(member)) expect([row, attention(row)]).toEqual([row, `A row below needs attention: ${path(member)}.`]);
            expect(drawn.checks.filter(([, value]) => typeof value !== 'number')).toEqual([]);
            expect(drawn.checks.filter(([, , status]) => status === 'Off').length).toBeGreaterThan(0);
            const errors = drawn.rows.flat().filter((value) => /^#/.test(String(value))).length;
            const counted = Number(drawn.checks.find(([label]) => label === 'Cells with an error value')?.[1]);
            expect(counted === errors || (errors > 0 && counted === errors + 1)).toBe(true);
          });
        },
      ),
      { numRuns: 15 },
    );
  }, 240_000);
});
