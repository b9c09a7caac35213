import fc from 'fast-check';
import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../../src/excel';
import type { RollingResult } from '../../../src/excel/contracts';
import { COL } from '../../../src/sheets/breakdown/layout';
import { FIRST_ROW, FOCUS, focusColumn, gtmColumns, HEADER_ROW } from '../../../src/sheets/rolling/layout';
import { OUTLOOK } from '../../../src/sheets/rolling/outlook-layout';
import { withAddIn } from '../add-in';
import { madeUpHistory } from '../history';
import { build, EN, month, put, read, SPEC } from './in-march';

/** Something a planner does; places are taken modulo what there is. */
type Act =
  | { readonly kind: 'manual' | 'price' | 'opening' | 'arrivals'; readonly row: number; readonly at: number; readonly value: number }
  | { readonly kind: 'model'; readonly row: number; readonly sellIn: boolean }
  | { readonly kind: 'uplift'; readonly row: number; readonly value: number }
  | { readonly kind: 'line'; readonly row: number; readonly value: number }
  | { readonly kind: 'lock'; readonly row: number; readonly at: number; readonly value: number }
  | { readonly kind: 'roll' | 'rebuild' };

const place = { row: fc.nat(30), at: fc.nat(30) };
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('manual' as const), ...place, value: fc.integer({ min: -80, max: 80 }) }),
  fc.record({
    kind: fc.constantFrom('price' as const, 'opening' as const, 'arrivals' as const),
    ...place,
    value: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({ kind: fc.constant('model' as const), row: place.row, sellIn: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('uplift' as const, 'line' as const), row: place.row, value: fc.integer({ min: -40, max: 200 }) }),
  fc.record({ kind: fc.constant('lock' as const), ...place, value: fc.integer({ min: 0, max: 90_000 }) }),
  fc.constant({ kind: 'rebuild' as const }),
);
const LEVELS = ['channel', 'product'] as const;

/** A workbook of two channels with two products each, and what a planner does with it. */
class Planner {
  private first = 3;

  private constructor(
    private readonly workbook: AlmanacWorkbook,
    private result: RollingResult,
  ) {}

  static async begin(workbook: AlmanacWorkbook): Promise<Planner> {
    await workbook.importActuals(madeUpHistory(2, 2, 38), EN);
    await workbook.buildBreakdown({ ...SPEC, levels: LEVELS }, EN);
    return new Planner(workbook, await build(workbook, month(3)));
  }

  async does(act: Act): Promise<void> {
    const { plan } = this.result;
    const c = gtmColumns(plan);
    const leaves = plan.rows.flatMap(({ children }, at) => (children.length === 0 ? [FIRST_ROW + at] : []));
    const leaf = (row: number) => leaves[row % leaves.length] ?? FIRST_ROW;
    const lines = plan.focus.length;
    switch (act.kind) {
      case 'manual':
        return put('GTM', leaf(act.row), c.manual + (act.at % 3), act.value);
      case 'price':
        return put('GTM', leaf(act.row), (c.price ?? 0) + (act.at % 3), act.value);
      case 'arrivals':
        return put('GTM', leaf(act.row), (c.stock?.arrivals ?? 0) + (act.at % 3), act.value);
      case 'opening':
        return put('GTM', leaf(act.row), c.stock?.openingStock ?? 0, act.value);
      case 'model':
        return put(
          'GTM',
          FIRST_ROW + (plan.rows[0]?.children[act.row % 2] ?? 1),
          c.stock?.model ?? 0,
          act.sellIn ? 'Sell-in' : 'Marketplace',
        );
      case 'uplift':
        if (lines > 0) await put('Focus', FOCUS.first + (act.row % lines), focusColumn('uplift'), act.value / 100);
        return;
      case 'line': {
        // A line of one's own below the table, for a product, of an event that there is.
        const event = plan.events[act.row % Math.max(1, plan.events.length)];
        if (!event) return;
        const [like = []] = await read('Focus', FOCUS.first, FOCUS.lists, 1, 3);
        const row = FOCUS.first + Math.max(1, lines);
        await put('Focus', row, focusColumn('month'), Number(like[0]));
        await put('Focus', row, focusColumn('event'), String(like[1]));
        await put('Focus', row, focusColumn('product'), `Product 0${1 + (act.row % 2)}`);
        await put('Focus', row, focusColumn('uplift'), act.value / 100);
        this.result = await build(this.workbook, month(this.first));
        return;
      }
      case 'lock':
        await put('Breakdown', leaf(act.row), COL.month + (act.at % 12), act.value);
        await this.workbook.buildBreakdown({ ...SPEC, levels: LEVELS }, EN);
        return;
      case 'rebuild':
        this.result = await build(this.workbook, month(this.first));
        return;
      case 'roll':
        await this.workbook.importActuals(madeUpHistory(2, 2, 36 + this.first), EN);
        this.result = await build(this.workbook, month(this.first + 1), this.first);
        this.first += 1;
    }
  }

  /** What must hold whatever was done. */
  async check(): Promise<void> {
    const { plan } = this.result;
    const c = gtmColumns(plan);
    const rows = plan.rows.length;
    const gtm = async (column: number, columns = plan.months.length) => read('GTM', FIRST_ROW, column, rows, columns);
    const { stock } = c;
    if (!stock) throw new Error('The plan is in units.');
    const [demand, opening, sellIn, closing, short, arrivals, uplift] = await Promise.all(
      [c.demand, stock.opening, stock.sellIn, stock.closing, stock.short, stock.arrivals, c.uplift].map((column) => gtm(column)),
    );
    const model = await gtm(stock.model, 1);
    const months = ((await read('GTM', HEADER_ROW, c.baseline, 1, plan.months.length))[0] ?? []).map(Number);
    const focus = await read('Focus', FOCUS.first, 0, plan.focus.length, focusColumn('status'));
    plan.rows.forEach(({ children, member }, row) => {
      if (children.length > 0) return;
      months.forEach((first, at) => {
        const of = (block: unknown[][] | undefined) => block?.[row]?.[at];
        const lines = focus.filter(
          (line) =>
            line[focusColumn('month')] === first &&
            ['', member.channel].includes(String(line[focusColumn('channel')])) &&
            ['', member.product].includes(String(line[focusColumn('product')])),
        );
        expect(of(uplift)).toBeCloseTo(
          lines.reduce((sum, line) => sum + Number(line[focusColumn('uplift')]), 0),
          9,
        );
        if (of(opening) === '') return;
        const sellsIn = model[row]?.[0] === 'Sell-in';
        const came = sellsIn ? Number(of(sellIn)) : Number(of(arrivals));
        const sold = Number(of(demand)) - Number(of(short));
        // Sell-in = sell-out + closing − opening.
        expect(came).toBeCloseTo(sold + Number(of(closing)) - Number(of(opening)), 6);
        expect(Number(of(closing))).toBeGreaterThanOrEqual(0);
        expect(Number(of(sellIn))).toBeGreaterThanOrEqual(0);
      });
    });
    for (const line of await read('Outlook', FIRST_ROW, 0, rows, OUTLOOK.end)) {
      const [actual = 0, window = 0, rest = 0, landing = 0] = [OUTLOOK.actual, OUTLOOK.window, OUTLOOK.rest, OUTLOOK.landing].map((at) =>
        Number(line[at]),
      );
      expect(actual + window + rest).toBeCloseTo(landing, 6);
    }
    expect((await this.workbook.readState(EN)).rolling?.checks.off).toBe(0);
  }
}

test('stock, uplifts and landing add up after whatever is typed, locked, rebuilt and rolled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 4 }), fc.array(act, { maxLength: 3 }), async (before, after) => {
      await withAddIn(async () => {
        const planner = await Planner.begin(createAlmanacWorkbook());
        for (const one of before) await planner.does(one);
        await planner.check();
        await planner.does({ kind: 'roll' });
        for (const one of after) await planner.does(one);
        await planner.check();
      });
    }),
    { numRuns: Number(process.env['ALMANAC_ROLLS'] ?? 2) },
  );
}, 600_000);
