import { ROLLING_NAMESPACE } from '../../../src/excel/rolling/store';
import { createAlmanacWorkbook } from '../../../src/excel';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { cell } from '../../../src/sheets/address';
import { ACTION_COLUMNS, ACTIONS, actionColumn } from '../../../src/sheets/rolling/actions-layout';
import { monthSerial } from '../../../src/sheets/breakdown/month-serial';
import { CAUSES, CHANGES, CHOICE } from '../../../src/sheets/rolling/changes-layout';
import { FIRST_ROW, gtmColumns, HEADER_ROW } from '../../../src/sheets/rolling/layout';
import { LOG_FIELDS, LOG_TABLE, logColumn } from '../../../src/sheets/rolling/log-layout';
import { mediaColumns } from '../../../src/sheets/rolling/media-layout';
import { OUTLOOK } from '../../../src/sheets/rolling/outlook-layout';
import { workbookOf } from '../snapshots';
import { build, EN, inMarch, month, put, read, sold, SPEC } from './in-march';

/** The log's lines, by field. */
async function log(): Promise<Record<string, unknown>[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(LOG_TABLE).getDataBodyRange().load('values');
    await context.sync();
    return body.values.map((line: unknown[]) => Object.fromEntries(LOG_FIELDS.map((field) => [field, line[logColumn(field)]])));
  });
}

/** Every cell of every sheet that holds an error value, and every check of the rolling plan that is not zero. */
async function faults(rows: number): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRange().load('values') }));
    await context.sync();
    const errors = used.flatMap(({ name, range: { values } }) =>
      (values as unknown[][]).flatMap((line, row) =>
        line.flatMap((value, column) =>
          typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value) ? [`${name}!${cell(row, column)} ${value}`] : [],
        ),
      ),
    );
    const changes = used.find(({ name }) => name === 'Changes')?.range.values as unknown[][] | undefined;
    const checks = changes ? [1, 2].map((line) => changes[FIRST_ROW + rows + line]?.[CHANGES.then]) : [];
    return [...errors, ...checks.filter((check) => check !== 0)];
  });
}

describe('rolling a plan forward', () => {
  it('logs the view that stood, twice, keeps inputs, and says what moved the landing', () =>
    inMarch(async (workbook, { plan }) => {
      const c = gtmColumns(plan);
      const rows = plan.rows.length;
      await put('GTM', FIRST_ROW, c.planner, 'Lan');
      // Adjustments of April and May: May's stays when the window begins in April.
      await put('GTM', FIRST_ROW + 1, c.manual + 1, 11);
      await put('GTM', FIRST_ROW + 1, c.manual + 2, 22);
      const expected = (await read('GTM', FIRST_ROW + 1, c.monthNet, 2, 3)).flat();
      const landing = Number((await read('Outlook', FIRST_ROW, OUTLOOK.landing))[0]?.[0]);

      await workbook.importActuals(sold(3), EN);
      const april = await build(workbook, month(4), 3);
      expect(april.sheets.filter(({ created }) => created).map(({ name }) => name)).toEqual(['Changes', 'Accuracy', 'GTM Log']);
      expect(await faults(rows)).toEqual([]);
      const first = await log();
      expect(first.map(({ view, ahead, planner }) => [view, ahead, planner])).toEqual([0, 1, 2, 0, 1, 2].map((ahead) => [1, ahead, 'Lan']));
      expect(first.map(({ forecast }) => forecast)).toEqual(expected);
      const march = sold(3).filter(({ date }) => date === first[0]?.month);
      expect(first.map(({ actual }) => actual)).toEqual([march[1]?.netSales, '', '', march[0]?.netSales, '', '']);
      expect((await read('GTM', FIRST_ROW + 1, c.manual, 1, 3))[0]).toEqual([11, 22, '']);

      // The causes lead from the landing then to the one now.
      const [line = []] = await read('Changes', FIRST_ROW, 0, 1, CHANGES.mostly + 1);
      const causes = line.slice(CHANGES.causes, CHANGES.causes + CAUSES.length).map(Number);
      const now = Number((await read('Outlook', FIRST_ROW, OUTLOOK.landing))[0]?.[0]);
      expect(line[CHANGES.now]).toBe(now);
      expect(Number(line[CHANGES.then])).toBeCloseTo(landing, 6);
      expect(causes.reduce((sum, value) => sum + value, 0)).toBeCloseTo(now - landing, 6);
      expect(causes[0]).toBeCloseTo(march.reduce((sum, { netSales }) => sum + netSales, 0) - Number(expected[0]) - Number(expected[3]), 6);

      await workbook.importActuals(sold(4), EN);
      await build(workbook, month(5), 4);
      expect(await faults(rows)).toEqual([]);
      const both = await log();
      expect(both).toHaveLength(12);
      expect(both.slice(0, 6).map(({ forecast }) => forecast)).toEqual(expected);
      expect(both.map(({ view }) => view)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
      expect(both.map(({ counts }) => counts)).toEqual([1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0]);
      expect((await read('GTM', FIRST_ROW + 1, c.manual, 1, 3))[0]).toEqual([22, '', '']);
      expect((await read('Changes', CHOICE.row, CHOICE.view))[0]).toEqual([2]);
      // Another view is chosen: the same landing now, and the first view's landing then.
      await put('Changes', CHOICE.row, CHOICE.view, 1);
      expect(Number((await read('Changes', FIRST_ROW, CHANGES.then))[0]?.[0])).toBeCloseTo(landing, 6);
      expect(await faults(rows)).toEqual([]);
      const again = await build(workbook, month(5));
      expect(again.cellsWritten).toBe(0);
      expect((await read('Changes', CHOICE.row, CHOICE.view))[0]).toEqual([1]);
    }));

  it('keeps the net sales that were agreed for a month as the target of its action, once the month is past', () =>
    inMarch(async (workbook, { plan }) => {
      const c = gtmColumns(plan);
      /** The target of the action that is to reach a month's net sales, by what the month is. */
      const target = async (of: number): Promise<unknown> => {
        const lines = await read('30-60-90', ACTIONS.first, 0, 6, ACTION_COLUMNS.length);
        return lines.find((line) => line[actionColumn('kpiMonth')] === monthSerial({ year: 2027, month: of }))?.[
          actionColumn('targetUsed')
        ];
      };
      await put('GTM', FIRST_ROW + 1, c.manual, 500);
      const [march, april] = (await read('GTM', FIRST_ROW, c.monthNet, 1, 2))[0] ?? [];
      const [[annual]] = (await read('GTM', FIRST_ROW, c.monthPlan)) as [[number]];
      expect(march).not.toBe(annual);
      expect([await target(3), await target(4)]).toEqual([march, april]);
      await workbook.importActuals(sold(3), EN);
      const { plan: next } = await build(workbook, month(4), 3);
      expect(await target(3)).toBe(march);
      // A month of the window follows GTM, whatever was agreed before.
      await put('GTM', FIRST_ROW + 1, gtmColumns(next).manual, 77);
      const [[now]] = (await read('GTM', FIRST_ROW, gtmColumns(next).monthNet)) as [[number]];
      expect([now === april, await target(4)]).toEqual([false, now]);
      await workbook.importActuals(sold(4), EN);
      await build(workbook, month(5), 4);
      expect([await target(3), await target(4)]).toEqual([march, now]);
      // Without a log there is the annual plan.
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('GTM Log').delete();
        await context.sync();
      });
      await build(workbook, month(5));
      expect(await target(3)).toBe(annual);
    }));

  it('is taken back as a whole, the first time and later ones', () =>
    inMarch(async (workbook, _, { engine }) => {
      await workbook.importActuals(sold(3), EN);
      const before = workbookOf(engine);
      await build(workbook, month(4), 3);
      expect(workbookOf(engine)).not.toEqual(before);
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(before);
      await build(workbook, month(4), 3);
      await workbook.importActuals(sold(4), EN);
      const after = workbookOf(engine);
      await build(workbook, month(5), 4);
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(after);
    }));

  it('tells the second of two people who roll the same plan, and leaves everything as it is', () =>
    inMarch(async (workbook, _, { engine }) => {
      await workbook.importActuals(sold(3), EN);
      const other = createAlmanacWorkbook();
      await build(workbook, month(4), 3);
      const before = workbookOf(engine);
      await expect(build(other, month(4), 3)).rejects.toMatchObject({
        code: 'rolling-moved-on',
        params: { asked: '2027-03', found: '2027-04' },
      });
      expect(workbookOf(engine)).toEqual(before);
      expect(await log()).toHaveLength(6);
    }));

  it('keeps what was typed for months gone by, and shows it when the window has them again', () =>
    inMarch(async (workbook, { plan }) => {
      const c = gtmColumns(plan);
      const media = mediaColumns(plan.months.length);
      await put('GTM', FIRST_ROW + 1, c.manual, 33);
      await put('Media', FIRST_ROW, media.budget, 5000);
      await workbook.importActuals(sold(3), EN);
      await build(workbook, month(4), 3);
      expect((await read('GTM', FIRST_ROW + 1, c.manual))[0]).toEqual(['']);
      await build(workbook, month(3));
      expect((await read('GTM', FIRST_ROW + 1, c.manual))[0]).toEqual([33]);
      expect((await read('Media', FIRST_ROW, media.budget))[0]).toEqual([5000]);
      // The view of April says nothing of March.
      expect((await workbook.readState(EN)).rolling?.checks.off).toBe(0);
    }));

  it('is refused where a program has dropped the definition, so that nothing typed is lost', () =>
    inMarch(async (workbook, _, { engine }) => {
      await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(ROLLING_NAMESPACE).load('items/id');
        await context.sync();
        parts.items.forEach((part) => part.delete());
        await context.sync();
      });
      const before = workbookOf(engine);
      await expect(build(workbook, month(3))).rejects.toMatchObject({ code: 'rolling-record-gone', params: { sheet: 'GTM' } });
      expect(workbookOf(engine)).toEqual(before);
    }));

  it('refuses to add to a log whose columns were moved or that has something below it', () =>
    inMarch(async (workbook) => {
      await workbook.importActuals(sold(3), EN);
      await build(workbook, month(4), 3);
      await workbook.importActuals(sold(4), EN);
      const end = FIRST_ROW + 6;
      await put('GTM Log', end + 2, 3, 'my own note');
      await expect(build(workbook, month(5), 4)).rejects.toMatchObject({ code: 'log-below', params: { row: end + 3, last: end } });
      await put('GTM Log', end + 2, 3, '');
      await put('GTM Log', HEADER_ROW, logColumn('forecast'), 'Mine');
      await expect(build(workbook, month(5), 4)).rejects.toMatchObject({
        code: 'log-column-gone',
        params: { found: 'Mine', column: 'Forecast net sales' },
      });
      await put('GTM Log', HEADER_ROW, logColumn('forecast'), 'Forecast net sales');
      await expect(build(workbook, month(5), 4)).resolves.toMatchObject({ notes: expect.any(Array) as unknown });
    }));
});

test('a roll is not taken back over what was typed since in a cell that it left empty', () =>
  inMarch(async (workbook, { plan }) => {
    const c = gtmColumns(plan);
    await workbook.importActuals(sold(3), EN);
    await build(workbook, month(4), 3);
    await put('GTM', FIRST_ROW + 1, c.manual + 1, 55);
    await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict', params: { found: 55 } });
    await put('GTM', FIRST_ROW + 1, c.manual + 1, '');
    expect(await workbook.undo(EN)).not.toBeNull();
    expect((await workbook.readState(EN)).rolling?.spec).toEqual(month(3));
  }));

test('of two who roll for the first time at the same moment one is told, and the other’s roll stands', () =>
  inMarch(async (workbook) => {
    const other = createAlmanacWorkbook();
    await workbook.importActuals(sold(3), EN);
    const rolls = await Promise.allSettled([build(workbook, month(4), 3), build(other, month(4), 3)]);
    const refused = rolls.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(refused).toEqual([expect.stringMatching(/^(made-meanwhile|rolling-moved-on)$/)]);
    const { rolling } = await workbook.readState(EN);
    expect([rolling?.spec, rolling?.checks.off]).toEqual([month(4), 0]);
    expect((await log()).map(({ view }) => view)).toEqual([1, 1, 1, 1, 1, 1]);
  }));

test('a plan that somebody else has rolled on is not built over by one who saw it before', () =>
  inMarch(async (workbook) => {
    const other = createAlmanacWorkbook();
    await workbook.importActuals(sold(3), EN);
    await build(workbook, month(4), 3);
    await expect(build(other, month(3), undefined, month(3).asOf)).rejects.toMatchObject({
      code: 'rolling-moved-since',
      params: { asked: '2027-03', found: '2027-04' },
    });
    expect((await workbook.readState(EN)).rolling?.spec).toEqual(month(4));
  }));

describe('a history that no longer carries the annual plan', () => {
  const february = monthSerial({ year: 2026, month: 2 });
  it.each([
    ['a month of last year is missing', ({ date }: ActualsRow) => date !== february, 'history-month-missing'],
    ['only part of last year is left', ({ date }: ActualsRow) => date > february, 'plan-years-lost'],
    ['nothing before the plan year is left', ({ date }: ActualsRow) => date >= monthSerial(month(1).asOf), 'plan-years-lost'],
  ])('is refused and nothing is written where %s', (_what, isLeft, code) =>
    inMarch(async (workbook, _, { engine }) => {
      await workbook.importActuals(sold(3).filter(isLeft), EN);
      const before = workbookOf(engine);
      await expect(build(workbook, month(4), 3)).rejects.toMatchObject({ code });
      await expect(build(workbook, month(4))).rejects.toMatchObject({ code });
      expect(workbookOf(engine)).toEqual(before);
    }),
  );

  it('will do once the annual plan is built on what is left', () =>
    inMarch(async (workbook) => {
      await workbook.importActuals(
        sold(3).filter(({ date }) => date > february),
        EN,
      );
      await workbook.buildBreakdown(SPEC, EN);
      await expect(build(workbook, month(4), 3)).resolves.toMatchObject({ plan: { spec: month(4) } });
    }));
});

describe('a workbook whose sheets people have changed', () => {
  it('rolls on after sheets were renamed, and says that the log was deleted instead of showing errors', () =>
    inMarch(async (workbook, { plan }) => {
      const names = { GTM: '三月 滚动', Focus: "O'Focus", Media: 'M & "x"', Outlook: '落点' };
      await Excel.run(async (context) => {
        for (const [name, other] of Object.entries(names)) context.workbook.worksheets.getItem(name).name = other;
        await context.sync();
      });
      await workbook.importActuals(sold(3), EN);
      await build(workbook, month(4), 3);
      expect(await faults(plan.rows.length)).toEqual([]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('GTM Log').delete();
        await context.sync();
      });
      await build(workbook, month(4));
      const [[told] = []] = await read('Changes', 1, 0);
      expect(told).toMatch(/^GTM Log was deleted/);
      expect((await workbook.readState(EN)).rolling?.checks.off).toBe(0);
      await workbook.importActuals(sold(4), EN);
      await build(workbook, month(5), 4);
      expect(await faults(plan.rows.length)).toEqual([]);
      expect(await log()).toHaveLength(6);
    }));

  it('reads what a program has left of the choice of a view as none, where the log is gone', () =>
    inMarch(async (workbook) => {
      await workbook.importActuals(sold(3), EN);
      await build(workbook, month(4), 3);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('GTM Log').delete();
        await context.sync();
      });
      await put('Changes', CHOICE.row, CHOICE.view, '=MAX(#NAME?)');
      await workbook.importActuals(sold(4), EN);
      await build(workbook, month(5), 4);
      expect((await read('Changes', CHOICE.row, CHOICE.view))[0]).toEqual([1]);
      expect((await workbook.readState(EN)).rolling?.checks.off).toBe(0);
    }));

  it('takes a longer window and then a shorter one', () =>
    inMarch(async (workbook) => {
      await build(workbook, month(3, 6));
      await build(workbook, month(3, 2));
      await build(workbook, month(3, 3));
      expect((await workbook.readState(EN)).rolling?.checks.off).toBe(0);
    }));
});

test('the actions are made anew together with the log they refer to', () =>
  inMarch(async (workbook, { plan }) => {
    await workbook.importActuals(sold(3), EN);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('30-60-90').delete();
      await context.sync();
    });
    await build(workbook, month(4), 3);
    expect(await faults(plan.rows.length)).toEqual([]);
  }));

test('a plan whose Focus was deleted is not logged with errors; the build that makes it anew is taken back, as the plan’s own formulas do not hold it', () =>
  inMarch(async (workbook, _, { engine }) => {
    await workbook.importActuals(sold(3), EN);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Focus').delete();
      await context.sync();
    });
    const before = engine.sheets().map(({ name }) => name);
    await expect(build(workbook, month(4), 3)).rejects.toMatchObject({ code: 'rolling-view-error' });
    expect(engine.sheets().map(({ name }) => name)).toEqual(before);
    await build(workbook, month(3));
    await workbook.undo(EN);
    expect(engine.sheets().map(({ name }) => name)).toEqual(before);
    await build(workbook, month(3));
    await build(workbook, month(4), 3);
    expect((await workbook.readState(EN)).rolling?.checks.off).toBe(0);
  }));
