import { COL } from '../../../src/sheets/breakdown/layout';
import { DrawnPlan, key, withInputs } from './drawn-plan';

const TOASTER = key('Tmall', 'Toaster');
const amounts = (rows: unknown[][]) => rows.map((row) => row.slice(COL.year, COL.month + 12));

// Data validation does not stop what is pasted: what cannot be used must leave the plan as it was, and be named.
describe('an input that cannot be used, on the sheet as it stands', () => {
  let drawn: DrawnPlan;
  let before: unknown[][];
  beforeAll(async () => {
    drawn = await DrawnPlan.of(withInputs({}));
    before = amounts(drawn.rows);
  });
  afterAll(() => drawn.engine.dispose());

  test.each([
    ['text in a month lock', TOASTER, COL.lockMonth + 4, 'tbd'],
    ['text in a month lock of a row with parts', 'Tmall', COL.lockMonth + 4, 'tbd'],
    ['text in a quarter lock', TOASTER, COL.lockQuarter, 'n/a'],
    ['text in a year lock', 'Tmall', COL.lockYear, '1,5 tr'],
    ['an error in a month lock of the total', '', COL.lockMonth, '=NA()'],
    ['a negative month lock', TOASTER, COL.lockMonth + 4, -5],
    ['a negative year lock', 'Tmall', COL.lockYear, -5],
    ['text in a share', 'Tmall', COL.shareTyped, 'half'],
    ['a share above 100 %', 'Tmall', COL.shareTyped, 30],
    ['a negative share', 'Tmall', COL.shareTyped, -0.2],
    ['a shape that is not in the list', TOASTER, COL.method, 'like last year'],
    ['a row to follow that does not exist', TOASTER, COL.like, 'Nowhere'],
  ])('%s changes no amount and is named', async (_, member, column, content) => {
    await drawn.type(member, column, content);
    const at = drawn.rows.findIndex((row) => row[COL.check] !== 0);
    expect(amounts(drawn.rows)).toEqual(before);
    expect(drawn.rows[at]?.[COL.check]).toBe(1);
    expect(drawn.rows[at]?.[COL.attention]).toMatch(/^1 of this row’s inputs not used: /);
    expect(drawn.checks.find(([label]) => label === 'Inputs on Breakdown that cannot be used')).toEqual([expect.anything(), 1, 'Off']);
    expect(drawn.checks.filter(([label]) => label === 'Cells with an error value')).toEqual([[expect.anything(), 0, 'OK']]);
    await drawn.type(member, column, '');
    expect(drawn.rows.every((row) => row[COL.check] === 0)).toBe(true);
  });

  test.each([
    ['text', 'tbd'],
    ['a negative number', -3],
    ['an error', '=1/0'],
  ])('%s for a weight counts as 0: the month gets nothing, the year still agrees, the row says so', async (_, content) => {
    const weights = await DrawnPlan.of(withInputs({}));
    await weights.type(TOASTER, COL.weight + 2, content);
    const row = weights.rows.find((one) => one[COL.check] !== 0) ?? [];
    expect(row[COL.month + 2]).toBe(0);
    expect(row.slice(COL.month, COL.month + 12).reduce<number>((sum, month) => sum + Number(month), 0)).toBe(row[COL.year]);
    expect(row[COL.check]).toBe(1);
    weights.engine.dispose();
  });
});

test.each([['soon'], [-1]])('the target %p plans nothing and fails its check', async (target) => {
  const drawn = await DrawnPlan.of(withInputs({}));
  drawn.engine.writeCells(drawn.ids[0] ?? '', { row: 5, column: 1, rows: 1, columns: 1 }, { content: target });
  await drawn.engine.settle();
  expect(
    amounts(drawn.rows)
      .flat()
      .every((amount) => amount === 0),
  ).toBe(true);
  expect(drawn.checks.find(([label]) => String(label).startsWith('Plan of the year less the target'))?.[2]).toBe('Off');
  drawn.engine.dispose();
});
