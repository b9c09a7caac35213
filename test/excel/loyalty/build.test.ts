import { createAlmanacWorkbook } from '../../../src/excel';
import type { LoyaltyToBuild } from '../../../src/excel/contracts';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { cell } from '../../../src/sheets/address';
import { LOYALTY, loyaltyRows, SCENARIO } from '../../../src/sheets/loyalty/layout';
import { planColumns, planRows } from '../../../src/sheets/loyalty/plan-layout';
import { CARD, CARD_FIELDS, cardLineRow, storedRows } from '../../../src/sheets/loyalty/stored-layout';
import { withAddIn } from '../add-in';
import { put, putAll, read } from '../rolling/in-march';
import { AUTO, EN, openedEach } from './opened';
import { shapeFor } from './shape-for';

const opened = openedEach();
const SHAPE = shapeFor(AUTO);
const ROWS = loyaltyRows(SHAPE);
const PLAN = planRows(SHAPE);
const AT = planColumns(SHAPE);
const one = async (sheet: string, row: number, column: number) => (await read(sheet, row, column))[0]?.[0];

describe('a loyalty plan in a workbook', () => {
  it('is built in an empty workbook, and a second time writes nothing', () =>
    opened(AUTO, async (workbook, { sheets }) => {
      expect(sheets.map(({ name, created }) => [name, created])).toEqual([
        ['Loyalty', true],
        ['Loyalty Plan', true],
        ['Scenarios', true],
        ['Scenario Plans', true],
        ['Stored Value', true],
      ]);
      const { loyalty } = await workbook.readState(EN);
      expect(loyalty?.checks.off).toBe(0);
      expect(loyalty?.checks.count).toBeGreaterThan(15);
      expect(loyalty?.size).toEqual({
        start: { year: 2027, month: 1 },
        months: 12,
        fiscalYearStart: 1,
        segments: 3,
        rewards: 3,
        cards: 1,
        scenarios: 3,
      });
      expect(await one('Loyalty Plan', PLAN.line('cost'), AT.year)).toBeGreaterThan(1_000_000);
      expect((await workbook.buildLoyalty({}, EN)).cellsWritten).toBe(0);
    }));

  it('keeps what people typed, formulas among it, with more months and segments', () =>
    opened(AUTO, async (workbook) => {
      await putAll([
        ['Loyalty', ROWS.segment, LOYALTY.label, 'VIP'],
        ['Loyalty', ROWS.segment, LOYALTY.value, 321],
        ['Loyalty', ROWS.monthly + 3, LOYALTY.first + 2, '=1000*2'],
        ['Loyalty', ROWS.caps, LOYALTY.value, 3_000_000],
        ['Loyalty', ROWS.monthly + 5, LOYALTY.first + 4, 0.66],
        ['Loyalty Plan', PLAN.line('actualIssued'), AT.month, 123_456],
        ['Scenarios', SCENARIO.levers + 2, SCENARIO.first + 1, 1.5],
      ]);
      expect((await workbook.buildLoyalty({}, EN)).cellsWritten).toBe(0);
      await workbook.buildLoyalty({ size: { start: { year: 2026, month: 12 }, months: 14, segments: 4 } }, EN);
      const shape = { ...SHAPE, start: { year: 2026, month: 12 }, months: 14, segments: 4, years: 3 };
      const [rows, plan, at] = [loyaltyRows(shape), planRows(shape), planColumns(shape)];
      expect(await read('Loyalty', rows.segment, LOYALTY.label, 1, 2)).toEqual([['VIP', 321]]);
      expect(await one('Loyalty', rows.monthly + 3, LOYALTY.first + 3)).toBe(2000);
      expect(await one('Loyalty', rows.monthly + 5, LOYALTY.first + 5)).toBe(0.66);
      expect(await read('Loyalty', rows.caps, LOYALTY.value, 3, 1)).toEqual([[''], [3_000_000], ['']]);
      expect(await one('Loyalty Plan', plan.line('actualIssued'), at.month + 1)).toBe(123_456);
      expect(await one('Scenarios', SCENARIO.levers + 2, SCENARIO.first + 1)).toBe(1.5);
      expect((await workbook.readState(EN)).loyalty?.checks.off).toBe(0);
      expect((await workbook.buildLoyalty({}, EN)).cellsWritten).toBe(0);
    }));

  it('keeps what was typed of cards, with other months and more cards', () =>
    opened(AUTO, async (workbook) => {
      const [rows] = storedRows(SHAPE).cards;
      const field = (name: (typeof CARD_FIELDS)[number]) => CARD_FIELDS.indexOf(name);
      await putAll([
        ['Stored Value', rows!.fields + field('name'), CARD.typed, 'Gift card'],
        ['Stored Value', rows!.fields + field('price'), CARD.typed, 500],
        ['Stored Value', rows!.fields + field('method'), CARD.typed, 'Once use is remote'],
        ['Stored Value', rows!.fields + field('expiryMonths'), CARD.typed, 30],
        ['Stored Value', rows!.sold, AT.month, 7],
        ['Stored Value', rows!.sold, AT.month + 2, '=4*2'],
        ['Stored Value', rows!.sold, AT.month + 11, 9],
        ['Stored Value', rows!.curve, AT.month + 1, 0.5],
        ['Stored Value', rows!.opening, AT.month + 3, 250],
      ]);
      await workbook.buildLoyalty({}, EN);
      expect((await workbook.buildLoyalty({}, EN)).cellsWritten).toBe(0);
      await workbook.buildLoyalty({ size: { start: { year: 2026, month: 12 }, months: 14, cards: 2 } }, EN);
      const shape = { ...SHAPE, start: { year: 2026, month: 12 }, months: 14, years: 3, cards: 2, cardAges: 31 };
      const [first, second] = storedRows(shape).cards;
      const at = planColumns(shape);
      expect((await read('Stored Value', first!.fields, CARD.typed, CARD_FIELDS.length, 1)).flat()).toEqual([
        'Gift card',
        500,
        0,
        'Once use is remote',
        '',
        '',
        30,
      ]);
      // A month before the first one typed, and one after the last, take the last one's.
      expect((await read('Stored Value', first!.sold, at.month, 1, 14))[0]).toEqual([9, 7, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9]);
      expect(await one('Stored Value', first!.curve, at.month + 1)).toBe(0.5);
      expect(await one('Stored Value', first!.opening, at.month + 3)).toBe(250);
      expect(await one('Stored Value', second!.fields + field('price'), CARD.typed)).toBe(0);
      expect(await one('Stored Value', cardLineRow(first!.lines, 'received'), at.month + 1)).toBe(3500);
      expect((await workbook.readState(EN)).loyalty).toMatchObject({ size: { cards: 2 }, checks: { off: 0 } });
      expect((await workbook.buildLoyalty({}, EN)).cellsWritten).toBe(0);
      await workbook.buildLoyalty({ size: { cards: 0 } }, EN);
      expect((await workbook.readState(EN)).loyalty).toMatchObject({ size: { cards: 0 }, checks: { off: 0 } });
      await expect(workbook.buildLoyalty({ size: { cards: 5 } }, EN)).rejects.toMatchObject({ code: 'argument-not-whole' });
    }));

  it('gets the sheet of cards, with one to be typed, where a plan has none; formulas typed elsewhere stay', () =>
    opened(AUTO, async (workbook) => {
      await put('Loyalty', ROWS.monthly + 3, LOYALTY.first + 2, '=1000*2');
      await workbook.buildLoyalty({ size: { cards: 3 } }, EN);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Stored Value').delete();
        await context.sync();
      });
      const { sheets } = await workbook.buildLoyalty({}, EN);
      expect(sheets.find(({ name }) => name === 'Stored Value')?.created).toBe(true);
      expect((await workbook.readState(EN)).loyalty).toMatchObject({ size: { cards: 1 }, checks: { off: 0 } });
      await Excel.run(async (context) => {
        const typed = context.workbook.worksheets
          .getItem('Loyalty')
          .getRange(cell(ROWS.monthly + 3, LOYALTY.first + 2))
          .load('formulas');
        await context.sync();
        expect(typed.formulas).toEqual([['=1000*2']]);
      });
    }));

  it('begins with caps of the segments that it has, and refuses a size that no plan can have', () =>
    withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      const asked = { template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 3, segments: 1 } } as const;
      for (const segments of [0, 1.5, 9])
        await expect(workbook.buildLoyalty({ ...asked, size: { ...asked.size, segments } }, EN)).rejects.toMatchObject({
          code: 'argument-not-whole',
        });
      await workbook.buildLoyalty(asked, EN);
      const { assumptions } = await workbook.readLoyalty(EN);
      expect(assumptions.segments).toHaveLength(1);
      const { cost } = projectLoyalty(assumptions).years[0]!;
      expect(assumptions.caps[0]! / cost).toBeGreaterThanOrEqual(1.1 - 1e-12);
      expect(assumptions.caps[0]! / cost).toBeLessThan(1.22);
    }));

  it('is of the scenario that is chosen', () =>
    opened(AUTO, async () => {
      const issued = Number(await one('Loyalty Plan', PLAN.line('issued'), AT.year));
      await putAll([
        ['Scenarios', SCENARIO.levers + 4, SCENARIO.first + 2, 0.0001],
        ['Scenarios', SCENARIO.levers + 5, SCENARIO.first + 2, 0.0001],
        ['Scenarios', SCENARIO.switchRow, SCENARIO.inUse, 'Leaner'],
      ]);
      expect(Number(await one('Loyalty Plan', PLAN.line('issued'), AT.year))).toBeLessThan(0.81 * issued);
    }));

  it('tells in a sentence what cannot be', () =>
    opened(AUTO, async (workbook) => {
      await put('Loyalty', ROWS.reward, LOYALTY.value, 0.6);
      expect(await one('Loyalty', 2, 0)).toContain('Shares of rewards do not sum to 100 %');
      await put('Loyalty', ROWS.programme + 4, LOYALTY.value, 36);
      expect(await one('Loyalty', 2, 0)).toContain('rebuild');
      expect((await workbook.readState(EN)).loyalty?.checks.off).toBeGreaterThan(1);
      await put('Loyalty', ROWS.reward, LOYALTY.value, 0.5);
      await workbook.buildLoyalty({}, EN);
      expect((await workbook.readState(EN)).loyalty?.checks.off).toBe(0);
    }));

  it('refuses text where a number must be, by its cell, and what was typed over; nothing is written', () =>
    opened(AUTO, async (workbook) => {
      await put('Loyalty', ROWS.segment, LOYALTY.value, 'many');
      await expect(workbook.buildLoyalty({}, EN)).rejects.toMatchObject({
        code: 'loyalty-input-number',
        params: {
          address: `Loyalty!${cell(ROWS.segment, LOYALTY.value)}`,
          place: expect.stringMatching(/^Loyalty!B\d+, “Members at the start” of .+/),
          found: 'many',
        },
      });
      await put('Loyalty', ROWS.segment, LOYALTY.value, 5);
      await put('Stored Value', storedRows(SHAPE).cards[0]!.fields + 1, CARD.typed, 'dear');
      await expect(workbook.buildLoyalty({}, EN)).rejects.toThrow(
        /^'Stored Value'!B\d+, “.+” must hold a number or be empty; found “dear”/,
      );
      await put('Stored Value', storedRows(SHAPE).cards[0]!.fields + 1, CARD.typed, 0);
      await put('Loyalty', ROWS.segment, LOYALTY.value, 5);
      await put('Loyalty Plan', PLAN.line('cost'), AT.month, 1);
      await expect(workbook.buildLoyalty({}, EN)).rejects.toMatchObject({ code: 'sheet-typed-over' });
    }));

  it('is found again under other names of its sheets', () =>
    opened(AUTO, async (workbook) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Loyalty').name = 'Giả định';
        context.workbook.worksheets.getItem('Scenarios').name = 'Assume';
        await context.sync();
      });
      await put('Giả định', ROWS.segment, LOYALTY.value, 777);
      await workbook.buildLoyalty({}, EN);
      expect(await one('Giả định', ROWS.segment, LOYALTY.value)).toBe(777);
      const { loyalty } = await workbook.readState(EN);
      expect([loyalty?.checks.off, loyalty?.scenarios]).toEqual([0, { sheet: 'Assume', inUse: 'Base' }]);
    }));

  it('tells of text, of points that have expired and of an annual plan that is not there', () =>
    opened(AUTO, async () => {
      await put('Loyalty', ROWS.segment, LOYALTY.value + 3, 'abc');
      expect(await one('Loyalty', 2, 0)).toContain('holds text');
      expect(await one('Loyalty Plan', 2, 0)).toContain('Some assumptions cannot be used');
      await putAll([
        ['Loyalty', ROWS.segment, LOYALTY.value + 3, 100],
        ['Loyalty', ROWS.programme + 6, LOYALTY.value, 'The annual plan'],
        ['Loyalty', ROWS.programme + 3, LOYALTY.value, 'End of a fiscal year'],
        ['Loyalty', ROWS.programme + 4, LOYALTY.value, 0],
        ['Loyalty', ROWS.standing, LOYALTY.first, 5],
      ]);
      const said = String(await one('Loyalty', 2, 0));
      expect(said).toContain('there is none for these months');
      expect(said).toContain('expired before the plan');
    }));

  it('can be taken back', () =>
    withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await workbook.buildLoyalty({ size: { start: { year: 2027, month: 1 }, months: 3 } }, EN);
      await workbook.undo(EN);
      expect((await workbook.readState(EN)).loyalty).toBeNull();
    }));
});

test('a plan of 24 months and 4 segments is built, and built again, in at most 8 round trips, none above 1 MB', () =>
  withAddIn(
    async ({ host }) => {
      const workbook = createAlmanacWorkbook();
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = 'Manual';
        await context.sync();
      });
      const counted = async (asked: LoyaltyToBuild) => {
        host.resetStats();
        await workbook.buildLoyalty(asked, EN);
        const { syncs, largestRequestBytes } = host.stats();
        expect(largestRequestBytes).toBeLessThanOrEqual(1_000_000);
        return syncs;
      };
      expect(
        await counted({ template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 24, segments: 4 } }),
      ).toBeLessThanOrEqual(8);
      expect(await counted({})).toBeLessThanOrEqual(8);
      // With cards, too.
      expect(await counted({ size: { cards: 2 } })).toBeLessThanOrEqual(48);
      expect(await counted({})).toBeLessThanOrEqual(8);
      // Of another size its formats are read cell by cell, to be put back should anything fail.
      expect(await counted({ size: { months: 23 } })).toBeLessThanOrEqual(48);
    },
    { undo: false },
  ));
