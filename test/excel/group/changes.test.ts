import { groupChanges } from '../../../src/excel/group/changes';
import type { SheetGroup } from '../../../src/excel/group/group';
import { sheetRecords } from '../../../src/excel/group/record';
import { readGroup } from '../../../src/excel/group/standing';
import { readState } from '../../../src/excel/read-state';
import { Transaction } from '../../../src/excel/transaction';
import type { SheetBlueprint } from '../../../src/sheets/blueprint';
import { area } from '../../../src/sheets/draft';
import { bridgeSheet } from '../../../src/sheets/opex/bridge-sheet';
import { opexContext } from '../../../src/sheets/opex';
import { ACTUALS_TABLE } from '../../../src/sheets/breakdown';
import { EN, opened } from '../opex/opened';

const GROUP: SheetGroup<'Bridge'> = { sheets: ['Bridge'], lists: {}, first: 'Bridge' };

test('every chart of a sheet goes where the next build puts it, with its titles; one that a person deleted stays away', () =>
  opened({}, async (_workbook, { plan }) => {
    const build = (blueprint: SheetBlueprint, last: SheetBlueprint | null) =>
      Excel.run(async (context) => {
        const { scene, history } = await readState(context, EN);
        const standing = await readGroup(context, scene, GROUP, history);
        const records = last === null ? undefined : sheetRecords(GROUP, [last]);
        await new Transaction('').run(await groupChanges(context, scene, GROUP, [blueprint], standing, records));
      });
    const charts = () =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem('Bridge').charts.load('items/name,items/top,items/title/text');
        await context.sync();
        return found.items.map(({ name, top, title }) => ({ name, top, title: title.text }));
      });
    const sheet = bridgeSheet(opexContext({ plan, locale: 'en-US', table: ACTUALS_TABLE, moneyDigits: 0 }));
    const moved = (by: number): SheetBlueprint => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({
        ...chart,
        title: `${chart.title} ${by}`,
        place: area(chart.place.row + by, chart.place.column, chart.place.rows, chart.place.columns),
      })),
    });
    await build(sheet, null);
    const first = await charts();
    expect(first).toHaveLength(2);
    await build(moved(3), sheet);
    const second = await charts();
    expect(second.map(({ title }) => title)).toEqual(first.map(({ title }) => `${title} 3`));
    second.forEach(({ top }, at) => expect(top).toBeGreaterThan(first[at]?.top ?? Infinity));
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('Bridge')
        .charts.getItem(first[0]?.name ?? '')
        .delete();
      await context.sync();
    });
    await build(moved(5), moved(3));
    expect((await charts()).map(({ title }) => title)).toEqual([`${first[1]?.title} 5`]);
  }));
