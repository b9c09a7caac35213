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

  test('is told by the ribbon that there is no plan yet', async () => {
    await page.getByRole('button', { name: 'Check' }).click();
    await paneOf(page).getByText('There is no plan in this workbook yet.').first().waitFor({ timeout: GENEROUS });
  });

  test(
    'has a plan after two clicks',
    async () => {
      await paneOf(page).getByRole('button', { name: 'Start: Breakdown' }).click();
      await paneOf(page).getByRole('button', { name: 'Build', exact: true }).click();
      await paneOf(page).getByRole('heading', { name: 'The plan is built' }).waitFor({ timeout: GENEROUS });
      const { names } = await page.evaluate(() => window.workbench.sheets());
      expect(names).toEqual(['Actuals', 'Setup', 'Breakdown', 'Events', 'Workings', 'Checks']);
    },
    GENEROUS,
  );

  test(
    'takes the whole build back by one Ctrl+Z in the grid and has it again by Ctrl+Y, and the pane says so',
    async () => {
      const names = () => page.evaluate(() => window.workbench.sheets().names);
      const plan = () => page.evaluate(() => window.workbench.get('Breakdown!A7:R12').values);
      const built = await plan();
      await page.locator('#univer-sheet-main-canvas_book').click({ position: { x: 400, y: 300 } });
      await page.keyboard.press('Control+z');
      await paneOf(page).getByRole('heading', { name: 'The plan is no longer here' }).waitFor({ timeout: GENEROUS });
      expect(await names()).toEqual(['Actuals']);
      await page.keyboard.press('Control+y');
      await paneOf(page).getByRole('heading', { name: 'The plan is built' }).waitFor({ timeout: GENEROUS });
      await page.evaluate(() => window.workbench.settle());
      expect(await names()).toEqual(['Actuals', 'Setup', 'Breakdown', 'Events', 'Workings', 'Checks']);
      expect(await plan()).toEqual(built);
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

  test(
    'sees in the pane what they type on the sheets, without asking',
    async () => {
      await paneOf(page).getByRole('button', { name: 'Done' }).click();
      await paneOf(page).getByRole('heading', { name: '150,000,001' }).waitFor({ timeout: GENEROUS });
      const typed = (value: string | number) => page.evaluate((content) => window.workbench.set('Breakdown!G8', content), value);
      const formula = await page.evaluate(() => window.workbench.get('Breakdown!G8').formulas[0]?.[0]);
      await typed(5);
      await paneOf(page).getByText('checks need attention').waitFor({ timeout: GENEROUS });
      await typed(String(formula));
      await paneOf(page).getByText('checks OK').waitFor({ timeout: GENEROUS });
    },
    GENEROUS,
  );

  test(
    'sees no cell of a sound plan marked as wrong, and one that is',
    async () => {
      const marked = () =>
        page.evaluate(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('#univer-sheet-main-canvas_book');
          const { data } = canvas!.getContext('2d')!.getImageData(0, 0, canvas!.width, canvas!.height);
          let pixels = 0;
          for (let i = 0; i < data.length; i += 4) if (data[i]! > 200 && data[i + 1]! < 95 && data[i + 2]! < 95) pixels += 1;
          return pixels;
        });
      // Cells are judged in the idle time of the page.
      const rested = async () => {
        await page.waitForTimeout(1000);
        return marked();
      };
      await page.evaluate(() => window.workbench.select('Breakdown!AF10'));
      expect(await rested()).toBe(0);
      const { formulas } = await page.evaluate(() => window.workbench.get('Breakdown!AF10'));
      await page.evaluate(() => window.workbench.set('Breakdown!AF10', -4));
      expect(await rested()).toBeGreaterThan(0);
      await page.evaluate((formula) => window.workbench.set('Breakdown!AF10', formula), String(formulas[0]?.[0]));
      expect(await rested()).toBe(0);
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
