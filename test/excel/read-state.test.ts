import { createAlmanacWorkbook } from '../../src/excel';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { monthSerial } from '../../src/sheets/breakdown/month-serial';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';

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

test('the plan says which language its sheets were written in', async () => {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    await workbook.buildBreakdown(SPEC, EN);
    expect((await workbook.readState({ locale: 'vi-VN' })).breakdown?.locale).toBe('en-US');
    await workbook.buildBreakdown(SPEC, { locale: 'vi-VN' });
    expect((await workbook.readState(EN)).breakdown?.locale).toBe('vi-VN');
    await workbook.undo(EN);
    expect((await workbook.readState(EN)).breakdown?.locale).toBe('en-US');
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
