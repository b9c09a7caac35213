import type { NodeHost } from '../../src/host/node';
import type { AlmanacWorkbook } from '../../src/excel';
import { serialOf } from '../../src/calendar/serial';
import { cell, range } from '../../src/sheets/address';
import { EVENT_COLUMNS, EVENTS, EVENTS_TABLE } from '../../src/sheets/breakdown/events-layout';
import { built, EN, monthsOf, put, read, SPEC } from './plan-fixture';
import { workbookOf } from './snapshots';

const CN = { levels: [], market: 'CN', method: 'event-aligned' } as const;
const PLAN = { ...SPEC, ...CN };

/** The list as it stands: name, platform, dates of the plan year, uplift, use. */
async function list(): Promise<unknown[][]> {
  const table = await read(`Events!${range({ row: EVENTS.list, column: 0, rows: 30, columns: EVENTS.listColumns })}`);
  return table.filter(([event]) => event !== '').map((row) => COLUMNS.map((column) => row[column]));
}
const { event, platform, planFirst, planLast, uplift, use } = EVENT_COLUMNS;
const COLUMNS = [event, platform, planFirst, planLast, uplift, use];

/** Address of a cell in the line of an event. */
async function cellOf(name: string, where: string, column: number): Promise<string> {
  const rows = await read(`Events!${range({ row: EVENTS.list, column: 0, rows: 30, columns: 2 })}`);
  const at = rows.findIndex(([title, on]) => title === name && on === where);
  expect({ name, where, at }).not.toMatchObject({ at: -1 });
  return `Events!${cell(EVENTS.list + at, column)}`;
}

/** A line typed below the list, as Excel takes it into the table. */
async function addLine(line: readonly (string | number)[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(EVENTS_TABLE).getRange().load('rowCount');
    await context.sync();
    const [row, columns] = [EVENTS.listHeader + table.rowCount, line.length];
    context.workbook.worksheets.getItem('Events').getRange(range({ row, column: 0, rows: 1, columns })).values = [[...line]];
    await context.sync();
  });
}

async function deleteLine(name: string, where: string): Promise<void> {
  const address = await cellOf(name, where, 0);
  await Excel.run(async (context) => {
    const at = Number(/\d+$/.exec(address)?.[0]) - 1 - EVENTS.list;
    context.workbook.tables.getItem(EVENTS_TABLE).rows.getItemAt(at).delete();
    await context.sync();
  });
}

const day = (year: number, month: number, date: number) => serialOf(year, month, date);
const withList = (work: (fixture: NodeHost & { workbook: AlmanacWorkbook }) => Promise<void>) => built(work, CN);

test('the list follows what a person types, live and at the next build, and a build with nothing to do writes nothing', async () => {
  await withList(async ({ workbook, engine }) => {
    expect((await workbook.readState(EN)).checks?.off).toBe(0);
    const before = (await read(monthsOf(0)))[0];
    await put(await cellOf('Double 11', 'JD', uplift), 3);
    await put(await cellOf('618 sale', 'Tmall', EVENT_COLUMNS.planLast), day(2027, 7, 10));
    await put(await cellOf('818 sale', 'Douyin', use), 'No');
    await put(`Events!${cell(EVENTS.asOf, EVENTS.progress)}`, day(2027, 11, 11));
    await addLine(['Brand day', 'JD', '', '', '', day(2027, 4, 8), day(2027, 4, 8), day(2027, 4, 9), '', 5, 'Yes']);
    await deleteLine('Double 12', 'All');
    const after = (await read(monthsOf(0)))[0];
    expect(Number(after?.[3])).toBeGreaterThan(Number(before?.[3]));
    expect(Number(after?.[6])).toBeGreaterThan(Number(before?.[6]));
    const typed = await list();

    const { plan, checks } = await workbook.buildBreakdown(PLAN, EN);
    expect(checks.off).toBe(0);
    expect(await list()).toEqual(typed);
    expect(plan.events?.dropped).toEqual(['CN/double-12/all']);
    expect((await read(monthsOf(0)))[0]).toEqual(after);
    expect((await read(`Events!${cell(EVENTS.asOf, EVENTS.progress)}`))[0]).toEqual([day(2027, 11, 11)]);

    const standing = workbookOf(engine);
    expect((await workbook.buildBreakdown(PLAN, EN)).cellsWritten).toBe(0);
    expect(workbookOf(engine)).toEqual(standing);
  });
});

test('another plan year renews the dates nobody typed, and another language the words, and keeps the rest', async () => {
  await withList(async ({ workbook }) => {
    await put(await cellOf('Double 11', 'JD', uplift), 3);
    await put(await cellOf('Double 11', 'Tmall', EVENT_COLUMNS.planFirst), '=DATE(2027,10,20)');
    await addLine(['Brand day', 'JD', '', '', '', day(2027, 4, 8), '', day(2027, 4, 9), '', 5, 'yes']);
    await deleteLine('Qixi', 'All');
    const result = await workbook.buildBreakdown({ ...PLAN, start: { year: 2028, month: 1 } }, { locale: 'zh-CN', chosen: 'zh-CN' });
    const now = await list();
    const line = (name: string, where: string) => now.find(([title, on]) => title === name && on === where);
    expect(line('双11', '京东')).toEqual(['双11', '京东', day(2028, 10, 14), day(2028, 11, 14), 3, '是']);
    expect(line('双11', '天猫')).toEqual(['双11', '天猫', day(2027, 10, 20), day(2028, 11, 14), 2, '是']);
    expect(line('Brand day', '京东')).toEqual(['Brand day', '京东', day(2027, 4, 8), day(2027, 4, 9), 5, '是']);
    expect(now.some(([title]) => title === '七夕')).toBe(false);
    expect(line('年货节', '全平台')?.slice(2, 4)).toEqual([day(2027, 12, 29), day(2028, 1, 25)]);
    expect(result.checks.off).toBe(0);
    const formulas = await Excel.run(async (context) => {
      const address = (await cellOf('双11', '天猫', EVENT_COLUMNS.planFirst)).split('!')[1] ?? '';
      const cells = context.workbook.worksheets.getItem('Events').getRange(address).load('formulas');
      await context.sync();
      return cells.formulas;
    });
    expect(formulas).toEqual([['=DATE(2027,10,20)']]);
    await workbook.undo(EN);
    expect((await list()).map(([title]) => title)).toContain('Double 11');
  });
});

test('a list whose market was taken away stays as it is; back again, it is as it was left', async () => {
  await withList(async ({ workbook }) => {
    await put(await cellOf('Double 11', 'JD', uplift), 3);
    const typed = await list();
    const none = await workbook.buildBreakdown({ ...PLAN, market: 'none' }, EN);
    expect(none.plan.events).toBeNull();
    expect(none.checks.off).toBe(0);
    expect(await list()).toEqual(typed);
    await workbook.buildBreakdown(PLAN, EN);
    expect(await list()).toEqual(typed);
  });
});

test.each([
  ['a figure typed over', () => put(`Events!${cell(EVENTS.months, EVENTS.factor)}`, 1.2), /^Events!F6 holds “1.2” instead of its formula/],
  [
    'a column put into the list',
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Events').getRange('C:C').insert('Right');
        await context.sync();
      }),
    /^Columns or rows were put into the plan’s blocks near Events!/,
  ],
])('%s is refused by address', async (_, spoil, message) => {
  await withList(async ({ workbook, engine }) => {
    await spoil();
    const before = workbookOf(engine);
    await expect(workbook.buildBreakdown(PLAN, EN)).rejects.toMatchObject({ name: 'InputError' });
    const failure: unknown = await workbook.buildBreakdown(PLAN, EN).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: message.source.startsWith('^Events') ? 'event-formula-typed-over' : 'plan-block-changed' });
    expect(workbookOf(engine)).toEqual(before);
  });
});
