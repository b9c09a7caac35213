import type { NodeHost } from '../../src/host/node';
import type { AlmanacWorkbook } from '../../src/excel';
import { serialOf } from '../../src/calendar/serial';
import { cell, range } from '../../src/sheets/address';
import { COLORS } from '../../src/sheets/roles';
import { EVENT_COLUMNS, EVENTS, EVENTS_TABLE } from '../../src/sheets/breakdown/events-layout';
import { madeUpHistory } from './history';
import { built, EN, monthsOf, read, SPEC } from './plan-fixture';
import { workbookOf } from './snapshots';

const CN = { levels: [], market: 'CN', method: 'event-aligned' } as const;
const PLAN = { ...SPEC, ...CN };

/** The list as it stands: name, platform, dates of the plan year, uplift, use. */
async function list(): Promise<unknown[][]> {
  const table = await read(`Events!${range({ row: EVENTS.list, column: 0, rows: 80, columns: EVENTS.listColumns })}`);
  return table.filter(([event]) => event !== '').map((row) => COLUMNS.map((column) => row[column]));
}
const { event, platform, planFirst, planLast, uplift, use } = EVENT_COLUMNS;
const COLUMNS = [event, platform, planFirst, planLast, uplift, use];

type Edit =
  | { readonly event: string; readonly on: string; readonly column: number; readonly content: number | string }
  | { readonly cell: string; readonly content: number | string }
  | { readonly add: readonly (string | number)[] }
  | { readonly remove: string };

/** Types into the list as a person would, all at one go: the days of two years follow every edit, which takes its time here. */
async function edit(...edits: Edit[]): Promise<void> {
  const lines = await read(`Events!${range({ row: EVENTS.list, column: 0, rows: 80, columns: 2 })}`);
  const lineOf = (name: string, on?: string) => {
    const at = lines.findIndex(([title, where]) => title === name && (on === undefined || where === on));
    if (at < 0) throw new Error(`The list has no line ${name}, ${on}.`);
    return at;
  };
  const count = lines.findIndex(([title]) => title === '');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Events');
    for (const one of edits) {
      if ('event' in one) sheet.getRange(cell(EVENTS.list + lineOf(one.event, one.on), one.column)).formulas = [[one.content]];
      else if ('cell' in one) sheet.getRange(one.cell).formulas = [[one.content]];
      else if ('add' in one)
        sheet.getRange(range({ row: EVENTS.list + count, column: 0, rows: 1, columns: one.add.length })).values = [[...one.add]];
      else context.workbook.tables.getItem(EVENTS_TABLE).rows.getItemAt(lineOf(one.remove)).delete();
    }
    await context.sync();
  });
}

const AS_OF = cell(EVENTS.asOf, EVENTS.progress);
const day = (year: number, month: number, date: number) => serialOf(year, month, date);
const withList = (work: (fixture: NodeHost & { workbook: AlmanacWorkbook }) => Promise<void>) => built(work, CN);

test('the list follows what a person types, live and at the next build, and a build with nothing to do writes nothing', async () => {
  await withList(async ({ workbook, engine }) => {
    expect((await workbook.readState(EN)).checks?.off).toBe(0);
    const before = (await read(monthsOf(0)))[0];
    await edit(
      { event: 'Double 11', on: 'JD', column: uplift, content: 3 },
      { event: '618 sale', on: 'Tmall', column: planLast, content: day(2027, 7, 10) },
      { event: '818 sale', on: 'Douyin', column: use, content: 'No' },
      { cell: AS_OF, content: day(2027, 11, 11) },
      { add: ['Brand day', 'JD', '', '', '', day(2027, 4, 8), day(2027, 4, 8), day(2027, 4, 9), '', 5, 'Yes'] },
      { remove: 'Double 12' },
    );
    const after = (await read(monthsOf(0)))[0];
    expect(Number(after?.[3])).toBeGreaterThan(Number(before?.[3]));
    expect(Number(after?.[6])).toBeGreaterThan(Number(before?.[6]));
    const typed = await list();

    const { plan, checks } = await workbook.buildBreakdown(PLAN, EN);
    expect(checks.off).toBe(0);
    expect(await list()).toEqual(typed);
    expect(plan.events?.dropped).toEqual(['CN/double-12/all']);
    expect((await read(monthsOf(0)))[0]).toEqual(after);
    expect((await read(`Events!${AS_OF}`))[0]).toEqual([day(2027, 11, 11)]);

    const standing = workbookOf(engine);
    expect((await workbook.buildBreakdown(PLAN, EN)).cellsWritten).toBe(0);
    expect(workbookOf(engine)).toEqual(standing);
  });
});

test('another plan year takes typed dates to last year and renews the others, another language the words, and keeps the rest', async () => {
  await withList(async ({ workbook, host, engine }) => {
    await edit(
      { event: 'Double 11', on: 'JD', column: uplift, content: 3 },
      { event: '618 sale', on: 'Tmall', column: planFirst, content: '=DATE(2027,5,20)' },
      { add: ['Brand day', 'JD', '', '', '', day(2027, 4, 8), '', day(2027, 4, 9), '', 5, 'yes'] },
    );
    await workbook.importActuals(madeUpHistory(2, 3, 48), EN);
    const rebuild = () => workbook.buildBreakdown({ ...PLAN, start: { year: 2028, month: 1 } }, { locale: 'zh-CN', chosen: 'zh-CN' });
    host.resetStats();
    const result = await rebuild();
    const actions = host.stats().batches.map((batch) => batch.actions);
    const now = await list();
    const line = (name: string, where: string) => now.find(([title, on]) => title === name && on === where);
    expect(line('双11', '京东')).toEqual(['双11', '京东', day(2028, 10, 14), day(2028, 11, 14), 3, '是']);
    expect(line('618 大促', '天猫')?.slice(2, 4)).not.toContain(day(2027, 5, 20));
    expect(line('Brand day', '京东')).toEqual(['Brand day', '京东', day(2028, 4, 8), day(2028, 4, 9), 5, '是']);
    expect(line('年货节', '全平台')?.slice(2, 4)).toEqual([day(2027, 12, 29), day(2028, 1, 25)]);
    expect(result.checks.off).toBe(0);
    const at = now.findIndex(([title, on]) => title === '618 大促' && on === '天猫');
    // What was typed for 2027 is last year's now, as a value: all three days of it.
    const lastYear = await read(`Events!${range({ row: EVENTS.list + at, column: EVENT_COLUMNS.lastFirst, rows: 1, columns: 3 })}`);
    expect(lastYear).toEqual([[day(2027, 5, 20), day(2027, 6, 18), day(2027, 6, 20)]]);
    await workbook.undo(EN);
    expect((await list()).map(([title]) => title)).toContain('Double 11');

    const before = workbookOf(engine);
    const most = Math.max(...actions);
    host.faults.failBatch({ batch: actions.indexOf(most) + 1, action: Math.floor(most / 2), code: 'InvalidOperation' });
    await expect(rebuild()).rejects.toMatchObject({ code: 'InvalidOperation', rolledBack: true });
    expect(workbookOf(engine)).toEqual(before);
  });
});

test('a look at the next plan year and at another market leaves the plan as it was, and tells of changed lines that leave', async () => {
  await withList(async ({ workbook }) => {
    await edit(
      { event: 'Double 11', on: 'JD', column: uplift, content: 1.1 },
      { event: '818 sale', on: 'Douyin', column: use, content: 'No' },
      { add: ['Brand day', 'JD', '', '', '', day(2027, 4, 8), '', day(2027, 4, 14), '', 5, 'Yes'] },
    );
    const whole = () => read(`Events!${range({ row: EVENTS.list, column: 0, rows: 80, columns: EVENTS.listColumns })}`);
    const lines = async () => (await whole()).map((line) => JSON.stringify(line)).sort();
    const [typed, months] = [await lines(), (await read(monthsOf(0)))[0]];
    await workbook.buildBreakdown({ ...PLAN, start: { year: 2028, month: 1 } }, EN);
    expect(await lines()).not.toEqual(typed);
    await workbook.buildBreakdown(PLAN, EN);
    expect(await lines()).toEqual(typed);
    expect((await read(monthsOf(0)))[0]).toEqual(months);

    const { plan } = await workbook.buildBreakdown({ ...PLAN, market: 'VN' }, EN);
    expect(plan.notes).toContainEqual({ code: 'events-parked', params: { count: '2' } });
    expect((await list()).filter(([, on]) => on === 'Douyin')).toEqual([]);
    await workbook.buildBreakdown(PLAN, EN);
    expect(await lines()).toEqual(typed);
    expect((await read(monthsOf(0)))[0]).toEqual(months);
  });
});

test('lines pasted right below the table are lines of the list: a build takes them in, another market moves them along', async () => {
  await withList(async ({ workbook, engine }) => {
    const count = (await list()).length;
    const rows = 20;
    await Excel.run(async (context) => {
      const lines = Array.from({ length: rows }, (_, n) => [
        `Live ${n + 1}`,
        'JD',
        '',
        '',
        '',
        day(2027, 4, n + 1),
        '',
        day(2027, 4, n + 1),
        '',
        2,
        true,
      ]);
      const area = { row: EVENTS.list + count, column: 0, rows, columns: 11 };
      context.workbook.worksheets.getItem('Events').getRange(range(area)).values = lines;
      // Not every program stretches the table over them.
      const table = { row: EVENTS.listHeader, column: 0, rows: count + 1, columns: EVENTS.listColumns };
      context.workbook.tables.getItem(EVENTS_TABLE).resize(range(table));
      await context.sync();
    });
    const tableRows = () =>
      engine
        .tables()
        .find(({ name }) => name === EVENTS_TABLE)
        ?.range.match(/\d+$/)?.[0];
    expect(String((await read('Events!A3'))[0]?.[0])).toMatch(/^\d+ rows lie beyond the list as built/);

    const { plan, checks } = await workbook.buildBreakdown(PLAN, EN);
    expect(plan.events?.rows).toHaveLength(count + rows);
    expect(checks.off).toBe(0);
    expect(tableRows()).toBe(String(EVENTS.list + count + rows));
    expect(await read('Events!A3')).toEqual([['All rows to be used can be used.']]);
    await workbook.undo(EN);
    expect(tableRows()).toBe(String(EVENTS.list + count));
    const typed = (await list()).slice(count);
    expect(typed).toHaveLength(rows);

    await workbook.buildBreakdown({ ...PLAN, market: 'VN' }, EN);
    const now = await list();
    for (const line of typed) expect(now).toContainEqual(line);
    expect(tableRows()).toBe(String(EVENTS.list + now.length));
    expect((await workbook.buildBreakdown({ ...PLAN, market: 'VN' }, EN)).cellsWritten).toBe(0);
  });
});

test('a list no build can keep is refused by address; without a market it stays as it is; a frozen copy asks nobody to type', async () => {
  await withList(async ({ workbook, engine }) => {
    const refused = async (code: string) => {
      const before = workbookOf(engine);
      await expect(workbook.buildBreakdown(PLAN, EN)).rejects.toMatchObject({ name: 'InputError', code });
      expect(workbookOf(engine)).toEqual(before);
    };
    const factor = cell(EVENTS.months, EVENTS.factor);
    await edit(
      { cell: factor, content: 1.2 },
      { add: ['Brand day', 'JD', '', '', '', day(2027, 4, 8), '', day(2027, 4, 9), '', 5, 'Yes'] },
      { remove: 'Qixi' },
    );
    await refused('event-formula-typed-over');
    await edit({ cell: factor, content: '' });

    const typed = await list();
    const none = await workbook.buildBreakdown({ ...PLAN, market: 'none' }, EN);
    expect(none.plan.events).toBeNull();
    expect(none.checks.off).toBe(0);
    expect(await list()).toEqual(typed);
    await workbook.buildBreakdown(PLAN, EN);
    expect(await list()).toEqual(typed);

    const { sheets } = await workbook.freezeCopy(EN);
    const copy = engine.snapshot().sheets.find(({ name }) => name === sheets[2]);
    const cells = Object.values(copy?.cells ?? {});
    expect(cells.map(({ v }) => v)).toEqual(expect.arrayContaining(['Double 11', 'Brand day']));
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.map(({ s }) => JSON.stringify(s ?? '').toUpperCase()).filter((look) => look.includes(COLORS.inputFill))).toEqual([]);

    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Events').getRange('C:C').insert('Right');
      await context.sync();
    });
    await refused('plan-block-changed');
  });
});
