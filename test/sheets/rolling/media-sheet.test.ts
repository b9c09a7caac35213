import type { BreakdownPlan } from '../../../src/planning/breakdown/plan';
import type { Locale } from '../../../src/locales/locale';
import { LOCALES } from '../../../src/locales/locale';
import { mediaSheetText } from '../../../src/locales/media-sheet';
import { NO_MEDIA_INPUTS, namedTool, type MediaInputs, type ToolInputs } from '../../../src/planning/media/media-inputs';
import { planMedia, type MediaPlan } from '../../../src/planning/media/plan-media';
import { roundSplit } from '../../../src/planning/media/round-split';
import { expectedSales, marginalReturn } from '../../../src/planning/media/response-curve';
import { splitBudget, type BudgetedTool } from '../../../src/planning/media/split-budget';
import type { RollingPlan } from '../../../src/planning/rolling/rolling-plan';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { ROLES } from '../../../src/sheets/roles';
import { rollingContext } from '../../../src/sheets/rolling/context';
import { FIRST_ROW, FOCUS, focusColumn } from '../../../src/sheets/rolling/layout';
import {
  MEDIA_CHECKS,
  MEDIA_HISTORY_COLUMNS,
  mediaColumns,
  mediaRecord,
  mediaRows,
  recommendedAreas,
  SPARE_HISTORY,
} from '../../../src/sheets/rolling/media-layout';
import { mediaSheet } from '../../../src/sheets/rolling/media-sheet';
import { readMedia } from '../../../src/sheets/rolling/read-media';
import { madeUpHistory } from '../../excel/history';
import { seededUniform } from '../../support/histories';
import { DrawnRolling } from './drawn-rolling';
import { planned } from './planned';

const HISTORY = madeUpHistory(1, 1);
const ISO = ['2027-05', '2027-06'];
let breakdown: BreakdownPlan;
let plan: RollingPlan;

beforeAll(async () => {
  ({ breakdown, plan } = await planned(HISTORY, { asOf: { year: 2027, month: 5 }, months: 2 }));
});

/** The sheet beside the rolling plan, and what stands on it. */
class Drawn {
  readonly columns;
  readonly rows;

  constructor(
    readonly sheet: DrawnRolling,
    readonly media: MediaPlan,
  ) {
    this.columns = mediaColumns(media.months.length);
    this.rows = mediaRows(mediaRecord(media));
  }

  static async of(inputs: Partial<MediaInputs> = {}, locale: Locale = 'en-US'): Promise<Drawn> {
    const media = planMedia({ months: plan.months, inputs: { ...NO_MEDIA_INPUTS, ...inputs } });
    const sheet = await DrawnRolling.of(plan, breakdown, HISTORY, { locale, more: (context) => [mediaSheet(context, media)] });
    return new Drawn(sheet, media);
  }

  /** A column over the tools' lines. */
  tools(column: number): unknown[] {
    return this.sheet.block('Media', FIRST_ROW, column, this.media.tools.length, 1).map(([value]) => value);
  }

  at(row: number, column: number): unknown {
    return this.sheet.block('Media', row, column, 1, 1)[0]?.[0];
  }

  checks(): unknown[] {
    return MEDIA_CHECKS.map((_, at) => this.at(this.rows.checks + at, this.columns.window));
  }

  everything(): unknown[][] {
    return this.sheet.block('Media', 0, 0, this.rows.chart, this.width);
  }

  get width(): number {
    return this.columns.history + MEDIA_HISTORY_COLUMNS.length;
  }

  read() {
    const table = {
      row: FIRST_ROW - 1,
      column: this.columns.history,
      rows: this.media.history.length + SPARE_HISTORY + 1,
      columns: MEDIA_HISTORY_COLUMNS.length,
    };
    const rows = Math.max(this.rows.chart, table.row + table.rows);
    return readMedia(this.sheet.cells('Media', rows, this.width), table, mediaRecord(this.media));
  }
}

const tool = (name: ToolInputs['name'], more: Partial<ToolInputs> = {}): ToolInputs => ({ ...namedTool(name), ...more });
const curved = (name: string, most: number, half: number, budget: number, more: Partial<ToolInputs> = {}): ToolInputs =>
  tool(name, { most, half, budgets: { '2027-05': budget }, ...more });
const past = (month: number, name: string, spend: number, sales: number) => ({
  month: monthSerial({ year: 2027, month }),
  tool: name,
  spend,
  sales,
});
const sum = (values: readonly unknown[]): number => values.reduce<number>((all, value) => all + (Number(value) || 0), 0);
const errors = (cells: readonly (readonly unknown[])[]) =>
  cells.flat().filter((value) => typeof value === 'string' && value.startsWith('#'));
const near = (value: number) => expect.closeTo(value, 4) as unknown;

describe('the sheet Media', () => {
  it.each(LOCALES)('begins with the standard tools, without an error value or a check that is not zero, %s', async (locale) => {
    const drawn = await Drawn.of({}, locale);
    expect(errors(drawn.everything())).toEqual([]);
    expect(drawn.checks()).toEqual([0, 0, 0, 0]);
    expect(drawn.tools(drawn.columns.tool)).toEqual(
      (['search', 'feed', 'live', 'affiliate', 'brand-zone'] as const).map((word) => mediaSheetText(locale, `tool.${word}`)),
    );
    expect(drawn.at(2, 0)).toBe(mediaSheetText(locale, 'allHold'));
    // What nobody typed reads back as nothing but the names.
    const { inputs } = drawn.read();
    expect(inputs).toEqual({ tools: drawn.media.tools.map(({ name }) => namedTool(name)), factors: {}, history: [] });
  });

  it('expects of every budget what the curves bring, and splits it as planned elsewhere, whatever is typed', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const drawn = await Drawn.of({ tools: names.map(namedTool) });
    const { columns: c, rows, sheet } = drawn;
    const random = seededUniform(11);
    for (let round = 0; round < 8; round += 1) {
      const typed = names.map((_, at) => ({
        most: Math.round(1e6 * random() ** 2),
        half: 1 + Math.round(2e5 * random() ** 2),
        fixed: random() < 0.25,
        budgets: ISO.map(() => (random() < 0.2 ? 0 : Math.round(1e5 * random()))),
        // One tool without a curve in some rounds.
        known: at !== 4 || round % 2 === 0,
      }));
      const factors = [random() < 0.5 ? null : 0.5 + random(), 1.5];
      typed.forEach((of, at) => {
        const r = FIRST_ROW + at;
        sheet.write('Media', r, c.fixed, of.fixed ? 'x' : null);
        sheet.write('Media', r, c.most + 1, of.known ? of.most : null);
        sheet.write('Media', r, c.half + 1, of.known ? of.half : null);
        of.budgets.forEach((budget, month) => sheet.write('Media', r, c.budget + month, budget === 0 ? null : budget));
      });
      factors.forEach((factor, month) => sheet.write('Media', rows.line('typedFactor'), c.budget + month, factor));
      await sheet.settle();

      ISO.forEach((_, month) => {
        const factor = factors[month] ?? Number(drawn.at(rows.line('gtmFactor'), c.budget + month));
        expect(drawn.at(rows.line('factor'), c.budget + month)).toBe(factor);
        const isFree = typed.map((of) => of.known && !of.fixed && of.most > 0);
        const curves = typed.map((of, at): BudgetedTool => ({
          most: of.most * factor,
          half: of.half,
          locked: isFree[at] ? null : (of.budgets[month] ?? 0),
        }));
        const budgets = typed.map((of) => of.budgets[month] ?? 0);
        const split = splitBudget(curves, sum(budgets));
        const expected = typed.map((of, at) => {
          const [curve, budget, share] = [curves[at], budgets[at] ?? 0, split[at] ?? 0];
          if (!curve || !of.known) return ['', '', '', budget > 0 ? budget : '', '', budget > 0 ? 0 : ''];
          const sales = expectedSales(curve, budget);
          return [
            near(sales),
            budget > 0 ? near(sales / budget) : '',
            near(marginalReturn(curve, budget)),
            isFree[at] || budget > 0 ? near(share) : '',
            near(expectedSales(curve, share)),
            isFree[at] || budget > 0 ? near(share - budget) : '',
          ];
        });
        const columns = [c.sales, c.roi, c.marginal, c.recommended, c.recommendedSales, c.change].map((column) =>
          drawn.tools(column + month),
        );
        expect(typed.map((_, at) => columns.map((column) => column[at]))).toEqual(expected);
        // The recommendation spends the same and never brings less.
        const total = (column: number) => Number(drawn.at(rows.total, column + month));
        expect(total(c.budget)).toBeCloseTo(sum(budgets), 6);
        expect(total(c.recommended)).toBeCloseTo(sum(budgets), 4);
        expect(total(c.recommendedSales)).toBeGreaterThanOrEqual(total(c.sales) - 1e-4);
        const inside = curves.filter((_curve, at) => isFree[at] && (split[at] ?? 0) > 1e-6);
        const marginal = drawn.at(rows.line('marginal'), c.budget + month);
        inside.forEach((curve) => expect(marginal).toEqual(near(marginalReturn(curve, split[curves.indexOf(curve)] ?? 0))));
      });
      expect(drawn.checks()).toEqual([0, 0, 0, 0]);
      expect(errors(drawn.everything())).toEqual([]);
    }
  });

  it('recommends within 0.5 % of the best split on a fine grid', async () => {
    const curves = [
      { most: 900, half: 60 },
      { most: 500, half: 25 },
      { most: 700, half: 200 },
    ];
    const budget = 240;
    const drawn = await Drawn.of({
      tools: curves.map(({ most, half }, at) => curved(`Tool ${at}`, most, half, at === 0 ? budget : 0)),
      factors: { '2027-05': 1 },
    });
    const step = budget / 200;
    let best = 0;
    for (let one = 0; one <= 200; one += 1)
      for (let two = 0; two <= 200 - one; two += 1) {
        const spends = [one * step, two * step, (200 - one - two) * step];
        best = Math.max(best, sum(curves.map((curve, at) => expectedSales(curve, spends[at] ?? 0))));
      }
    const found = Number(drawn.at(drawn.rows.total, drawn.columns.recommendedSales));
    expect(found).toBeGreaterThanOrEqual(best - 1e-6);
    expect(found).toBeLessThanOrEqual(best * 1.005);
  });

  it('recommends what was accepted again, its checks zero, in amounts of many digits too', async () => {
    const drawn = await Drawn.of({
      tools: [
        curved('A', 9e11, 6e10, 2.4e10),
        curved('B', 5e11, 2.5e10, 12_345_678_901),
        curved('C', 7e10, 2e10, 3e9),
        curved('D', 0, 1, 77),
        curved('E', 9e11, 6e10, 5e9, { fixed: true }),
      ],
    });
    const { columns: c, sheet } = drawn;
    const numbers = (column: number) => drawn.tools(column).map(Number);
    const before = numbers(c.budget);
    const free = drawn.tools(c.free).map((value) => value === 1);
    expect(free).toEqual([true, true, true, false, false]);
    const accepted = roundSplit(
      numbers(c.recommended).map((recommended, at) => ({ recommended, budget: before[at] ?? 0, free: free[at] ?? false })),
      0,
    );
    accepted.forEach((budget, at) => sheet.write('Media', FIRST_ROW + at, c.budget, budget));
    await sheet.settle();
    expect(sum(numbers(c.budget))).toBe(sum(before));
    numbers(c.change).forEach((change) => expect(Math.abs(change)).toBeLessThan(1.001));
    expect(drawn.checks()).toEqual([0, 0, 0, 0]);
  });

  it('shows the curve of the history until another is typed, or the line is another tool’s', async () => {
    const history = [past(1, 'A', 100, 100), past(2, 'a', 400, 250), past(3, 'A', 900, 330), past(1, 'B', 50, 60)];
    const drawn = await Drawn.of({ history });
    const { columns: c, sheet, media } = drawn;
    const [a] = media.tools;
    const curve = () => [drawn.at(FIRST_ROW, c.most + 2), drawn.at(FIRST_ROW, c.half + 2), drawn.at(FIRST_ROW, c.basis)];
    expect(curve()).toEqual([a?.fitted.curve.most, a?.fitted.curve.half, 'Fitted to 3 months']);
    expect(drawn.at(FIRST_ROW + 1, c.basis)).toBe('1 month, spend all alike: saturation assumed');
    await sheet.type('Media', FIRST_ROW, c.most + 1, 1000);
    expect(curve()).toEqual([1000, a?.fitted.curve.half, 'Yours and fitted']);
    await sheet.type('Media', FIRST_ROW, c.most + 1, null);
    await sheet.type('Media', FIRST_ROW, c.tool, 'Another');
    expect(curve()).toEqual(['', '', mediaSheetText('en-US', 'basis.none')]);
    await sheet.type('Media', FIRST_ROW, c.tool, 'B');
    expect(drawn.at(FIRST_ROW, c.basis)).toBe('Stands in the list twice');
    expect(drawn.at(2, 0)).toBe('2 tools stand in the list twice. ');
  });

  it('sets the budget against net sales of GTM and the spend of Focus', async () => {
    const drawn = await Drawn.of({ tools: [curved('A', 5000, 100, 400)] });
    const { columns: c, rows, sheet } = drawn;
    const net = Number(sheet.rows(sheet.columns.monthNet)[0]?.[0]);
    const line = (name: Parameters<typeof rows.line>[0], month = 0) => drawn.at(rows.line(name), c.budget + month);
    expect(line('netSales')).toBe(net);
    expect(line('ratio')).toBeCloseTo(400 / net, 12);
    expect(line('gtmFactor')).toBeCloseTo(1 + Number(sheet.rows(sheet.columns.uplift)[0]?.[0]), 12);
    expect(line('share')).toBeCloseTo(Number(drawn.at(rows.total, c.sales)) / net, 12);
    const spend = (at: number, month: number, media: number) => {
      sheet.write('Focus', FOCUS.first + at, focusColumn('month'), monthSerial({ year: 2027, month }));
      sheet.write('Focus', FOCUS.first + at, focusColumn('media'), media);
    };
    spend(0, 5, 350);
    await sheet.settle();
    expect([line('focus'), line('uncovered'), drawn.at(2, 0)]).toEqual([350, 0, mediaSheetText('en-US', 'allHold')]);
    spend(0, 5, 450);
    spend(1, 6, 20);
    await sheet.settle();
    expect([line('focus'), line('uncovered'), line('focus', 1), line('uncovered', 1)]).toEqual([450, 50, 20, 20]);
    expect(drawn.at(rows.line('uncovered'), c.window)).toBe(70);
    expect(drawn.at(2, 0)).toBe('2 months have a budget below the spend in Focus. ');
  });

  it('counts what cannot be used', async () => {
    const drawn = await Drawn.of({ tools: [curved('A', 5000, 100, 400)] });
    const { columns: c, sheet } = drawn;
    const cells = [
      [FIRST_ROW, c.budget, 'ten'],
      [FIRST_ROW, c.budget, -5],
      [FIRST_ROW, c.half + 1, 0],
      [FIRST_ROW, c.most + 1, 'much'],
      [drawn.rows.line('typedFactor'), c.budget, -1],
      [FIRST_ROW + 1, c.budget, 7],
    ] as const;
    for (const [row, column, content] of cells) {
      const before = drawn.at(row, column);
      await sheet.type('Media', row, column, content);
      expect([row, column, drawn.checks()]).toEqual([row, column, [0, 0, 1, 0]]);
      expect(errors(drawn.everything())).toEqual([]);
      await sheet.type('Media', row, column, before === '' ? null : Number(before));
    }
    const lines = [
      ['January', 'A', 1, 1],
      [46_000, null, 1, 1],
      [46_000, 'A', -1, 1],
      [46_000, 'A', 1, null],
      [12, 'A', 1, 1],
    ] as const;
    lines.forEach((line, at) => line.forEach((content, field) => sheet.write('Media', FIRST_ROW + at, c.history + field, content)));
    await sheet.settle();
    expect(drawn.checks()).toEqual([0, 0, 0, lines.length]);
    expect(lines.map((_, at) => drawn.at(FIRST_ROW + at, c.history + 4) === mediaSheetText('en-US', 'history.problem'))).not.toContain(
      false,
    );
    await sheet.type('Media', FIRST_ROW + lines.length, c.history, null);
    expect(drawn.at(2, 0)).toContain('5 lines of the history cannot be used');
  });

  it.each(LOCALES)('gives back exactly what was typed, %s', async (locale) => {
    const inputs: MediaInputs = {
      tools: [
        tool({ word: 'feed' }, { fixed: true, budgets: { '2027-05': 10, '2027-06': 0 } }),
        curved('=Own & other', 5000, 100.5, 400),
        tool(360, { half: 3 }),
        tool('', { budgets: { '2027-06': 4 } }),
      ],
      factors: { '2027-06': 1.25 },
      history: [
        { month: 46_000, tool: { word: 'feed' }, spend: 10, sales: 30 },
        { month: 'January', tool: 'x', spend: '', sales: 'many' },
      ],
    };
    const drawn = await Drawn.of(inputs, locale);
    expect(drawn.read()).toEqual({ inputs, formulas: [] });
    const { columns: c, sheet } = drawn;
    await sheet.type('Media', FIRST_ROW + 1, c.budget, '=2*21');
    const { inputs: again, formulas } = drawn.read();
    expect(again.tools[1]?.budgets).toEqual({ '2027-05': 42 });
    expect(formulas).toEqual([{ row: FIRST_ROW + 1, column: c.budget, formula: '=2*21', value: 42 }]);
  });

  it('refuses to read words and amounts below zero, by their cell', async () => {
    const drawn = await Drawn.of({ tools: [curved('A', 5000, 100, 400)] });
    await drawn.sheet.type('Media', FIRST_ROW, drawn.columns.budget, 'ten');
    expect(() => drawn.read()).toThrow('Media!Z7 must hold a number or be empty; found “ten”.');
    await drawn.sheet.type('Media', FIRST_ROW, drawn.columns.budget, -3);
    expect(() => drawn.read()).toThrow('Media!Z7 must be zero or more; found -3.');
  });

  it('marks what may be typed, and nothing else, and says where budgets and recommendations lie', () => {
    const media = planMedia({ months: plan.months, inputs: { ...NO_MEDIA_INPUTS, tools: [curved('A', 5000, 100, 400)] } });
    const context = rollingContext({
      plan,
      inputs: {},
      locale: 'en-US',
      table: { name: 'T', columns: {} } as never,
      madeOn: 46_000,
      moneyDigits: 0,
    });
    const sheet = mediaSheet(context, media);
    const [{ cells } = { cells: [] }] = sheet.contents;
    const inputs = sheet.styles.filter(({ style }) => style === ROLES.input).map(({ area }) => area);
    for (const { row, column, rows, columns } of inputs)
      for (let r = row; r < row + rows; r += 1)
        for (let k = column; k < column + columns; k += 1) expect(String(cells[r]?.[k] ?? '')).not.toMatch(/^=/);
    const areas = recommendedAreas(mediaRecord(media));
    expect(areas.months).toHaveLength(2);
    expect(inputs).toContainEqual({ ...areas.months[0]?.budget, columns: 2 });
    expect(String(cells[areas.free.row]?.[areas.free.column])).toMatch(/^=IF\(AND/);
    expect(String(cells[areas.months[1]?.recommended.row ?? 0]?.[areas.months[1]?.recommended.column ?? 0])).toMatch(/^=IF/);
  });
});
