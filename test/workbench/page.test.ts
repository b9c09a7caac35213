import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { violations } from './accessibility';
import { describeInBrowser, OpenWorkbench, paneOf } from './open-workbench';

/** The page's own parts: the grid is drawn by a library, the pane is tested on its own. */
const OWN_PARTS = `{ include: [['#workbench']], exclude: [['.workbench__holder'], ['iframe']] }`;

describeInBrowser('the page around the grid', () => {
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
    page = await workbench.visit();
  }, 120_000);
  afterAll(() => workbench.stop());

  test('has the add-in’s buttons as the manifest declares them', async () => {
    await expect(page.locator('[data-command]').allInnerTexts()).resolves.toEqual(['Open', 'Build', 'Check', 'Freeze copy']);
    const icons = page.locator('[data-command] img');
    const widths = await icons.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(64);
  });

  test('closes and opens the pane with the manifest’s own button, without loading the add-in anew', async () => {
    const open = page.locator('[data-command="Almanac.Open"]');
    const marked = () => page.frames().find((frame) => frame.url().includes('taskpane.html'));
    await marked()?.evaluate('window.mark = 1');
    await open.click();
    await expect(page.locator('.pane').isVisible()).resolves.toBe(false);
    await open.click();
    await expect(page.locator('.pane').isVisible()).resolves.toBe(true);
    await expect(marked()?.evaluate('window.mark')).resolves.toBe(1);
  });

  test('runs the add-in’s command behind a button', async () => {
    const before = await page.evaluate(() => window.workbench.stats().syncs);
    await page.locator('[data-command="Almanac.Check"]').click();
    await page.waitForFunction((syncs) => window.workbench.stats().syncs > syncs, before);
    await page.locator('[data-command="Almanac.Check"]:enabled').waitFor();
  });

  test('opens a closed pane when the add-in asks for it', async () => {
    await page.getByRole('button', { name: 'Close the pane' }).click();
    await page.locator('.pane').waitFor({ state: 'hidden' });
    // Without a plan there is nothing to build from: the add-in's command shows the pane instead.
    await page.locator('[data-command="Almanac.Build"]').click();
    await page.locator('.pane').waitFor({ state: 'visible' });
  });

  test('resizes the pane by keyboard, within Excel’s limits', async () => {
    const handle = page.getByRole('separator', { name: 'Width of the pane' });
    await handle.focus();
    await page.keyboard.press('End');
    expect((await page.locator('.pane').boundingBox())?.width).toBe(450);
    await page.keyboard.press('ArrowRight');
    expect((await page.locator('.pane').boundingBox())?.width).toBe(440);
    await page.keyboard.press('Home');
    expect((await page.locator('.pane').boundingBox())?.width).toBe(320);
    await expect(handle.getAttribute('aria-valuenow')).resolves.toBe('320');
  });

  test('sums up the selection', async () => {
    await page.evaluate(async () => {
      await window.workbench.set('H1:H3', [[1], [2], [6]]);
      window.workbench.select('H1:H3');
    });
    await page.getByTestId('selection').getByText('Sum: 9').waitFor();
    await expect(page.getByTestId('selection').innerText()).resolves.toMatch(/Average: 3\s+Count: 3\s+Sum: 9/);
  });

  test('names a circular reference, as Excel does', async () => {
    await page.evaluate(() => window.workbench.set('J1:J2', [['=J2+1'], ['=J1+1']]));
    await page.getByText(/^Circular reference: Actuals!J[12]$/).waitFor();
    await page.evaluate(() => window.workbench.set('J1:J2', null));
    await page.getByText(/^Circular reference/).waitFor({ state: 'hidden' });
  });

  test('says what it is and what it cannot do', async () => {
    await page.getByRole('button', { name: 'What it cannot do' }).click();
    await page.getByRole('heading', { name: 'What this page cannot do' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'What this page cannot do' }).waitFor({ state: 'hidden' });
  });

  test('says why a file cannot be opened, and keeps the workbook', async () => {
    await page
      .getByTestId('open-file')
      .setInputFiles({ name: 'notes.xlsx', mimeType: 'text/plain', buffer: Buffer.from('not a workbook at all') });
    const notice = page.locator('[data-notice="error"]');
    await notice.waitFor();
    await expect(notice.innerText()).resolves.toContain('notes.xlsx');
    await expect(page.evaluate(() => window.workbench.sheets().active)).resolves.toBe('Actuals');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await notice.waitFor({ state: 'detached' });
  });

  test('saves what it shows', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save', exact: true }).click()]);
    expect(download.suggestedFilename()).toBe('Sales history (sample).xlsx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('changes its language with that of the add-in', async () => {
    await page.evaluate(() => window.workbench.setLocale('zh-CN'));
    await expect(page.locator('[data-command]').allInnerTexts()).resolves.toEqual(['打开', '生成', '检查', '数值副本']);
    await expect(page.getByRole('button', { name: '它做不到什么' }).isVisible()).resolves.toBe(true);
    await paneOf(page).getByText('36 个月').first().waitFor();
    await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe('zh-CN');
  });

  test.each([
    { locale: 'en-US', theme: 'light' },
    { locale: 'zh-CN', theme: 'dark' },
    { locale: 'vi-VN', theme: 'dark' },
  ])('is accessible and fits its window in $locale, $theme', async (visit) => {
    const fresh = await workbench.visit(visit);
    await expect(violations(fresh, OWN_PARTS)).resolves.toEqual([]);
    const overflow = await fresh.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
    const cut = await fresh
      .locator('[data-command] span')
      .evaluateAll((labels) => labels.filter((label) => label.scrollWidth > label.clientWidth + 1).length);
    expect(cut).toBe(0);
    await fresh.context().close();
  });
});
