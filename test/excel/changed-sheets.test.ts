import { OfficeFailure } from '../../src/excel/office-failure';
import { COL } from '../../src/sheets/breakdown/layout';
import { at, built, EN, put } from './plan-fixture';

async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

test('sheets that people renamed are named in quotes where formulas need them, in checks built before as well', async () => {
  await built(async ({ workbook }) => {
    await rename('Breakdown', 'My plan, 2027');
    await rename('Setup', 'Inputs');
    const { lines } = await workbook.check(EN);
    expect(new Set(lines.map(({ address }) => address.replace(/!.*/, '')))).toEqual(new Set(["'My plan, 2027'", 'Inputs']));
    for (const { address } of lines) await workbook.goTo(address);

    const lock = at(2, COL.lockMonth).replace('Breakdown', 'My plan, 2027');
    await put(lock, 'soon');
    const address = `'My plan, 2027'!${lock.split('!')[1]}`;
    await expect(workbook.readState(EN)).rejects.toMatchObject({ code: 'input-not-a-number', params: { address } });
  });
});

test('a link leads to its sheet though it was renamed since the workbook was read; one to a sheet that is gone fails', async () => {
  await built(async ({ workbook }) => {
    await workbook.readState(EN);
    const active = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      });
    await workbook.goTo('Setup!A1');
    await rename('Breakdown', 'My plan, 2027');
    await workbook.goTo('Breakdown!B7');
    expect(await active()).toBe('My plan, 2027');
    // What is read since does not make the older name forgotten.
    await workbook.readState(EN);
    await workbook.goTo('Setup!A1');
    await workbook.goTo('Breakdown');
    expect(await active()).toBe('My plan, 2027');
    await expect(workbook.goTo('Gone!A1')).rejects.toBeInstanceOf(OfficeFailure);
  });
});

test('a deleted sheet of the plan is named until the plan is built again', async () => {
  await built(async ({ workbook }) => {
    const missing = async () => (await workbook.readState(EN)).breakdown?.missing;
    expect(await missing()).toEqual([]);
    const { breakdown } = await workbook.readState(EN);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Workings').delete();
      await context.sync();
    });
    expect(await missing()).toEqual(['Workings']);
    expect((await workbook.check(EN)).lines.filter(({ value }) => typeof value === 'string')).not.toEqual([]);
    if (breakdown) await workbook.buildBreakdown(breakdown.spec, EN);
    expect(await missing()).toEqual([]);
    expect((await workbook.check(EN)).off).toBe(0);
    await workbook.undo(EN);
    expect(await missing()).toEqual(['Workings']);
  });
});
