import { createAlmanacWorkbook } from '../../src/excel';
import { cell } from '../../src/sheets/address';
import { COL, FIRST_ROW, SETUP } from '../../src/sheets/breakdown/layout';
import { COLORS } from '../../src/sheets/roles';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';

const EN = { locale: 'en-US' } as const;

test('a plan whose checks are off is frozen all the same, and says how many are not zero', async () => {
  await withAddIn(async ({ engine }) => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(madeUpHistory(1, 2), EN);
    await workbook.buildBreakdown(
      {
        target: 1_000_000,
        start: { year: 2027, month: 1 },
        market: 'none',
        method: 'history',
        levels: ['product'],
        digits: 0,
        currency: '',
      },
      EN,
    );
    expect((await workbook.freezeCopy(EN)).off).toBe(0);

    await Excel.run(async (context) => {
      // More than the whole year in one month of one product.
      const lock = cell(FIRST_ROW + 1, COL.lockMonth);
      context.workbook.worksheets.getItem('Breakdown').getRange(lock).values = [[9_000_000]];
      await context.sync();
    });
    const { off } = await workbook.check(EN);
    expect(off).toBeGreaterThan(0);
    const copy = await workbook.freezeCopy(EN);
    expect(copy).toEqual({ sheets: [expect.any(String), expect.any(String), expect.any(String)], off });
    expect(engine.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining([...copy.sheets]));
  });
});

test('a copy asks nobody to type: no input colours, no hints, no lists, and it says that it is a copy and of which day', async () => {
  await withAddIn(async ({ engine }) => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(madeUpHistory(1, 2), EN);
    const spec = { target: 1_000_000, start: { year: 2027, month: 1 }, market: 'none', method: 'history', digits: 0 } as const;
    await workbook.buildBreakdown({ ...spec, levels: ['product'], currency: 'VND' }, { locale: 'vi-VN' });
    const { sheets } = await workbook.freezeCopy(EN);
    const book = engine.snapshot();
    const cells = sheets.map((name) => book.sheets.find((sheet) => sheet.name === name)?.cells ?? {});
    const fills = cells.flatMap((sheet) => Object.values(sheet).map(({ s }) => JSON.stringify(s ?? '').toUpperCase()));
    expect(
      fills.filter((look) => [COLORS.inputFill, COLORS.input, COLORS.inputRule].some((color) => look.includes(color.toUpperCase()))),
    ).toEqual([]);
    expect(fills.some((look) => look.includes(COLORS.accent))).toBe(true);
    const [setup = {}, breakdown = {}, checks = {}] = cells;
    const line = /^Bản sao giá trị ngày \d{4}-\d\d-\d\d: không tự tính lại\.$/;
    expect(setup['A2']?.v).toMatch(line);
    expect(checks['A2']?.v).toMatch(line);
    expect(breakdown['A2']?.v).toMatch(/^Doanh thu thuần, VND\. Mục tiêu 1,000,000, .*từ 2027-01\. Bản sao giá trị ngày/);
    expect(cell(SETUP.target, SETUP.value) in setup && setup[cell(SETUP.target, SETUP.value)]?.v).toBe(1_000_000);
    const texts = cells.flatMap((sheet) => Object.values(sheet).map(({ v }) => String(v ?? '')));
    expect(texts.filter((text) => /nhập ở đây|màu vàng|→|bổ trợ/i.test(text))).toEqual([]);
  });
});
