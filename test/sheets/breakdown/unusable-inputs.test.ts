import { COL, FIRST_ROW, SETUP, USED } from '../../../src/sheets/breakdown/layout';
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

const SETUP_CHECK = 'Inputs on Setup that cannot be used';

describe('an input of Setup that cannot be used counts as not typed and is named beside its cell', () => {
  let drawn: DrawnPlan;
  let before: unknown[][];
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const type = async (row: number, column: number, content: string | number | boolean | null) => {
    drawn.engine.writeCells(drawn.ids[0] ?? '', at(row, column), { content });
    await drawn.engine.settle();
  };
  const read = (sheet: number, row: number, column: number) =>
    drawn.engine.readCells(drawn.ids[sheet] ?? '', at(row, column))[0]?.[0]?.value;
  beforeAll(async () => {
    drawn = await DrawnPlan.of(withInputs({}, { market: 'CN' }));
    before = amounts(drawn.rows);
  });
  afterAll(() => drawn.engine.dispose());

  test.each<[string, number, string | number | boolean, RegExp]>([
    ['decimals as text', SETUP.digits, 'x', /^Not used\. The cell holds text\. Decimals are a whole number from -8 to 4/],
    ['decimals that are no whole number', SETUP.digits, 2.5, /^Not used\. Decimals/],
    ['too many decimals', SETUP.digits, 400, /^Not used\. Decimals/],
    ['decimals that are an error', SETUP.digits, '=NA()', /^Not used\. Decimals/],
    ['a year in place of the first month', SETUP.start, 2027, /^Not used\. The first month is a date/],
    ['a first month as text', SETUP.start, '2027年1月', /^Not used\. The cell holds text\. The first month is a date/],
    ['an unknown shape', SETUP.method, 'as usual', /^Not used\. A shape is one of those listed below/],
    ['a wildcard for a shape', SETUP.method, 'Eq*', /^Not used\. A shape/],
    ['an unknown market', SETUP.market, 'Mars', /^Not used\. A market is one of those listed below/],
    ['a currency that is an error', SETUP.currency, '=1/0', /^Not used\. A currency is a text/],
    ['growth as text', SETUP.growth, '5 percent', /^Not used\. The cell holds text\. Growth is a number such as 5%/],
  ])('%s', async (_, row, content, note) => {
    const [kept, usual] = [drawn.engine.readCells(drawn.ids[0] ?? '', at(row, SETUP.value))[0]?.[0], read(0, row, SETUP.note)];
    const head = read(1, 1, 0);
    await type(row, SETUP.value, content);
    expect(read(0, row, SETUP.note)).toMatch(note);
    expect(amounts(drawn.rows)).toEqual(before);
    expect(drawn.checks.filter(([, , status]) => status === 'Off')).toEqual([[SETUP_CHECK, 1, 'Off']]);
    expect(read(1, 2, 0)).toBe('1 input on Setup cannot be used: see the notes there.');
    expect(read(1, 1, 0)).toBe(row === SETUP.currency ? String(head).replace(' in CNY', '') : head);
    await type(row, SETUP.value, kept?.formula ?? null);
    expect(read(0, row, SETUP.note)).toBe(usual);
    expect(drawn.checks.every(([, , status]) => status === 'OK')).toBe(true);
  });

  test('beside rows that need attention, both told in one line, one and many', async () => {
    const lock = (content: number | null) => {
      drawn.engine.writeCells(drawn.ids[1] ?? '', at(FIRST_ROW + 1, COL.lockYear), { content });
      return drawn.engine.settle();
    };
    const currency = read(0, SETUP.currency, SETUP.value) ?? null;
    const decimals = read(0, SETUP.digits, SETUP.value) ?? null;
    await lock(1e9);
    expect(read(1, 2, 0)).toBe('1 row needs attention: see the column Attention.');
    await type(SETUP.currency, SETUP.value, '=1/0');
    expect(read(1, 2, 0)).toBe('1 input on Setup cannot be used: see the notes there. 1 row needs attention: see the column Attention.');
    await type(SETUP.digits, SETUP.value, 'x');
    await lock(null);
    expect(read(1, 2, 0)).toBe('2 inputs on Setup cannot be used: see the notes there.');
    await type(SETUP.currency, SETUP.value, currency);
    await type(SETUP.digits, SETUP.value, decimals);
    expect(read(1, 2, 0)).toBe('All locks can be met.');
  });

  test.each<[string, number, string | number, unknown]>([
    ['a typed weight as text', SETUP.typedWeights, '3', 0],
    ['a negative weight', SETUP.typedWeights, -3, 0],
    ['a festival factor as text', SETUP.festivalTyped, '1.2x', 'estimate'],
    ['a negative festival factor', SETUP.festivalTyped, -1, 'estimate'],
  ])('%s', async (_, row, content, used) => {
    const kept = drawn.engine.readCells(drawn.ids[0] ?? '', at(row, SETUP.month + 1))[0]?.[0]?.value ?? null;
    await type(row, SETUP.month + 1, row === SETUP.typedWeights && content === '3' ? "'3" : content);
    expect(read(0, SETUP.shapesProblem, 0)).toMatch(/^Not used\. 1 of the typed weights and factors above/);
    expect(row === SETUP.typedWeights ? read(2, USED.values, USED.typedWeights + 1) : read(0, SETUP.festival, SETUP.month + 1)).toBe(
      used === 'estimate' ? read(0, SETUP.festivalEstimated, SETUP.month + 1) : used,
    );
    expect(drawn.checks.filter(([, , status]) => status === 'Off')).toEqual([[SETUP_CHECK, 1, 'Off']]);
    await type(row, SETUP.month + 1, kept === '' ? null : kept);
    expect(read(0, SETUP.shapesProblem, 0)).toBe('');
  });
});

test.each([['soon'], [-1], [0], [0.3], [2e13], [1e300], [true], [null], ['=NA()']])(
  'the target %p plans nothing and fails its check',
  async (target) => {
    const drawn = await DrawnPlan.of(withInputs({}));
    drawn.engine.writeCells(drawn.ids[0] ?? '', { row: 5, column: 1, rows: 1, columns: 1 }, { content: target });
    await drawn.engine.settle();
    expect(
      amounts(drawn.rows)
        .flat()
        .every((amount) => amount === 0),
    ).toBe(true);
    expect(drawn.checks.find(([label]) => String(label).startsWith('Plan of the year less the target'))?.[2]).toBe('Off');
    expect(drawn.checks.find(([label]) => label === SETUP_CHECK)?.[1]).toBe(1);
    expect(drawn.engine.readCells(drawn.ids[0] ?? '', { row: SETUP.target, column: SETUP.note, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(
      `Not used. ${target === 'soon' ? 'The cell holds text. ' : ''}A target is a number from 0.5 to 10,000,000,000,000 at these decimals. The plan is zero.`,
    );
    drawn.engine.dispose();
  },
);
