import type { Page } from 'playwright-core';
import { describeInBrowser, inAddin, OpenWorkbench, paneOf } from './open-workbench';

describeInBrowser('the workbook in the workbench', () => {
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
    page = await workbench.visit();
  }, 120_000);
  afterAll(() => workbench.stop());

  test('is the sample, and the pane has read it', async () => {
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual({ names: ['Actuals'], active: 'Actuals' });
    expect(await page.evaluate(() => window.workbench.get('Actuals!A4:F4').values)).toEqual([
      ['date', 'channel', 'store', 'product', 'net_sales', 'units'],
    ]);
    await paneOf(page).getByText('36 months, 4 channels').waitFor();
  });

  test('calculates what is put into its cells', async () => {
    const read = await page.evaluate(async () => {
      await window.workbench.set('H1:H3', [[2], [3], ['=SUM(H1:H2)']]);
      await window.workbench.set('H1', 10);
      return window.workbench.get('H3');
    });
    expect(read).toEqual({ values: [[13]], formulas: [['=SUM(H1:H2)']], text: [['13']] });
  });

  test('names a sheet that does not exist', async () => {
    await expect(page.evaluate(() => window.workbench.set('Nowhere!A1', 1))).rejects.toThrow('no sheet named Nowhere');
  });

  test('calculates the add-in’s own functions, through the add-in', async () => {
    const values = await page.evaluate(async () => {
      await window.workbench.set('J1', '=PLAN.SPREAD(100,{1;2;3})');
      return window.workbench.get('J1:J3').values;
    });
    expect(values).toEqual([[17], [33], [50]]);
  });

  test('shows what the add-in writes, and tells the add-in what a person changes', async () => {
    await inAddin(
      page,
      `Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Actuals');
      sheet.onChanged.add(async (event) => { window.heard = [event.address, event.triggerSource]; });
      sheet.getRange('L1').values = [['from the add-in']];
      await context.sync();
    })`,
    );
    expect(await page.evaluate(() => window.workbench.get('L1').text)).toEqual([['from the add-in']]);
    await page.evaluate(() => window.workbench.set('L2', 5));
    await expect(inAddin(page, `new Promise((resolve) => setTimeout(() => resolve(window.heard), 200))`)).resolves.toEqual([
      'L2',
      'Unknown',
    ]);
  });

  test('draws the chart objects the add-in makes, and follows their cells', async () => {
    await inAddin(
      page,
      `Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Drawn');
      sheet.getRange('A1:B4').values = [['Month', 'Plan'], ['Jan', 10], ['Feb', 20], ['Mar', 40]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'Plan by month';
      chart.setPosition('D2', 'J14');
      sheet.activate();
      await context.sync();
    })`,
    );
    const heights = () =>
      page
        .locator('[data-chart="Plan by month"] rect:has(title)')
        .evaluateAll((columns) => columns.map((column) => Number(column.getAttribute('height'))));
    await page.locator('[data-chart="Plan by month"]').waitFor();
    const [ten = 1, twenty = 0, forty = 0] = await heights();
    expect([twenty / ten, forty / ten]).toEqual([expect.closeTo(2, 1), expect.closeTo(4, 1)]);

    await page.evaluate(() => window.workbench.set('Drawn!B2', 40));
    await page.waitForFunction(() => {
      const [first, , third] = [...document.querySelectorAll('[data-chart="Plan by month"] rect')].filter((column) =>
        column.querySelector('title'),
      );
      return first?.getAttribute('height') === third?.getAttribute('height');
    });

    const chart = page.locator('[data-chart="Plan by month"]');
    const before = (await chart.boundingBox())?.y ?? 0;
    await chart.hover();
    await page.mouse.wheel(0, 60);
    // Turning the wheel moves it with the sheet.
    await page.waitForFunction((top) => {
      const moved = document.querySelector('[data-chart="Plan by month"]')?.getBoundingClientRect().y ?? top;
      return Math.abs(moved - (top - 60)) < 1;
    }, before);
  });

  test('meets the add-in with the failures it is told to', async () => {
    await page.evaluate(() => window.workbench.failNext({ code: 'ActivityLimitReached' }));
    const attempt = `Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Actuals').getRange('M1').values = [[1]];
      await context.sync();
    }).then(() => 'done', (error) => error.code)`;
    await expect(inAddin(page, attempt)).resolves.toBe('ActivityLimitReached');
    await expect(inAddin(page, attempt)).resolves.toBe('done');
    const { syncs, batches } = await page.evaluate(() => window.workbench.stats());
    expect(syncs).toBe(batches.length);
    expect(batches.map((batch) => batch.error)).toContain('ActivityLimitReached');
  });
});
