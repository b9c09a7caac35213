import type { Page } from 'playwright-core';
import { describeInBrowser, OpenWorkbench, paneOf } from '../../workbench/open-workbench';

const GENEROUS = 180_000;
const SCRIPTS = '**/breakdown.*.js';

describeInBrowser('the pages of the pane as they are served', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
  }, GENEROUS);
  afterAll(() => workbench.stop());

  test(
    'one that cannot be loaded says so, and opens once it can be',
    async () => {
      const page = await workbench.visit({ prepare: (visited) => visited.route(SCRIPTS, (route) => route.abort()) });
      const pane = paneOf(page);
      await pane.getByRole('button', { name: 'Start: Breakdown' }).click();
      await pane.getByRole('alert').getByText('Almanac met something it did not foresee').waitFor();
      await page.unroute(SCRIPTS);
      await pane.getByRole('button', { name: 'Try again' }).click();
      await pane.getByRole('button', { name: 'Start: Breakdown' }).click();
      await pane.getByRole('button', { name: 'Build', exact: true }).waitFor();
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'one that takes its time to load opens when it is there, with the focus on its title',
    async () => {
      const slowly = async (visited: Page): Promise<void> => {
        await visited.route(SCRIPTS, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 3000));
          await route.continue();
        });
      };
      const page = await workbench.visit({ prepare: slowly });
      const pane = paneOf(page);
      await pane.getByRole('button', { name: 'Start: Breakdown' }).click();
      await pane.getByRole('button', { name: 'Build', exact: true }).waitFor();
      expect(await pane.locator('h1:focus').textContent()).toBe('Breakdown');
      await page.context().close();
    },
    GENEROUS,
  );
});
