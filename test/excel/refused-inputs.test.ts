import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../src/excel';
import { bootNodeHost, type NodeHost } from '../../src/host/node';
import { cell } from '../../src/sheets/address';
import { COL, SETUP } from '../../src/sheets/breakdown/layout';
import { madeUpHistory } from './history';
import { at, EN, put, SPEC } from './plan-fixture';
import { workbookOf } from './snapshots';

const setup = (row: number, column: number = SETUP.value) => `Setup!${cell(row, column)}`;

type Typed = readonly (readonly [address: string, content: string | number])[];

// One plan serves all: a refused build leaves it as it was, which is what each test asserts.
describe('an input that cannot be used is named by the next build, and nothing is written', () => {
  let excel: NodeHost;
  let removeGlobals: () => void;
  let workbook: AlmanacWorkbook;
  let clean: unknown;

  beforeAll(async () => {
    excel = await bootNodeHost();
    removeGlobals = excel.installGlobals();
    workbook = createAlmanacWorkbook();
    await workbook.importActuals(madeUpHistory(2, 2, 24), EN);
    await workbook.buildBreakdown(SPEC, EN);
    clean = workbookOf(excel.engine);
  });
  afterAll(() => {
    removeGlobals();
    excel.dispose();
  });

  const formulaAt = (address: string) => {
    const [sheet = '', place = ''] = address.split('!');
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(place).load('formulas');
      await context.sync();
      return (range.formulas as (string | number)[][])[0]![0]!;
    });
  };

  async function refused(code: string, params: Record<string, unknown>, typed: Typed): Promise<void> {
    const stood: [string, string | number][] = [];
    for (const [address] of typed) stood.push([address, await formulaAt(address)]);
    for (const [address, content] of typed) await put(address, content);
    const before = workbookOf(excel.engine);
    await expect(workbook.buildBreakdown({ ...SPEC, target: 1_000_000 }, EN)).rejects.toMatchObject({
      name: 'InputError',
      code,
      params: expect.objectContaining(params),
    });
    expect(workbookOf(excel.engine)).toEqual(before);
    for (const [address, content] of stood) await put(address, content);
    expect(workbookOf(excel.engine)).toEqual(clean);
  }

  test.each<[string, string, string, string | number]>([
    ['text in a lock', 'input-not-a-number', at(2, COL.lockMonth), 'soon'],
    ['a negative lock', 'input-negative', at(2, COL.lockMonth), -5],
    ['a share above 100 %', 'share-above-one', at(2, COL.shareTyped), 30],
    ['text over a figure', 'figure-typed-over', at(2, COL.month), 'n/a'],
    ['a formula over the growth', 'figure-typed-over', at(2, COL.growth), '=1+1'],
    ['a row to follow that the plan does not have', 'like-unknown', at(2, COL.like), 'Nowhere'],
    ['an unknown shape', 'method-unknown', at(2, COL.method), 'Sideways'],
    ['a festival factor as text', 'input-not-a-number', setup(SETUP.festivalTyped, SETUP.month + 2), 'x'],
  ])('%s', (_what, code, address, content) => refused(code, { address, found: content }, [[address, content]]));

  test.each([at(0, COL.year), at(0, COL.lockYear)])('a number over the total, in %s', (address) =>
    refused('total-typed-over', { address, found: 5 }, [[address, 5]]),
  );

  test.each<[string, number, string | number]>([
    ['setup-target', SETUP.target, 'soon'],
    ['setup-target', SETUP.target, 0],
    ['setup-target', SETUP.target, 0.3],
    ['setup-target', SETUP.target, 2e13],
    ['setup-start', SETUP.start, 2027],
    ['method-unknown', SETUP.method, 'as usual'],
    ['setup-market', SETUP.market, 'Mars'],
    ['setup-digits', SETUP.digits, 2.5],
    ['setup-digits', SETUP.digits, 'x'],
    ['input-error-value', SETUP.currency, '=NA()'],
    ['input-not-a-number', SETUP.growth, 'five'],
    ['input-error-value', SETUP.newRows, '=1/0'],
  ])('%s in row %i of Setup', (code, row, content) => {
    const address = setup(row, row === SETUP.newRows ? 0 : SETUP.value);
    const isFormula = typeof content === 'string' && content.startsWith('=');
    const found = code === 'setup-start' ? String(content) : content;
    return refused(code, { address, found: isFormula ? expect.stringMatching(/^#/) : found }, [[address, content]]);
  });

  test.each([
    [400, -3, { least: 500, allowed: 1e15, digits: -3 }],
    [2e11, 2, { least: 0.005, allowed: 1e11, digits: 2 }],
    [2e13, 'x', { least: 0.5, allowed: 1e13, digits: 0 }],
  ])('the target %d with decimals %p, with the limits it has there', (target, digits, limits) =>
    refused('setup-target', { address: setup(SETUP.target), found: target, ...limits }, [
      [setup(SETUP.target), target],
      [setup(SETUP.digits), digits],
    ]),
  );

  test.each([
    ['the decimals', 'input-number-as-text', setup(SETUP.digits), '2'],
    ['the target', 'input-number-as-text', setup(SETUP.target), '1.2亿'],
    ['the first month', 'input-date-as-text', setup(SETUP.start), '2027-04-01'],
    ['a typed weight', 'input-number-as-text', setup(SETUP.typedWeights, SETUP.month), '3'],
    ['a lock', 'input-number-as-text', at(2, COL.lockMonth), '1.234'],
  ])('a number or a date as text in %s', (_what, code, address, text) => refused(code, { address, found: text }, [[address, `'${text}`]]));

  test('a new row whose name is longer than formulas can look for', () => {
    const address = setup(SETUP.newRows, 2);
    return refused('new-row-too-long', { address, found: 255, limit: 254 }, [[address, `${'x'.repeat(253)}*`]]);
  });

  const newRow = (like: string, name: string): Typed => [
    [setup(SETUP.newRows, 2), name],
    [setup(SETUP.newRows, 0), name === '' ? '' : 'Channel 1'],
    [setup(SETUP.newRows, 3), like],
  ];
  test.each([
    ['several rows have', 'new-row-like-several', 'product 02', 'Air fryer', { candidates: '“Channel 2 > Product 02”' }],
    ['no row has', 'new-row-like-unknown', 'Product 9', 'Air fryer', { candidates: '“Channel' }],
    ['stands beside a row without a name', 'new-row-unnamed', 'Channel 1', '', {}],
  ])('a new row like a name that %s', (_what, code, like, name, { candidates }: { candidates?: string }) => {
    const named = candidates === undefined ? {} : { candidates: expect.stringContaining(candidates) };
    return refused(code, { address: setup(SETUP.newRows, 3), found: like, ...named }, newRow(like, name));
  });
});
