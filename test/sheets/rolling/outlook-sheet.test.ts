import { timeProgress } from '../../../src/calendar/time-progress';
import { LOCALES, type Locale } from '../../../src/locales/locale';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import type { BreakdownPlan, BreakdownSpec } from '../../../src/planning/breakdown/plan';
import { landingOf } from '../../../src/planning/outlook/landing';
import type { RollingSpec } from '../../../src/planning/rolling/rolling-plan';
import { attainment } from '../../../src/planning/variance/attainment';
import { growth } from '../../../src/planning/variance/growth';
import type { SheetBlueprint } from '../../../src/sheets/blueprint';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { EVENTS } from '../../../src/sheets/breakdown/events-layout';
import type { RollingContext } from '../../../src/sheets/rolling/context';
import { FIRST_ROW, HEADER_ROW, LINK_ROW } from '../../../src/sheets/rolling/layout';
import { FIGURES, OUTLOOK as O, OUTLOOK_CHECKS, PROGRESS } from '../../../src/sheets/rolling/outlook-layout';
import { outlookSheet } from '../../../src/sheets/rolling/outlook-sheet';
import { readOutlook, type OutlookInputs } from '../../../src/sheets/rolling/read-outlook';
import { ROLES } from '../../../src/sheets/roles';
import { madeUpHistory } from '../../excel/history';
import { seededUniform } from '../../support/histories';
import { DrawnRolling } from './drawn-rolling';
import { planned } from './planned';

/** To April 2027. */
const HISTORY = madeUpHistory(2, 1, 40);

interface Given {
  readonly locale?: Locale;
  readonly inputs?: OutlookInputs;
  readonly asked?: Partial<BreakdownSpec>;
  readonly history?: readonly ActualsRow[];
}

async function drawn(
  spec: Partial<RollingSpec> = {},
  { locale, inputs, asked, history = HISTORY }: Given = {},
): Promise<{ sheet: DrawnRolling; breakdown: BreakdownPlan; blueprint: SheetBlueprint | undefined }> {
  const { breakdown, plan } = await planned(history, { asOf: { year: 2027, month: 5 }, months: 3, ...spec }, asked);
  let blueprint: SheetBlueprint | undefined;
  const more = (context: RollingContext) => [(blueprint = outlookSheet(context, inputs))];
  const sheet = await DrawnRolling.of(plan, breakdown, history, { locale, more });
  return { breakdown, sheet, blueprint };
}

const numbers = (block: unknown[][]): number[][] => block.map((line) => line.map(Number));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const rows = (sheet: DrawnRolling, column: number, columns = 1) =>
  sheet.block('Outlook', FIRST_ROW, column, sheet.plan.rows.length, columns);
const checks = (sheet: DrawnRolling) =>
  sheet.block('Outlook', FIRST_ROW + sheet.plan.rows.length + 1, O.target, OUTLOOK_CHECKS.length, 1).map(([value]) => value);
const everything = (sheet: DrawnRolling) => sheet.block('Outlook', 0, 0, FIRST_ROW + 40, O.end).flat();
const progress = (sheet: DrawnRolling) =>
  Object.fromEntries(Object.entries(PROGRESS).map(([key, column]) => [key, sheet.block('Outlook', LINK_ROW, column, 1, 1)[0]?.[0]]));

/** What a row of the plan sold in a month of the history. */
function sold(history: readonly ActualsRow[], member: { channel: string; product: string }, year: number, month: number): number {
  const [from, before] = [monthSerial({ year, month }), monthSerial({ year: year + Math.floor(month / 12), month: (month % 12) + 1 })];
  return sum(
    history
      .filter(({ date }) => date >= from && date < before)
      .filter(
        (line) => (member.channel === '' || line.channel === member.channel) && (member.product === '' || line.product === member.product),
      )
      .map(({ netSales }) => netSales),
  );
}

/** Every figure of every row against the same worked out from the plan, the history and what stands on GTM. */
function compare(sheet: DrawnRolling, breakdown: BreakdownPlan, history: readonly ActualsRow[], over: number, first = over): void {
  const annual = computeBreakdown(breakdown).rows;
  const net = numbers(sheet.rows(sheet.columns.monthNet));
  const near = (value: number | null) => (value === null ? '' : expect.closeTo(value, 6));
  const share = (of: (value: number, basis: number) => number, value: number, basis: number) => (basis === 0 ? null : of(value, basis));
  sheet.plan.rows.forEach((row, index) => {
    const plan = annual[breakdown.rows.findIndex(({ key }) => key === row.key)]?.months ?? [];
    const then = (months: number) => sold(history, row.member, 2027 + Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
    const actuals = Array.from({ length: over }, (_, month) => then(month));
    const lastYear = Array.from({ length: 12 }, (_, month) => then(month - 12));
    const { months, actual, window, rest, landing, planToDate, runRate, required } = landingOf(plan, actuals, net[index] ?? [], first);
    const target = sum(plan);
    const left = 12 - over;
    const line = rows(sheet, O.target, O.requiredShare - O.target + 1)[index];
    expect(line).toEqual(
      [
        target,
        actual,
        window,
        rest,
        landing,
        landing - target,
        share(attainment, landing, target),
        planToDate,
        share(attainment, actual, planToDate),
        sum(lastYear),
        share(growth, landing, sum(lastYear)),
        then(over - 1),
        share(growth, then(over - 1), then(over - 2)),
        share(growth, then(over - 1), over === 0 ? 0 : then(over - 13)),
        runRate,
        required,
        required === null ? null : share(attainment, required, (target - planToDate) / left),
      ].map(near),
    );
    expect(numbers(rows(sheet, O.monthOutlook, 12))[index]).toEqual(months.map(near));
    expect(numbers(rows(sheet, O.monthPlan, 12))[index]).toEqual(plan.map(near));
    expect(numbers(rows(sheet, O.monthLastYear, 12))[index]).toEqual(lastYear.map(near));
  });
  expect(checks(sheet)).toEqual([0, 0, 0, 0, 0]);
}

describe('the sheet Outlook', () => {
  it('adds actual, window and rest of plan to the landing of every row, whatever is typed on GTM', async () => {
    const { sheet, breakdown } = await drawn();
    compare(sheet, breakdown, HISTORY, 4);
    const random = seededUniform(3);
    const { plan, columns: c } = sheet;
    plan.rows.forEach(({ children }, at) => {
      if (children.length > 0) return;
      for (let month = 0; month < 3; month += 1) sheet.write('GTM', FIRST_ROW + at, c.manual + month, Math.round(400 * random() - 200));
      sheet.write('GTM', FIRST_ROW + at, c.price ?? 0, 10 + Math.round(1000 * random()));
    });
    await sheet.settle();
    compare(sheet, breakdown, HISTORY, 4);
  });

  it('begins with the window where the plan year does, and compares with the year before', async () => {
    const history = madeUpHistory(1, 1, 36);
    const { sheet, breakdown } = await drawn({ asOf: { year: 2027, month: 1 }, months: 1 }, { history });
    compare(sheet, breakdown, history, 0);
    expect(progress(sheet)).toEqual({ byDays: 0, byEvents: 0, attained: 0, points: 0 });
    expect(everything(sheet).filter((value) => typeof value === 'string' && /^#/.test(value))).toEqual([]);
  });

  it('leaves out months of the window after the plan year; months before it that the history does not reach are as planned', async () => {
    const history = madeUpHistory(1, 1, 43);
    const { sheet, breakdown } = await drawn({ asOf: { year: 2027, month: 11 }, months: 4 }, { history });
    compare(sheet, breakdown, history, 7, 10);
    expect(sheet.block('Outlook', 2, 0, 1, 1)[0]?.[0]).toMatch(/^3 months before the window have no sales yet/);
  });

  it('finds in the annual plan of another year what it has, and does not fail', async () => {
    const { sheet } = await drawn();
    await sheet.type('GTM', HEADER_ROW, sheet.columns.baseline, monthSerial({ year: 2028, month: 3 }));
    expect(sheet.block('Outlook', FIGURES.over, O.figure, 1, 1)).toEqual([[4]]);
    expect(checks(sheet)).toEqual([0, 0, 0, 0, 0]);
    expect(everything(sheet).filter((value) => typeof value === 'string' && /^#/.test(value))).toEqual([]);
  });

  it('takes a month as over when its last day is the newest of the history', async () => {
    const days = HISTORY.filter(({ date }) => date < monthSerial({ year: 2027, month: 4 }));
    const newest = monthSerial({ year: 2027, month: 4 }) - 1;
    const history = days.map((row) => (row.date === monthSerial({ year: 2027, month: 3 }) ? { ...row, date: newest } : row));
    const { sheet } = await drawn({ asOf: { year: 2027, month: 4 } }, { history });
    expect(sheet.block('Outlook', FIGURES.over, O.figure, 1, 1)).toEqual([[3]]);
    expect(sheet.block('Outlook', 2, 0, 1, 1)[0]?.[0]).not.toMatch(/no sales yet/);
  });

  it('tells a check that does not hold', async () => {
    const { sheet } = await drawn();
    await sheet.type('Outlook', FIRST_ROW, O.window, 5);
    expect(checks(sheet)[1]).toBeGreaterThan(0);
    expect(String(sheet.block('Outlook', 2, 0, 1, 1)[0]?.[0])).toMatch(/^\d checks? (is|are) not zero/);
  });

  it('weighs the days gone by what they sell', async () => {
    const { sheet } = await drawn();
    const [start, end] = [monthSerial({ year: 2027, month: 1 }), monthSerial({ year: 2028, month: 1 }) - 1];
    const before = monthSerial({ year: 2027, month: 5 }) - 1;
    const { byDays, byEvents, attained, points } = progress(sheet);
    expect(byDays).toBeCloseTo(timeProgress(before, start, end), 12);
    // The same day on the sheet of events, which is tested day by day.
    await sheet.type('Events', EVENTS.asOf, EVENTS.progress, before);
    const [[onEvents] = []] = sheet.block('Events', EVENTS.yearByEvents, EVENTS.progress, 1, 1);
    expect(byEvents).toBeCloseTo(Number(onEvents), 12);
    expect(byEvents).not.toBeCloseTo(Number(byDays), 3);
    const [due = NaN, target = NaN] = [O.planToDate, O.target].map((column) => Number(rows(sheet, column)[0]?.[0]));
    expect(points).toBeCloseTo(100 * (Number(attained) - due / target), 10);
    expect(sheet.block('Outlook', 2, 0, 1, 1)[0]?.[0]).toBe(
      `Before May 2027, ${(100 * Number(byDays)).toFixed(1)}% of the year's days are over, ${(100 * Number(byEvents)).toFixed(1)}% weighted by events; ` +
        `${(100 * Number(attained)).toFixed(1)}% of the target is sold: ${Math.abs(Number(points)).toFixed(1)} points ${Number(points) > 0 ? 'ahead of' : 'behind'} the plan.`,
    );
  });

  it('says that GTM holds what cannot be used', async () => {
    const { sheet } = await drawn();
    const lowest = sheet.plan.rows.findIndex(({ children }) => children.length === 0);
    await sheet.type('GTM', FIRST_ROW + lowest, sheet.columns.manual, 'ten');
    expect(String(sheet.block('Outlook', 2, 0, 1, 1)[0]?.[0])).toMatch(/^1 cell of GTM cannot be used, .*Before May 2027/);
  });

  it('goes by the calendar where the plan has no events', async () => {
    const { sheet } = await drawn({}, { asked: { market: 'none' }, history: madeUpHistory(1, 1, 40) });
    const { byDays, byEvents } = progress(sheet);
    expect(byDays).toBe(120 / 365);
    expect(byEvents).toBe(byDays);
  });

  it('draws the months of the row that was chosen', async () => {
    const { sheet } = await drawn();
    const data = () => numbers(sheet.block('Outlook', FIRST_ROW, O.data + 1, 12, 5));
    const expected = (index: number) => {
      const months = numbers(rows(sheet, O.monthOutlook, 12))[index] ?? [];
      const [plan, last] = [O.monthPlan, O.monthLastYear].map((column) => numbers(rows(sheet, column, 12))[index] ?? []);
      return months.map((value, m) => [plan?.[m], m < 4 ? value : 0, m >= 4 && m < 7 ? value : 0, m >= 7 ? value : 0, last?.[m]]);
    };
    const said = () => sheet.block('Outlook', HEADER_ROW, O.chart + 1, 1, 1)[0]?.[0];
    expect(data()).toEqual(expected(0));
    const names = rows(sheet, O.name).map(([name]) => String(name));
    await sheet.type('Outlook', HEADER_ROW, O.chart, names[3] ?? '');
    expect(data()).toEqual(expected(3));
    expect(said()).toBe('');
    await sheet.type('Outlook', HEADER_ROW, O.chart, 'Product ??');
    expect(data()).toEqual(expected(0));
    expect(said()).toBe('No such row: the chart shows the total.');
  });

  it('reads back what was chosen, in any language, and a formula by its value', async () => {
    const read = (sheet: DrawnRolling) => readOutlook(sheet.cells('Outlook', HEADER_ROW + 1, O.end));
    const { sheet } = await drawn({}, { inputs: { row: 'Channel 1' } });
    expect(read(sheet)).toEqual({ inputs: { row: 'Channel 1' }, formulas: [] });
    for (const total of ['合计', 'Tổng', 'total', null]) {
      await sheet.type('Outlook', HEADER_ROW, O.chart, total);
      expect(read(sheet).inputs).toEqual({ row: '' });
    }
    await sheet.type('Outlook', HEADER_ROW, O.chart, '="Channel "&2');
    expect(read(sheet)).toEqual({
      inputs: { row: 'Channel 2' },
      formulas: [{ row: HEADER_ROW, column: O.chart, formula: '="Channel "&2', value: 'Channel 2' }],
    });
  });

  it.each(LOCALES)('holds no error in %s, and only the chosen row is an input', async (locale) => {
    const { sheet, blueprint } = await drawn({}, { locale, history: madeUpHistory(1, 1, 40) });
    expect(everything(sheet).filter((value) => typeof value === 'string' && /^#|\{/.test(value))).toEqual([]);
    expect(checks(sheet)).toEqual([0, 0, 0, 0, 0]);
    const inputs = blueprint?.styles.filter(({ style }) => style === ROLES.input).map(({ area }) => area);
    expect(inputs).toEqual([{ row: HEADER_ROW, column: O.chart, rows: 1, columns: 1 }]);
  });
});
