import { LOCALES, type Locale } from '../../../src/locales/locale';
import { actionsSheetText } from '../../../src/locales/actions-sheet';
import { ACTION_FIELDS, actionCells, type ActionCells, type ActionLine } from '../../../src/planning/actions/action-line';
import { dueOf } from '../../../src/planning/actions/carry-over';
import { firstActions } from '../../../src/planning/actions/first-actions';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import type { BreakdownPlan } from '../../../src/planning/breakdown/plan';
import { InputError } from '../../../src/planning/input-error';
import type { SheetBlueprint } from '../../../src/sheets/blueprint';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { ACTION_COLUMNS, ACTIONS, actionColumn, type ActionColumn } from '../../../src/sheets/rolling/actions-layout';
import { actionsSheet } from '../../../src/sheets/rolling/actions-sheet';
import type { RollingContext } from '../../../src/sheets/rolling/context';
import { readActions, type ActionsInputs } from '../../../src/sheets/rolling/read-actions';
import { ROLES } from '../../../src/sheets/roles';
import { madeUpHistory } from '../../excel/history';
import { DrawnRolling } from './drawn-rolling';
import { planned } from './planned';

/** To April 2027; the window is May and June. */
const HISTORY = madeUpHistory(1, 1, 40);
const SPEC = { asOf: { year: 2027, month: 5 }, months: 2 };
const TAB = '30-60-90';
const month = (of: number) => monthSerial({ year: 2027, month: of });

interface Drawn {
  readonly sheet: DrawnRolling;
  readonly breakdown: BreakdownPlan;
  readonly blueprint: SheetBlueprint | undefined;
}

async function drawn(lines: readonly ActionLine[], inputs?: ActionsInputs, locale: Locale = 'en-US'): Promise<Drawn> {
  const { breakdown, plan } = await planned(HISTORY, SPEC, { target: 1_200_000, market: 'none' });
  let blueprint: SheetBlueprint | undefined;
  const more = (context: RollingContext) => [(blueprint = actionsSheet(context, lines, inputs))];
  return { breakdown, sheet: await DrawnRolling.of(plan, breakdown, HISTORY, { locale, more }), blueprint };
}

const typed = (known: Partial<ActionCells>): ActionLine => ({ own: false, cells: actionCells({ action: 'Do it', ...known }) });
const at = (sheet: DrawnRolling, column: ActionColumn, lines: number) =>
  sheet.block(TAB, ACTIONS.first, actionColumn(column), lines, 1).map(([value]) => value);
const read = (sheet: DrawnRolling, lines: number) =>
  readActions(sheet.cells(TAB, ACTIONS.first + lines, ACTION_COLUMNS.length), {
    row: ACTIONS.header,
    column: 0,
    rows: lines + 1,
    columns: ACTION_COLUMNS.length,
  });

describe('the sheet 30-60-90', () => {
  it('takes targets from GTM, else from the annual plan, and actuals from the history, unless they are typed', async () => {
    const sales = { start: month(5), days: 30, kpi: { word: 'net-sales' } };
    const lines = [
      ...firstActions({ spec: SPEC }),
      typed({ ...sales, kpiMonth: month(4) + 11 }),
      typed({ ...sales, kpiMonth: month(4), target: 200, actual: 150 }),
      typed({ ...sales, kpiMonth: monthSerial({ year: 2029, month: 1 }) }),
      typed({ ...sales, kpi: 'Visitors', kpiMonth: month(4) }),
      typed({ ...sales, kpi: 'Visitors', target: 100, actual: 300 }),
      typed({ ...sales, kpi: 'Loss', target: -100, actual: -350 }),
      typed({ ...sales, target: 0, actual: 5 }),
    ];
    const { sheet, breakdown } = await drawn(lines);
    const gtm = sheet.rows(sheet.columns.monthNet)[0] ?? [];
    const april = computeBreakdown(breakdown).rows[0]?.months[3];
    const sold = HISTORY.filter(({ date }) => date === month(4)).reduce((sum, { netSales }) => sum + netSales, 0);
    expect(at(sheet, 'targetUsed', 9)).toEqual([...gtm, april, 200, '', '', 100, -100, 0]);
    expect(at(sheet, 'actualUsed', 9)).toEqual(['', '', sold, 150, '', '', 300, -350, 5]);
    expect(at(sheet, 'attainment', 9)).toEqual(['', '', expect.closeTo(Math.min(1.2, sold / (april ?? 0)), 12), 0.75, '', '', 1.2, 0, '']);
    expect(at(sheet, 'check', 9).every((said) => said === '')).toBe(true);
    // GTM is followed.
    await sheet.type('GTM', 8, sheet.columns.manual, 10_000);
    expect(at(sheet, 'targetUsed', 1)).toEqual([sheet.rows(sheet.columns.monthNet)[0]?.[0]]);
    expect(at(sheet, 'targetUsed', 1)).not.toEqual([gtm[0]]);
  });

  it('knows what is due, what is late, and adds it up by days and by side', async () => {
    const done = { word: 'done' };
    const scored = (target: number, actual: number, weight: number | string = '') => ({ kpi: 'x', target, actual, weight });
    const lines = [
      typed({ start: month(5), days: 30, side: { word: 'brand' }, ...scored(100, 50) }),
      typed({ start: month(5), days: 30, side: { word: 'agency' }, status: done, ...scored(100, 100, 3) }),
      typed({ start: month(5), days: 60, side: { word: 'agency' }, status: { word: 'dropped' }, ...scored(100, 90, 5) }),
      typed({ start: month(5), days: 90, side: { word: 'agency' }, status: { word: 'running' } }),
      typed({ start: month(4), days: 91, carriedOn: month(5), slipped: 1 }),
      typed({ start: month(3), days: 45, side: { word: 'brand' }, status: { word: 'open' } }),
    ];
    const { sheet } = await drawn(lines, { today: month(6) });
    expect(at(sheet, 'due', 6)).toEqual(lines.map(({ cells }) => dueOf(cells)));
    expect(at(sheet, 'bucket', 6)).toEqual(['≤ 30', '≤ 30', '≤ 60', '≤ 90', 'Later', '≤ 60']);
    expect(at(sheet, 'overdue', 6)).toEqual([1, '', '', '', '', month(6) - month(3) - 45]);
    expect(at(sheet, 'score', 6)).toEqual([0.5, 3, '', '', '', '']);
    const weighted = (0.5 + 3) / 4;
    expect(sheet.block(TAB, ACTIONS.summary, ACTIONS.byDays, 5, 5)).toEqual([
      ['≤ 30', 2, 1, 1, weighted],
      ['≤ 60', 1, 0, 1, ''],
      ['≤ 90', 1, 0, 0, ''],
      ['Later', 1, 0, 0, ''],
      ['All', 5, 1, 2, weighted],
    ]);
    expect(sheet.block(TAB, ACTIONS.summary, ACTIONS.bySide, 3, 5)).toEqual([
      ['Brand', 2, 0, 2, 0.5],
      ['Agency', 2, 1, 0, 1],
      ['All', 5, 1, 2, weighted],
    ]);
    // Another day is another day.
    await sheet.type(TAB, ACTIONS.today, ACTIONS.todayTyped, month(5));
    expect(at(sheet, 'overdue', 6)).toEqual(['', '', '', '', '', month(5) - month(3) - 45]);
    await sheet.type(TAB, ACTIONS.today, ACTIONS.todayTyped, null);
    expect(sheet.block(TAB, ACTIONS.today, ACTIONS.todayUsed, 1, 1)[0]?.[0]).toBeGreaterThan(46_000);
  });

  it('says what is wrong with a line and counts it', async () => {
    const fine = { start: month(5), days: 30 };
    const cases: readonly (readonly [Partial<ActionCells>, string])[] = [
      [{ ...fine, action: '' }, 'problem.action'],
      [{ ...fine, start: 'May' }, 'problem.start'],
      [{ ...fine, start: '' }, 'problem.start'],
      [{ ...fine, days: 1.5 }, 'problem.days'],
      [{ ...fine, days: -3 }, 'problem.days'],
      [{ ...fine, carriedOn: 'June' }, 'problem.carriedOn'],
      [{ ...fine, kpiMonth: 'May' }, 'problem.kpiMonth'],
      [{ ...fine, target: 'many' }, 'problem.figures'],
      [{ ...fine, weight: -1 }, 'problem.weight'],
      [{ ...fine, side: 'Somebody' }, 'problem.side'],
      [{ ...fine, status: 'Nearly' }, 'problem.status'],
      [fine, ''],
    ];
    const { sheet } = await drawn(cases.map(([known]) => typed(known)));
    expect(at(sheet, 'check', cases.length)).toEqual(
      cases.map(([, problem]) => (problem === '' ? '' : actionsSheetText('en-US', problem as 'problem.days'))),
    );
    expect(at(sheet, 'due', 6).every((due) => due === '')).toBe(true);
    expect(sheet.block(TAB, ACTIONS.problem, 0, 1, 1)).toEqual([['11 actions cannot be used: see the column Check.']]);
    expect(sheet.block(TAB, ACTIONS.summary + 4, 1, 1, 1)).toEqual([[cases.length - 6]]);
  });

  it.each(LOCALES)('reads back in %s what was written, holds no error, and marks what may be typed', async (locale) => {
    const lines = [
      ...firstActions({ spec: SPEC }),
      typed({ action: '=1+1', start: month(5), days: 14, owner: 'Lan', kpi: 'Visitors', note: 'x', slipped: 2, carriedOn: month(5) }),
      typed({ start: 'soon', days: 'some', side: 'Both', status: { word: 'dropped' }, kpiMonth: 'May' }),
    ];
    const { sheet, blueprint } = await drawn(lines, { today: month(6) }, locale);
    expect(read(sheet, lines.length)).toEqual({
      lines: lines.map(({ cells }) => cells),
      inputs: { today: month(6) },
      formulas: [],
    });
    const everything = sheet.block(TAB, 0, 0, ACTIONS.first + lines.length, ACTION_COLUMNS.length).flat();
    expect(everything.filter((value) => typeof value === 'string' && /^#|\{/.test(value))).toEqual([]);
    const inputs = blueprint?.styles.filter(({ style }) => style === ROLES.input).map(({ area }) => area) ?? [];
    const isTyped = (row: number, column: number) =>
      inputs.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
    for (const column of ACTION_COLUMNS)
      expect([column, isTyped(ACTIONS.first, actionColumn(column))]).toEqual([column, ACTION_FIELDS.some((field) => field === column)]);
    expect(inputs[0]).toEqual({ row: ACTIONS.today, column: ACTIONS.todayTyped, rows: 1, columns: 1 });
  });

  it('has a line to type into where there is none, and reads none', async () => {
    const { sheet } = await drawn([]);
    expect(read(sheet, 1)).toEqual({ lines: [], inputs: { today: null }, formulas: [] });
    expect(sheet.block(TAB, ACTIONS.problem, 0, 1, 1)).toEqual([['Every action can be used.']]);
    expect(sheet.block(TAB, ACTIONS.summary, 0, 5, 5).flat().slice(20)).toEqual(['All', 0, 0, 0, '']);
  });

  it('keeps a formula by its value and refuses words for the day', async () => {
    const { sheet } = await drawn([typed({ start: month(5), days: 30 })]);
    await sheet.type(TAB, ACTIONS.first, actionColumn('target'), '=40+2');
    const { lines, formulas } = read(sheet, 1);
    expect(lines[0]?.target).toBe(42);
    expect(formulas).toEqual([{ row: ACTIONS.first, column: actionColumn('target'), formula: '=40+2', value: 42 }]);
    await sheet.type(TAB, ACTIONS.today, ACTIONS.todayTyped, 'tomorrow');
    expect(() => read(sheet, 1)).toThrow(new InputError('sheet-input-text', { address: "'30-60-90'!B4", found: 'tomorrow' }));
  });
});
