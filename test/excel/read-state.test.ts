import { createAlmanacWorkbook } from '../../src/excel';
import { PLAN_NAMESPACE } from '../../src/excel/plan-store';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { monthSerial } from '../../src/sheets/breakdown/month-serial';
import { COL } from '../../src/sheets/breakdown/layout';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { at, put } from './plan-fixture';

const EN = { locale: 'en-US' } as const;
const SPEC: BreakdownSpec = {
  target: 1_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['product'],
  digits: 0,
  currency: '',
};
const HISTORY = madeUpHistory(1, 2);

test('a plan keeps the language of its sheets unless a person chose another', async () => {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await workbook.buildBreakdown(SPEC, EN);
    const written = async () => (await workbook.readState({ locale: 'vi-VN' })).breakdown?.locale;
    expect(await written()).toBe('en-US');
    await workbook.buildBreakdown({ ...SPEC, target: 2_000_000 }, { locale: 'vi-VN' });
    await workbook.buildBreakdown({ ...SPEC, target: 2_000_000 }, { locale: 'vi-VN', chosen: null });
    expect(await written()).toBe('en-US');
    await workbook.buildBreakdown(SPEC, { locale: 'vi-VN', chosen: 'vi-VN' });
    expect(await written()).toBe('vi-VN');
    await workbook.undo(EN);
    expect(await written()).toBe('en-US');
  });
});

test('where a program has dropped the stored definition, the sheets say when they were built and in which language', async () => {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await workbook.buildBreakdown(SPEC, { locale: 'zh-CN' });
    const before = (await workbook.readState(EN)).breakdown;
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(PLAN_NAMESPACE).load('items/id');
      await context.sync();
      parts.items.forEach((part) => part.delete());
      await context.sync();
    });
    const { breakdown } = await workbook.readState(EN);
    expect(breakdown?.builtAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Math.abs(Date.parse(breakdown?.builtAt ?? '') - Date.parse(before?.builtAt ?? ''))).toBeLessThan(2 * 86_400_000);
    expect(breakdown?.locale).toBe('zh-CN');
    expect(breakdown?.spec).toEqual(SPEC);
  });
});

test('a gap that comes into the last year of the history is told, and the plan still stands', async () => {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await workbook.buildBreakdown(SPEC, EN);
    const may = monthSerial({ year: 2026, month: 5 });
    await workbook.importActuals(
      HISTORY.filter(({ date }) => date !== may),
      EN,
    );
    const { actualsProblem, breakdown, actuals } = await workbook.readState(EN);
    expect(actualsProblem).toMatchObject({ code: 'history-month-missing', params: { month: '2026-05', count: 1 } });
    expect(breakdown?.spec).toEqual(SPEC);
    expect(actuals?.rows).toHaveLength(HISTORY.length - 2);
    await expect(workbook.buildBreakdown(SPEC, EN)).rejects.toMatchObject({ code: 'history-month-missing' });
  });
});

test.each([
  ['a word among the sales', 4, 'abc', 'actuals-not-a-number'],
  ['a name missing', 1, '', 'history-blank-member'],
  ['an error in place of a name', 1, '=NA()', 'history-member-error'],
  ["an error's text in place of a name", 1, "'#REF!", 'history-member-error'],
  ['a name longer than formulas can look for', 1, 'x'.repeat(255), 'history-member-too-long'],
])('what cannot be read in the history is named by its cell: %s', async (_, column, found, code) => {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Actuals').getCell(9, column).values = [[found]];
      await context.sync();
    });
    const { actualsProblem } = await workbook.readState(EN);
    const address = `Actuals!${'ABCDEFG'[column]}10`;
    expect(actualsProblem).toMatchObject({ code, params: { address } });
  });
});

test('a month typed over makes the checks off without a lock to release; one that is no amount is named by its cell', async () => {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await workbook.buildBreakdown(SPEC, EN);
    await put(at(1, COL.lockYear), 300_000);
    await put(at(1, COL.month + 4), 400_000);
    const { checks, breakdown } = await workbook.readState(EN);
    expect(checks?.off).toBeGreaterThan(0);
    expect(checks?.conflicts).toEqual([]);
    expect(breakdown?.plan.kept.locks[breakdown.plan.rows[1]?.key ?? '']).toMatchObject({
      year: 300_000,
      months: expect.arrayContaining([400_000]),
    });
    const built = await workbook.buildBreakdown(SPEC, EN);
    expect(built.checks.conflicts).toMatchObject([{ row: 1, lock: 'year', gap: 100_000 }]);
    for (const content of ['tbd', -5, '=1/0']) {
      await put(at(1, COL.month + 5), content);
      await expect(workbook.readState(EN)).rejects.toMatchObject({ code: 'figure-typed-over', params: { address: at(1, COL.month + 5) } });
    }
  });
});
