import type { Page } from 'playwright-core';
import { describeInBrowser, OpenWorkbench, paneOf } from './open-workbench';

const GENEROUS = 120_000;

describeInBrowser('a newcomer', () => {
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
    page = await workbench.visit({ width: 1920, height: 1080 });
  }, GENEROUS);
  afterAll(() => workbench.stop());

  test(
    'has a plan after two clicks',
    async () => {
      await paneOf(page).getByRole('button', { name: 'Start: Breakdown' }).click();
      await paneOf(page).getByRole('button', { name: 'Build', exact: true }).click();
      await paneOf(page).getByRole('heading', { name: 'The plan is built' }).waitFor({ timeout: GENEROUS });
      const { names } = await page.evaluate(() => window.workbench.sheets());
      expect(names).toEqual(['Actuals', 'Setup', 'Breakdown', 'Workings', 'Checks']);
    },
    GENEROUS,
  );

  test(
    'sees months that follow the target, to the unit',
    async () => {
      const [row] = await page.evaluate(async () => {
        await window.workbench.set('Setup!B6', 150_000_001);
        return window.workbench.get('Breakdown!B7:R7').values;
      });
      const [year, ...rest] = (row ?? []).map(Number);
      expect(year).toBe(150_000_001);
      expect(rest.slice(0, 4).reduce((sum, quarter) => sum + quarter, 0)).toBe(year);
      expect(rest.slice(4).reduce((sum, month) => sum + month, 0)).toBe(year);
    },
    GENEROUS,
  );

  test('sees the plan drawn', async () => {
    await page.evaluate(() => window.workbench.select('Setup!A1'));
    const chart = page.locator('.charts__chart').first();
    await chart.waitFor();
    expect(await chart.locator('rect:has(title)').count()).toBe(12);
  });

  test('folds rows of the plan away and opens them again', async () => {
    await page.evaluate(() => window.workbench.select('Breakdown!A1'));
    const group = page.getByRole('button', { name: /^Rows \d+ to \d+$/ }).first();
    await group.click();
    await expect(group.getAttribute('aria-expanded')).resolves.toBe('false');
    await group.click();
    await expect(group.getAttribute('aria-expanded')).resolves.toBe('true');
  });

  test(
    'saves a workbook that opens again with the same plan, and the pane knows it',
    async () => {
      const before = await page.evaluate(() => window.workbench.get('Breakdown!A7:R12'));
      await page.evaluate(async () => window.workbench.open(await window.workbench.save(), 'My plan.xlsx'));
      expect(await page.evaluate(() => window.workbench.get('Breakdown!A7:R12'))).toEqual(before);
      expect(await page.title()).toBe('My plan - Almanac workbench');
      await paneOf(page).getByText('Built').first().waitFor({ timeout: GENEROUS });
    },
    GENEROUS,
  );
});
