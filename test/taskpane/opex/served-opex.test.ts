import type { Frame, FrameLocator, Page } from 'playwright-core';
import { violations } from '../../workbench/accessibility';
import { describeInBrowser, inAddin, OpenWorkbench, paneOf } from '../../workbench/open-workbench';
import { importSales } from '../import-sales';

const GENEROUS = 180_000;

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane has no page.');
  return frame;
}

const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });
const focused = (pane: FrameLocator) => pane.locator(':focus');

async function choose(pane: FrameLocator, name: string, lines: readonly string[]): Promise<void> {
  await pane.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await pane
    .getByRole('group', { name: `Found in ${name}` })
    .and(focused(pane))
    .waitFor();
}

/** The selected cell, once what selects it is over. */
async function selected(page: Page): Promise<string> {
  await page.evaluate(() => window.workbench.settle());
  return inAddin<string>(
    page,
    'Excel.run(async (c) => { const r = c.workbook.getSelectedRange().load("address"); await c.sync(); return r.address; })',
  );
}

/** The page of OPEX on a small history with its annual plan. */
async function openOpex(workbench: OpenWorkbench, theme: string): Promise<Page> {
  const page = await workbench.visit({ theme });
  const pane = paneOf(page);
  await importSales(pane, { year: 2025, months: 24 });
  await button(pane, 'Start: Breakdown').click();
  await button(pane, 'Build').click();
  await button(pane, 'Done').click({ timeout: GENEROUS });
  await pane.locator('button[data-step=opex]').click();
  await pane.getByLabel('Month under review').selectOption('2027-01');
  return page;
}

describeInBrowser('the page of OPEX as the workbench serves it', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
  }, GENEROUS);
  afterAll(() => workbench.stop());

  test.each(['light', 'dark'])(
    'brings files in, asks what it must, and shows what is off; axe finds nothing serious or critical, %s',
    async (theme) => {
      const page = await openOpex(workbench, theme);
      const pane = paneOf(page);
      const found: Record<string, string[]> = { empty: await violations(frameOf(page)) };

      await choose(pane, 'costs.csv', ['month,cost line,amount,budget', '2027-01,Search,-820,-600', '2027-01,Salaries,-400,-400']);
      found['file'] = await violations(frameOf(page));
      // Nothing is built before it is said what amounts below zero are.
      await button(pane, 'Build').click({ force: true });
      expect(await pane.getByRole('progressbar').count()).toBe(0);
      await pane.getByRole('radio', { name: 'costs: turn the signs round' }).check();
      await button(pane, 'Build').click();
      await pane.getByRole('heading', { name: 'OPEX is built' }).and(focused(pane)).waitFor({ timeout: GENEROUS });
      await pane.getByText('−220 unfavourable').waitFor();
      found['result'] = await violations(frameOf(page));

      await button(pane, 'Change the plan').click();
      await button(pane, 'Search').click();
      await expect(selected(page)).resolves.toMatch(/^OPEX!H\d+$/);
      found['standing'] = await violations(frameOf(page));

      await choose(pane, 'more.csv', ['month,cost line,amount', '2027-01,Baidu ads,100']);
      await pane.getByLabel('Baidu ads').selectOption('Search');
      await button(pane, 'Rebuild').click();
      await pane.getByText('Jan 2027 has bookings already.').waitFor({ timeout: GENEROUS });
      found['question'] = await violations(frameOf(page));
      await button(pane, 'Cancel').click();
      await pane.getByText('Jan 2027 has bookings already.').waitFor({ state: 'detached' });
      await button(pane, 'Rebuild').click();
      await button(pane, 'Add').click({ timeout: GENEROUS });
      await pane.getByText('−320 unfavourable').waitFor({ timeout: GENEROUS });
      expect(found).toEqual({ empty: [], file: [], result: [], standing: [], question: [] });
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'lets a file go, and the focus stands where another is chosen',
    async () => {
      const page = await openOpex(workbench, 'light');
      const pane = paneOf(page);
      await choose(pane, 'costs.csv', ['month,cost line,amount', '2027-01,Search,820']);
      await button(pane, 'Choose another file').click();
      await button(pane, 'Choose a file').and(focused(pane)).waitFor();
      await page.context().close();
    },
    GENEROUS,
  );
});
