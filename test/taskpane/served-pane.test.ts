import type { Frame, FrameLocator, Page } from 'playwright-core';
import { cell } from '../../src/sheets/address';
import { COL, FIRST_ROW } from '../../src/sheets/breakdown/layout';
import { violations } from '../workbench/accessibility';
import { describeInBrowser, OpenWorkbench, paneOf } from '../workbench/open-workbench';
import { importSales } from './import-sales';

const GENEROUS = 180_000;

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane has no page.');
  return frame;
}

/** Presses Tab until the element with focus in the pane answers; gives up after one round. */
async function tabTo(page: Page, wanted: (focused: { tag: string; text: string; label: string }) => boolean): Promise<void> {
  const frame = frameOf(page);
  for (let presses = 0; presses < 40; presses += 1) {
    const focused = await frame.evaluate(() => {
      const element = document.activeElement;
      return {
        tag: element?.tagName ?? '',
        text: element?.textContent ?? '',
        label: (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? '',
      };
    });
    if (wanted(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the element.');
}

/** Makes the plan that the form proposes, and goes back home. */
async function buildPlan(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Start: Breakdown' }).click();
  await pane.getByRole('button', { name: 'Build', exact: true }).click();
  await pane.getByRole('heading', { name: 'The plan is built' }).waitFor({ timeout: GENEROUS });
  await pane.getByRole('button', { name: 'Done' }).click();
}

describeInBrowser('the pane as the workbench serves it', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
  }, GENEROUS);
  afterAll(() => workbench.stop());

  test.each(['light', 'dark'])(
    'axe finds nothing serious or critical, %s',
    async (theme) => {
      const page = await workbench.visit({ theme });
      await paneOf(page).locator('[data-step=breakdown]').waitFor();
      const found: Record<string, string[]> = { home: await violations(frameOf(page)) };
      await paneOf(page).getByRole('button', { name: 'Start: Breakdown' }).click();
      await paneOf(page).getByRole('button', { name: 'Build', exact: true }).waitFor();
      found['breakdown'] = await violations(frameOf(page));
      await page.keyboard.press('Escape');
      await paneOf(page).locator('button[data-step=forecast]').click();
      await paneOf(page)
        .getByRole('img', { name: /history and forecast/ })
        .waitFor();
      await paneOf(page).getByRole('table').waitFor();
      await paneOf(page).getByRole('button', { name: 'More options' }).click();
      await paneOf(page).getByRole('button', { name: 'Show as table' }).click();
      found['forecast'] = await violations(frameOf(page));
      expect(found).toEqual({ home: [], breakdown: [], forecast: [] });
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'a forecast is made row by row in a worker, written to its sheet, and shapes the plan',
    async () => {
      const page = await workbench.visit();
      await paneOf(page).locator('button[data-step=forecast]').click();
      const write = paneOf(page).getByRole('button', { name: 'Write to the workbook' });
      await paneOf(page).getByRole('checkbox', { name: 'Store' }).check();
      expect(await paneOf(page).getByRole('checkbox', { name: 'Channel' }).isChecked()).toBe(true);
      const row = paneOf(page).getByLabel('Show', { exact: true });
      await row.selectOption({ label: '\u2003\u2003JD Home Care' });
      await paneOf(page)
        .getByRole('img', { name: /^JD Home Care: history and forecast/ })
        .waitFor();
      await paneOf(page).getByRole('table').waitFor();
      await write.click();
      await paneOf(page).getByRole('main').getByText('The forecast of 12 rows stands on Forecast.').waitFor();
      expect(await violations(frameOf(page))).toEqual([]);
      await paneOf(page).getByRole('button', { name: 'Use as profile' }).click();
      await paneOf(page).getByText('Twelve weights from the forecast').waitFor();
      await paneOf(page).getByRole('button', { name: 'Build', exact: true }).click();
      await paneOf(page).getByText('The plan is built', { exact: true }).waitFor();
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'a rolling plan is asked for, previewed on a forecast, built beside the annual plan, and taken back',
    async () => {
      const page = await workbench.visit();
      const pane = paneOf(page);
      await importSales(pane, { year: 2025, months: 24 });
      await pane.locator('button[data-step=rolling]').click();
      await pane.getByRole('button', { name: 'Build the breakdown' }).click();
      await pane.getByRole('button', { name: 'Build', exact: true }).click();
      await pane.getByRole('heading', { name: 'The plan is built' }).waitFor({ timeout: GENEROUS });
      await pane.getByRole('button', { name: 'Done' }).click();
      await pane.getByRole('button', { name: 'Start: Rolling plan' }).click();
      await pane.getByRole('table').waitFor({ timeout: GENEROUS });
      await pane.getByLabel('How many months').selectOption('2');
      await pane.getByRole('table', { name: /Jan–Feb/ }).waitFor({ timeout: GENEROUS });
      expect(await violations(frameOf(page))).toEqual([]);
      const build = pane.getByRole('button', { name: 'Build', exact: true });
      await build.click();
      await pane.getByRole('heading', { name: 'The rolling plan is built' }).waitFor({ timeout: GENEROUS });
      await pane.getByRole('button', { name: 'Focus', exact: true }).waitFor();
      expect(await violations(frameOf(page))).toEqual([]);
      await page.keyboard.press('Escape');
      await pane.getByText(/^Built for Jan–Feb/).waitFor();
      await pane.getByRole('button', { name: 'Undo' }).click();
      await pane.getByRole('button', { name: 'Start: Rolling plan' }).waitFor({ timeout: GENEROUS });
      expect((await page.evaluate(() => window.workbench.sheets())).names).not.toContain('GTM');
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'a rolling plan whose first month is over rolls forward, shows what moved the landing, and comes back with Undo',
    async () => {
      const page = await workbench.visit();
      const pane = paneOf(page);
      await importSales(pane, { year: 2021, months: 24 });
      await buildPlan(pane);
      await pane.getByRole('button', { name: 'Start: Rolling plan' }).click();
      await pane.getByLabel('How many months').selectOption('1');
      await pane.getByRole('table', { name: 'Rolling plan, Jan 2023' }).waitFor({ timeout: GENEROUS });
      await pane.getByRole('button', { name: 'Build', exact: true }).click();
      await pane.getByRole('heading', { name: 'The rolling plan is built' }).waitFor({ timeout: GENEROUS });
      await pane.getByRole('button', { name: 'Done' }).click();
      await importSales(pane, { year: 2021, months: 25 });
      await pane.getByText('Due: roll forward to Feb 2023').waitFor();
      await pane.getByRole('button', { name: 'Roll forward: Rolling plan' }).click();
      await pane.getByText(/puts the view of Jan 2023 into GTM Log/).waitFor();
      await pane.getByRole('button', { name: 'Roll forward to Feb 2023' }).click();
      await pane.getByRole('heading', { name: 'Rolled forward to Feb 2023' }).waitFor({ timeout: GENEROUS });
      await pane
        .getByRole('img', { name: /^What has moved the landing\. Since the view of Jan 2023, the landing of the year has risen/ })
        .waitFor();
      await pane.getByRole('button', { name: 'Show as table' }).click();
      await pane.getByRole('row', { name: /^Actuals \+/ }).waitFor();
      for (const sheet of ['Changes', 'Accuracy', 'GTM Log']) await pane.getByRole('button', { name: sheet, exact: true }).waitFor();
      expect(await violations(frameOf(page))).toEqual([]);
      await pane.getByRole('button', { name: 'Undo' }).click();
      await pane.getByRole('button', { name: 'Roll forward to Feb 2023' }).waitFor({ timeout: GENEROUS });
      const { names } = await page.evaluate(() => window.workbench.sheets());
      expect(names).toContain('GTM');
      expect(names).not.toContain('GTM Log');
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'a plan is made by keyboard alone: typed target, chosen shape, Build, and Escape back home',
    async () => {
      const page = await workbench.visit();
      await importSales(paneOf(page), { year: 2025, months: 24 });
      await paneOf(page).locator('[data-step=breakdown]').waitFor();
      await frameOf(page).evaluate(() => (document.querySelector('button') as HTMLElement).focus());
      await tabTo(page, ({ tag, label, text }) => tag === 'BUTTON' && `${label}${text}`.includes('Breakdown'));
      await page.keyboard.press('Enter');
      await paneOf(page).getByRole('button', { name: 'Build', exact: true }).waitFor();
      await tabTo(page, ({ tag, label }) => tag === 'INPUT' && label.startsWith('Target'));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('1.5亿');
      await paneOf(page).getByText('150,000,000').first().waitFor();
      await page.keyboard.press('Enter');
      await paneOf(page).getByRole('heading', { name: 'The plan is built' }).waitFor({ timeout: GENEROUS });
      expect(await page.evaluate(() => window.workbench.get('Breakdown!B7').values)).toEqual([[150_000_000]]);
      await page.keyboard.press('Escape');
      await paneOf(page).locator('[data-step=checks]').waitFor();
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'the pane tells what a ribbon button did, and offers the sheets in its own language',
    async () => {
      const page = await workbench.visit();
      const pane = paneOf(page);
      await importSales(pane, { year: 2025, months: 24 });
      await buildPlan(pane);
      const freeze = page.locator('[data-command]', { hasText: 'Freeze copy' });
      await freeze.click();
      await pane.getByText('Copied as values:').first().waitFor({ timeout: GENEROUS });
      // More in one month of one row than the whole year has.
      const lock = `Breakdown!${cell(FIRST_ROW + 1, COL.lockMonth)}`;
      await page.evaluate((address) => window.workbench.set(address, 9_000_000_000_000), lock);
      await freeze.click();
      await pane
        .getByText(/Copied as values, with \d+ checks? that (is|are) not zero:/)
        .first()
        .waitFor({ timeout: GENEROUS });
      expect(await pane.getByText('Copied as values:', { exact: true }).count()).toBe(0);
      await pane.getByLabel('Language').selectOption('vi-VN');
      await pane.getByText('Các trang tính đang bằng tiếng Anh; Tạo lại sẽ ghi bằng tiếng Việt.').waitFor();
      expect(await violations(frameOf(page))).toEqual([]);
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'a check that is off leads to the form; an unreadable history is named in place of a picture',
    async () => {
      const page = await workbench.visit();
      const pane = paneOf(page);
      await importSales(pane, { year: 2025, months: 24 });
      await buildPlan(pane);
      await pane.locator('figure, [role=img]').first().waitFor();
      const lock = `Breakdown!${cell(FIRST_ROW + 1, COL.lockMonth)}`;
      await page.evaluate((address) => window.workbench.set(address, 9_000_000_000_000), lock);
      await pane.getByRole('button', { name: 'Review: Breakdown' }).click();
      await pane.getByText(/^\d+ locks? cannot be met$/).waitFor();
      await pane.getByRole('button', { name: 'Change the plan' }).click();
      await pane.getByRole('button', { name: 'Rebuild', exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await page.evaluate(() => window.workbench.set('Actuals!E10', 'abc'));
      const told = pane.locator('.fui-MessageBar', { hasText: 'abc' });
      await told.getByRole('button', { name: 'Actuals!E10' }).waitFor({ timeout: GENEROUS });
      expect(await pane.locator('figure, [role=img]').count()).toBe(0);
      expect(await violations(frameOf(page))).toEqual([]);
      await told.getByRole('button', { name: 'Review the data' }).click();
      await pane.getByText('What has been sold so far?').waitFor();
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'a failing batch is told in words, and the workbook is as it was',
    async () => {
      const page = await workbench.visit({ locale: 'zh-CN' });
      await paneOf(page).locator('[data-step=breakdown]').waitFor();
      await paneOf(page).locator('button[data-step=breakdown]').click();
      await paneOf(page).locator('button[type=submit]').waitFor();
      await page.evaluate(() => window.workbench.failNext({ batch: 3, code: 'ActivityLimitReached' }));
      await paneOf(page).locator('button[type=submit]').click();
      const alert = paneOf(page).locator('.fui-MessageBar').first();
      await alert.waitFor({ timeout: GENEROUS });
      const said = await alert.innerText();
      expect(said).toMatch(/\p{Script=Han}/u);
      expect(said).not.toContain('ActivityLimitReached');
      expect((await page.evaluate(() => window.workbench.sheets())).names).toEqual(['Actuals']);
      await page.context().close();
    },
    GENEROUS,
  );
});
