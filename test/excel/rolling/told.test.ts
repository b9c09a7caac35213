import type { RollingResult } from '../../../src/excel/contracts';
import { cell, range } from '../../../src/sheets/address';
import { ACTION_COLUMNS, ACTIONS, ACTIONS_TABLE, actionColumn } from '../../../src/sheets/rolling/actions-layout';
import { CHANGES } from '../../../src/sheets/rolling/changes-layout';
import { FIRST_ROW, FOCUS, FOCUS_COLUMNS, FOCUS_TABLE, focusColumn, gtmColumns } from '../../../src/sheets/rolling/layout';
import { MEDIA_CHECKS, mediaColumns, mediaRows } from '../../../src/sheets/rolling/media-layout';
import { build, EN, inMarch, month, put, read, sold } from './in-march';

const told = async (sheet: string): Promise<unknown> => (await read(sheet, 2, 0))[0]?.[0];

/** Stretches a list by a line without formulas, as LibreOffice does. */
async function stretch(table: string, header: number, lines: number, columns: number): Promise<void> {
  await Excel.run(async (context) => {
    const list = context.workbook.tables.getItem(table);
    list.resize(range({ row: header, column: 0, rows: lines + 1, columns }));
    await context.sync();
  });
}

/** A line for the first event of the lists beside the table. */
async function writeLine(row: number): Promise<void> {
  const [like = []] = await read('Focus', FOCUS.first, FOCUS.lists, 1, 3);
  await put('Focus', row, focusColumn('month'), Number(like[0]));
  await put('Focus', row, focusColumn('event'), String(like[1]));
  await put('Focus', row, focusColumn('uplift'), 0.25);
}

/** The checks of lines that no cell uses and of those that lack their formulas, below the table of `GTM`. */
const focusChecks = async ({ plan }: RollingResult): Promise<unknown> =>
  (await read('GTM', FIRST_ROW + plan.rows.length + 4, gtmColumns(plan).net, 2)).flat();

describe('what the sheets say of themselves', () => {
  it('is told of a line of Focus that lacks its formulas, in the table and below it, until they are filled or the plan is built again', () =>
    inMarch(async (workbook, result) => {
      expect([await told('Focus'), await told('GTM')]).toEqual(['Every line is used.', 'All checks are zero.']);
      const lines = result.plan.focus.length;
      const row = FOCUS.first + lines;
      await stretch(FOCUS_TABLE, FOCUS.header, lines + 1, FOCUS_COLUMNS.length);
      // Formulas that Excel fills by itself.
      await put('Focus', row, focusColumn('check'), '');
      await put('Focus', row, focusColumn('code'), '');
      await writeLine(row);
      const one = '1 line does not count yet: fill the formulas of the table down into it, or build the plan again.';
      expect([await told('Focus'), await told('GTM'), await focusChecks(result)]).toEqual([
        one,
        '1 check is not zero: see below the table.',
        [0, 1],
      ]);
      // One below the table, and a note further down that is none.
      await writeLine(row + 1);
      await put('Focus', row + 5, 0, 'A note');
      expect(await told('Focus')).toMatch(/^2 lines do not count yet/);
      await put('Focus', FOCUS.first, focusColumn('channel'), 'Nowhere');
      expect(await told('Focus')).toMatch(/^1 line is not used: see the column Check\. 2 lines do not count yet/);
      expect((await workbook.readState(EN)).rolling?.checks).toMatchObject({
        off: 2,
        where: [`GTM!${cell(FIRST_ROW + result.plan.rows.length + 4, gtmColumns(result.plan).net)}`],
      });
      await put('Focus', FOCUS.first, focusColumn('channel'), '');
      const { plan } = await build(workbook, month(3));
      expect(plan.focus).toHaveLength(lines + 2);
      expect([await told('Focus'), await told('GTM')]).toEqual(['Every line is used.', 'All checks are zero.']);
    }));

  it('is told of an action that lacks its formulas', () =>
    inMarch(async (workbook, { plan }) => {
      expect(await told('30-60-90')).toBe('Every action can be used.');
      const lines = plan.months.length;
      const row = ACTIONS.first + lines;
      await stretch(ACTIONS_TABLE, ACTIONS.header, lines + 1, ACTION_COLUMNS.length);
      for (const column of ['due', 'check', 'weightUsed'] as const) await put('30-60-90', row, actionColumn(column), '');
      await put('30-60-90', row, actionColumn('action'), 'Brief the agency');
      await put('30-60-90', row, actionColumn('owner'), 'Lan');
      expect(await told('30-60-90')).toBe(
        '1 action does not count yet: fill the formulas of the table down into it, or build the plan again.',
      );
      await build(workbook, month(3));
      expect(await told('30-60-90')).toBe('1 action cannot be used: see the column Check.');
    }));

  it('is told of every check below the table, and not that all is well', () =>
    inMarch(async (workbook, { plan }) => {
      const c = gtmColumns(plan);
      const first = FIRST_ROW + plan.rows.length + 1;
      await put('GTM', FIRST_ROW + 1, c.manual, 'ten');
      expect(await told('GTM')).toBe('1 row needs attention: see the column Attention. 1 check is not zero: see below the table.');
      await put('GTM', FIRST_ROW + 1, c.manual, '');
      await put('GTM', first + 1, c.net, 7);
      expect(await told('GTM')).toBe('1 check is not zero: see below the table.');
      const media = mediaRows({ toolLines: mediaLines(await read('Media', 0, 0, 60)) });
      await put('Media', media.checks + MEDIA_CHECKS.indexOf('sales'), mediaColumns(3).window, 5);
      expect(await told('Media')).toBe('1 check is not zero: see below the table. ');
      expect((await workbook.readState(EN)).rolling?.checks).toMatchObject({
        off: 2,
        where: [`GTM!${cell(first + 1, c.net)}`, `Media!${cell(media.checks + 1, mediaColumns(3).window)}`],
      });
    }));

  it('is told on Changes, where the landing would be explained by what does not add up', () =>
    inMarch(async (workbook, { plan }) => {
      await workbook.importActuals(sold(3), EN);
      await build(workbook, month(4), 3);
      expect(await told('Changes')).toMatch(/^Since the view of/);
      await put('Changes', FIRST_ROW + plan.rows.length + 2, CHANGES.then, 3);
      expect(await told('Changes')).toBe('1 check is not zero: see below the table.');
    }));
});

/** How many lines for tools `Media` has, by where its total stands. */
const mediaLines = (labels: unknown[][]): number => labels.findIndex(([label]) => label === 'Total') - FIRST_ROW;
