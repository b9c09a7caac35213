import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { BreakdownPlan, BreakdownSpec } from '../../../src/planning/breakdown/plan';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import { NO_INPUTS } from '../../../src/planning/breakdown/no-inputs';
import type { RollingInputs } from '../../../src/planning/rolling/rolling-inputs';
import type { RollingSpec } from '../../../src/planning/rolling/rolling-plan';
import { marketplaceStock, sellIn } from '../../../src/planning/rolling/stock';
import { COL } from '../../../src/sheets/breakdown/layout';
import { FIRST_ROW, FOCUS, focusColumn } from '../../../src/sheets/rolling/layout';
import { madeUpHistory } from '../../excel/history';
import { seededUniform } from '../../support/histories';
import { DrawnRolling } from './drawn-rolling';
import { planned } from './planned';

const HISTORY = madeUpHistory(2, 2);
/** May, June and July 2027. */
const MONTHS = [46_508, 46_539, 46_569];

interface Given {
  readonly inputs?: RollingInputs;
  readonly asked?: Partial<BreakdownSpec>;
  readonly history?: readonly ActualsRow[];
  /** A product that the history does not know. */
  readonly added?: string;
}

async function drawn(
  spec: Partial<RollingSpec> = {},
  { inputs, asked, history = HISTORY, added }: Given = {},
): Promise<{ sheet: DrawnRolling; breakdown: BreakdownPlan }> {
  const of = { asOf: { year: 2027, month: 5 }, months: 3, ...spec };
  const newRows = added === undefined ? [] : [{ channel: '', store: '', product: added, like: '' }];
  const { breakdown, plan } = await planned(history, of, asked, { ...NO_INPUTS, newRows });
  return { breakdown, sheet: await DrawnRolling.of(plan, breakdown, history, { inputs }) };
}

const numbers = (block: unknown[][]): number[][] => block.map((line) => line.map(Number));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const NONE_OFF = [0, 0, 0, 0, 0, 0];
/** The checks below the table. */
const checks = (sheet: DrawnRolling): unknown[] =>
  sheet.block('GTM', FIRST_ROW + sheet.plan.rows.length + 1, sheet.columns.net, sheet.columns.stock ? 6 : 5, 1).map(([value]) => value);
const lowest = (sheet: DrawnRolling): number[] => sheet.plan.rows.flatMap(({ children }, at) => (children.length === 0 ? [at] : []));

describe('the sheet GTM', () => {
  it('holds the annual plan by month, found by the names of its rows', async () => {
    const { sheet, breakdown } = await drawn();
    const { rows } = computeBreakdown(breakdown);
    expect(sheet.rows(sheet.columns.monthPlan)).toEqual(rows.map(({ months }) => months.slice(4, 7)));
    expect(checks(sheet)).toEqual(NONE_OFF);
    // Last year's sales by month, and no actuals yet.
    const june = HISTORY.filter(({ date }) => date === 46_174);
    expect(sheet.rows(sheet.columns.monthLastYear)[0]?.[1]).toBe(sum(june.map(({ netSales }) => netSales)));
    expect(
      sheet
        .rows(sheet.columns.actual)
        .flat()
        .every((value) => value === 0),
    ).toBe(true);
  });

  it('has nothing planned after the plan year', async () => {
    const { sheet, breakdown } = await drawn({ asOf: { year: 2027, month: 11 } });
    const [total] = computeBreakdown(breakdown).rows;
    expect(sheet.rows(sheet.columns.monthPlan)[0]).toEqual([...(total?.months.slice(10) ?? []), 0]);
    expect(checks(sheet)).toEqual(NONE_OFF);
  });

  it('turns baseline, uplifts and adjustments into demand and net sales, whatever is typed; stock is as planned elsewhere', async () => {
    const { sheet } = await drawn();
    const { plan, columns: c } = sheet;
    const s = c.stock;
    if (!s) throw new Error('The plan is in units.');
    const random = seededUniform(7);
    for (let round = 0; round < 4; round += 1) {
      for (const at of lowest(sheet)) {
        const r = FIRST_ROW + at;
        for (let month = 0; month < 3; month += 1) {
          sheet.write('GTM', r, c.manual + month, Math.round(200 * random() - 100));
          sheet.write('GTM', r, s.arrivals + month, Math.round(200 * random()));
        }
        sheet.write('GTM', r, c.price ?? 0, 10 + Math.round(1000 * random()));
        sheet.write('GTM', r, s.model, random() < 0.5 ? 'Sell-in' : 'Marketplace');
        sheet.write('GTM', r, s.cover, Math.round(8 * random()));
        sheet.write('GTM', r, s.openingStock, Math.round(300 * random()));
        sheet.write('GTM', r, s.purchasePrice, 100);
      }
      for (let line = 0; line < plan.focus.length; line += 1)
        sheet.write('Focus', FOCUS.first + line, focusColumn('uplift'), Math.round(100 * (1.5 * random() - 0.4)) / 100);
      await sheet.settle();

      const [baseline, manual, demand, price, net] = [c.baseline, c.manual, c.demand, c.price ?? 0, c.monthNet].map((column) =>
        numbers(sheet.rows(column)),
      );
      const lines = sheet.block('Focus', FOCUS.first, 0, plan.focus.length, focusColumn('uplift') + 1);
      for (const at of lowest(sheet)) {
        const { channel } = plan.rows[at]?.member ?? { channel: '' };
        const uplift = [0, 1, 2].map((month) =>
          sum(
            lines.filter((line, of) => line[4] === channel && plan.focus[of]?.cells.month === MONTHS[month]).map((line) => Number(line[6])),
          ),
        );
        expect(demand?.[at]).toEqual(
          [0, 1, 2].map((month) =>
            expect.closeTo(
              Math.max(0, Math.round((baseline?.[at]?.[month] ?? 0) * (1 + (uplift[month] ?? 0)) + (manual?.[at]?.[month] ?? 0))),
              6,
            ),
          ),
        );
        expect(net?.[at]).toEqual([0, 1, 2].map((month) => Math.round((demand?.[at]?.[month] ?? 0) * (price?.[at]?.[month] ?? 0))));

        const [model, cover, opening] = sheet.block('GTM', FIRST_ROW + at, s.model, 1, 3)[0] ?? [];
        const arrivals = numbers(sheet.rows(s.arrivals))[at] ?? [];
        const wanted = demand?.[at] ?? [];
        const weeks = wanted.map(() => Number(cover));
        const months = model === 'Sell-in' ? sellIn(wanted, weeks, Number(opening)) : marketplaceStock(wanted, arrivals, Number(opening));
        const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, -0.3));
        expect(numbers(sheet.rows(s.closing))[at]).toEqual(near(months.map(({ closing }) => closing)));
        expect(numbers(sheet.rows(s.short))[at]).toEqual(near(months.map(({ short }) => short)));
        if (model === 'Sell-in') expect(numbers(sheet.rows(s.sellIn))[at]).toEqual(near(months.map(({ incoming }) => incoming)));
        // Sell-in = sell-out + closing − opening, to the unit, in every month of every row.
        const [open, close, into, short] = [s.opening, s.closing, s.sellIn, s.short].map((column) => numbers(sheet.rows(column))[at] ?? []);
        wanted.forEach((sold, month) => {
          const came = model === 'Sell-in' ? (into?.[month] ?? 0) : (arrivals[month] ?? 0);
          expect(came).toBeCloseTo(sold - (short?.[month] ?? 0) + (close?.[month] ?? 0) - (open?.[month] ?? 0), 6);
        });
      }
      expect(checks(sheet)).toEqual(NONE_OFF);
      const [total] = numbers(sheet.rows(c.net, 1));
      expect(total?.[0]).toBe(sum(lowest(sheet).flatMap((at) => net?.[at] ?? [])));
    }
  });

  it('works out no stock for a row until the stock before the first month is typed', async () => {
    const { sheet } = await drawn();
    const s = sheet.columns.stock;
    const at = lowest(sheet)[0] ?? 0;
    expect(sheet.rows(s?.closing ?? 0)[at]).toEqual(['', '', '']);
    await sheet.type('GTM', FIRST_ROW + at, s?.openingStock ?? 0, 0);
    expect(sheet.rows(s?.closing ?? 0)[at]).toEqual([0, 0, 0]);
    expect(sheet.rows(s?.short ?? 0)[at]).toEqual(sheet.rows(sheet.columns.demand)[at]);
    expect(sheet.rows(sheet.columns.attention, 1)[at]).toEqual(['Out of stock within the window.']);
  });

  it('names what cannot be used: a price of zero, stock below zero, words for numbers', async () => {
    const { sheet } = await drawn();
    const c = sheet.columns;
    const at = lowest(sheet)[1] ?? 0;
    const said = () => [sheet.rows(c.check, 1)[at]?.[0], sheet.rows(c.attention, 1)[at]?.[0], sheet.rows(c.check, 1)[0]?.[0]];
    const cases = [
      [c.price ?? 0, 0, 3, 'Type a price above zero.'],
      [c.stock?.openingStock ?? 0, -5, 1, 'Stock must not be below zero.'],
      [c.manual, 'ten', 1, 'A yellow cell holds no number.'],
    ] as const;
    for (const [column, content, count, words] of cases) {
      const before = sheet.rows(column, 1)[at]?.[0];
      await sheet.type('GTM', FIRST_ROW + at, column, content);
      expect(said()).toEqual([count, words, count]);
      await sheet.type('GTM', FIRST_ROW + at, column, before === '' ? null : Number(before));
      expect(said()).toEqual([0, '', 0]);
    }
  });

  it('names a model that is none and a cover that is no number of zero or more, once and where they were typed', async () => {
    const { sheet } = await drawn();
    const { columns: c, plan } = sheet;
    const s = c.stock;
    if (!s) throw new Error('The plan is in units.');
    const channel = plan.rows.findIndex(({ depth }) => depth === 1);
    const product = plan.rows.findIndex(({ depth }) => depth === 2);
    const said = (at: number) => [sheet.rows(c.check, 1)[at]?.[0], sheet.rows(c.attention, 1)[at]?.[0]];
    const cases = [
      [s.model, 'Consignment', 'Choose a model of the list.'],
      [s.cover, -1, 'Target cover must be a number of zero or more.'],
      [s.cover, 'four', 'Target cover must be a number of zero or more.'],
    ] as const;
    for (const [column, content, words] of cases)
      for (const at of [channel, product]) {
        const formula = sheet.cells('GTM').formulas[FIRST_ROW + at]?.[column] ?? '';
        await sheet.type('GTM', FIRST_ROW + at, column, content);
        expect([said(at), said(0)]).toEqual([
          [1, words],
          [1, ''],
        ]);
        if (at === channel) expect(said(product)).toEqual([0, '']);
        expect(sheet.block('GTM', 2, 0, 1, 1)).toEqual([
          ['1 row needs attention: see the column Attention. 1 check is not zero: see below the table.'],
        ]);
        await sheet.type('GTM', FIRST_ROW + at, column, typeof formula === 'number' ? formula : String(formula));
        expect([said(at), said(0), checks(sheet)]).toEqual([[0, ''], [0, ''], NONE_OFF]);
      }
  });

  it('uses lines of Focus for a product, a channel or both; one that names nothing is told and counts nowhere', async () => {
    const { sheet } = await drawn();
    const { plan, columns: c } = sheet;
    const upliftOf = () => numbers(sheet.rows(c.events, 1)).map(([value]) => Math.round(1000 * (value ?? 0)) / 1000);
    for (let line = 0; line < plan.focus.length; line += 1) await sheet.type('Focus', FOCUS.first + line, focusColumn('uplift'), 0);
    await sheet.type('Focus', FOCUS.first, focusColumn('uplift'), 0.5);
    await sheet.type('Focus', FOCUS.first, focusColumn('channel'), null);
    await sheet.type('Focus', FOCUS.first, focusColumn('product'), 'Product 01');
    const named = (row: (typeof plan.rows)[number]) => row.member.product === 'Product 01';
    lowest(sheet).forEach((at) => expect(upliftOf()[at]).toBe(plan.rows[at] && named(plan.rows[at]) ? 0.5 : 0));
    // A row above others has the mean of its rows.
    expect(upliftOf()[0]).toBeGreaterThan(0.2);
    expect(upliftOf()[0]).toBeLessThan(0.3);
    await sheet.type('Focus', FOCUS.first, focusColumn('product'), 'Product 99');
    expect(upliftOf().every((value) => value === 0)).toBe(true);
    expect(sheet.block('Focus', FOCUS.first, focusColumn('check'), 1, 1)).toEqual([['Not used: no such product.']]);
    expect(checks(sheet)).toEqual([0, 0, 0, 1, 0, 0]);
    await sheet.type('Focus', FOCUS.first, focusColumn('product'), null);
    await sheet.type('Focus', FOCUS.first, focusColumn('month'), 46_600);
    expect(sheet.block('Focus', FOCUS.first, focusColumn('check'), 1, 1)).toEqual([
      ['Not used: no such event in that month (see the lists on the right).'],
    ]);
  });

  it('is in net sales where the history has no units, and has no stock', async () => {
    const amounts = HISTORY.map((row) => ({ ...row, units: null }));
    const { sheet } = await drawn({ months: 6 }, { history: amounts });
    const c = sheet.columns;
    expect([c.stock, c.price, c.monthNet]).toEqual([null, null, c.demand]);
    expect(checks(sheet)).toEqual(NONE_OFF.slice(1));
    expect(Number(sheet.rows(c.net, 1)[0]?.[0])).toBeGreaterThan(1e6);
  });

  it('plans a product without sales as the annual plan does', async () => {
    const { sheet } = await drawn(
      {},
      { asked: { levels: ['product'] }, inputs: { 'Product 09': { price: { '2027-05': 20 } } }, added: 'Product 09' },
    );
    const c = sheet.columns;
    const at = sheet.plan.rows.findIndex(({ key }) => key === 'Product 09');
    await sheet.type('Breakdown', FIRST_ROW + at, COL.lockMonth + 4, 5000);
    expect(sheet.rows(c.monthPlan)[at]?.[0]).toBe(5000);
    expect(sheet.rows(c.source, 1)[at]).toEqual(['Annual plan (no sales to forecast from)']);
    const net = Number(sheet.rows(c.monthNet)[at]?.[0]);
    expect(Math.abs(net / 5000 - 1)).toBeLessThan(0.01);
  });
});
