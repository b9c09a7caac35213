import { createAlmanacWorkbook } from '../../../src/excel';
import { serialOf } from '../../../src/calendar/serial';
import { costRows } from '../../../src/sheets/opex/context';
import { CHOICES, CHOICE_ROW, FIRST_ROW, ledgerColumn, OPEX } from '../../../src/sheets/opex/layout';
import type { OpexPlan } from '../../../src/planning/opex/opex-plan';
import { withAddIn } from '../add-in';
import { put, putAll, read, SPEC, sold } from '../rolling/in-march';
import { booked, EN, MARCH, opened, openedOnce } from './opened';

const BOOKINGS = [
  booked(2, 20, 'Search ads', 900),
  booked(3, 20, 'Search ads', 1500),
  booked(3, 5, 'Commission', 1100, { channel: 'Channel 1' }),
  booked(3, 6, 'Orders', 40, { channel: 'Channel 1' }),
];
const standing = openedOnce({ bookings: BOOKINGS });

/** Sheet row of a line of cost. */
function rowOf(plan: OpexPlan, name: string): number {
  return FIRST_ROW + costRows(plan).findIndex((row) => row.kind === 'line' && row.line?.name === name);
}
const at = async (row: number, column: number) => (await read('OPEX', row, column))[0]?.[0];

describe('OPEX in a workbook', () => {
  it('is built once, and a second time writes nothing', () =>
    opened({ bookings: BOOKINGS }, async (workbook, { sheets, plan }) => {
      expect(sheets.map(({ name, created }) => [name, created])).toContainEqual(['OPEX', true]);
      expect(plan.lines.map(({ name, channel, item }) => [name, channel, item])).toEqual([
        ['Commission', 'Channel 1', 'commission'],
        ['Search ads', '', 'media'],
      ]);
      expect(await at(rowOf(plan, 'Search ads'), OPEX.actual)).toBe(1500);
      const again = await workbook.buildOpex({ spec: MARCH }, EN);
      expect(again.cellsWritten).toBe(0);
      const { opex } = await workbook.readState(EN);
      expect([opex?.spec, opex?.checks.off]).toEqual([MARCH, 0]);
    }));

  it('keeps what people typed: budgets, drivers, lines and groups of their own, comments, marks on bookings', () =>
    standing(async (workbook, { plan }) => {
      const search = rowOf(plan, 'Search ads');
      const spare = search + 2;
      await putAll([
        ['OPEX', search, OPEX.planTyped + 2, 1200],
        ['OPEX', search, OPEX.comment, '=1+1'],
        ['OPEX', search, OPEX.driver, 'Net sales'],
        ['OPEX', search, OPEX.share, 0.5],
        ['OPEX', search, OPEX.forecastTyped + 5, 77],
        ['OPEX', spare, OPEX.label, 'Photo studio'],
        ['OPEX', spare, OPEX.item, 'Content'],
        ['OPEX', spare, OPEX.planTyped, 300],
        ['OPEX Ledger', FIRST_ROW + 1, ledgerColumn('oneOff'), 'x'],
      ]);
      const { plan: now } = await workbook.buildOpex({ spec: MARCH, bookings: [booked(4, 2, 'Courier', 55)] }, EN);
      const line = (name: string) => now.lines.find((one) => one.name === name);
      expect(line('Search ads')).toMatchObject({ driver: 'Net sales', share: 0.5, comment: '2', plan: expect.arrayContaining([1200]) });
      expect(line('Search ads')?.forecast[5]).toBe(77);
      expect(line('Photo studio')).toMatchObject({ item: 'content', plan: [300, ...Array.from({ length: 11 }, () => null)] });
      expect(line('Courier')?.item).toBe('logistics');
      expect(await at(rowOf(now, 'Search ads'), OPEX.oneOff)).toBe(-1500);
      expect((await workbook.readState(EN)).opex?.checks.off).toBe(0);
    }));

  it('takes a build back; not over what was typed since', () =>
    standing(async (workbook, { plan }) => {
      await workbook.buildOpex({ spec: MARCH, bookings: [booked(4, 2, 'Courier', 55)] }, EN);
      const search = rowOf(plan, 'Search ads') + 2;
      expect(await at(search, OPEX.label)).toBe('Search ads');
      await put('OPEX', search, OPEX.planTyped, 10);
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict' });
      await put('OPEX', search, OPEX.planTyped, '');
      await workbook.undo(EN);
      expect(await at(rowOf(plan, 'Search ads'), OPEX.actual)).toBe(1500);
    }));

  it('follows the month and the view that are chosen on it, and a rebuild for others', () =>
    standing(async (workbook, { plan }) => {
      const search = rowOf(plan, 'Search ads');
      await put('OPEX', CHOICE_ROW, CHOICES.view, 'Quarter');
      expect(await at(search, OPEX.actual)).toBe(2400);
      await put('OPEX', CHOICE_ROW, CHOICES.asOf, serialOf(2027, 2, 1));
      expect(await at(search, OPEX.actual)).toBe(900);
      await workbook.buildOpex({ spec: { asOf: { year: 2027, month: 2 }, view: 'month' } }, EN);
      expect([await at(search, OPEX.actual), (await workbook.readState(EN)).opex?.spec?.view]).toEqual([900, 'month']);
    }));
});

describe('what is refused, with nothing written', () => {
  it('bookings of months that are booked already, unless they are to be replaced or added', () =>
    standing(async (workbook, { plan }) => {
      const more = [booked(3, 9, 'Search ads', 10)];
      await expect(workbook.buildOpex({ spec: MARCH, bookings: more }, EN)).rejects.toMatchObject({
        code: 'bookings-month-twice',
        params: { months: '2027-03', count: 1 },
      });
      await workbook.buildOpex({ spec: MARCH, bookings: more, closed: 'add' }, EN);
      expect(await at(rowOf(plan, 'Search ads'), OPEX.actual)).toBe(1510);
      const { plan: now } = await workbook.buildOpex({ spec: MARCH, bookings: more, closed: 'replace' }, EN);
      expect([await at(rowOf(now, 'Search ads'), OPEX.actual), await at(rowOf(now, 'Search ads'), OPEX.toDate)]).toEqual([10, 910]);
    }));

  it('text in amounts, a month outside the plan year, and no annual plan', async () => {
    await standing(async (workbook, { plan }) => {
      await put('OPEX', rowOf(plan, 'Search ads'), OPEX.planTyped, 'much');
      expect((await workbook.readState(EN)).opex?.checks.off).toBeGreaterThan(0);
      await expect(workbook.buildOpex({ spec: MARCH }, EN)).rejects.toMatchObject({ code: 'sheet-input-text', params: { found: 'much' } });
    });
    await withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await expect(workbook.buildOpex({ spec: MARCH }, EN)).rejects.toMatchObject({ code: 'no-plan' });
      await workbook.importActuals(sold(3), EN);
      await workbook.buildBreakdown(SPEC, EN);
      await expect(workbook.buildOpex({ spec: { ...MARCH, asOf: { year: 2026, month: 3 } } }, EN)).rejects.toMatchObject({
        code: 'opex-as-of-outside',
      });
    });
  });

  it('figures that were typed over', () =>
    standing(async (workbook, { plan }) => {
      await put('OPEX', rowOf(plan, 'Search ads'), OPEX.actual, 5);
      await expect(workbook.buildOpex({ spec: MARCH }, EN)).rejects.toMatchObject({ code: 'sheet-typed-over', params: { found: '5' } });
    }));
});

test('names of lines in files are remembered', () =>
  standing(async (workbook) => {
    const habits = { sign: 'negative', names: { '6601 Ads': 'Search ads' } } as const;
    await workbook.buildOpex({ spec: MARCH, bookings: [booked(4, 1, '6601 Ads', 7)], habits }, EN);
    const { plan } = await workbook.buildOpex({ spec: MARCH, bookings: [booked(5, 1, '6601 Ads', 8)] }, EN);
    expect(plan.lines.map(({ name }) => name)).toEqual(['Commission', 'Search ads']);
    expect((await workbook.readState(EN)).opex?.habits).toEqual(habits);
  }));
