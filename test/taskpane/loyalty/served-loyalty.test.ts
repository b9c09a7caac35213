import type { Frame, FrameLocator, Page } from 'playwright-core';
import { violations } from '../../workbench/accessibility';
import { describeInBrowser, inAddin, OpenWorkbench, paneOf } from '../../workbench/open-workbench';

const GENEROUS = 180_000;

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane has no page.');
  return frame;
}

const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });
const focused = (pane: FrameLocator) => pane.locator(':focus');

describeInBrowser('the page of loyalty as the workbench serves it', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
  }, GENEROUS);
  afterAll(() => workbench.stop());

  test(
    'builds a programme in Chinese by keyboard, simulates it without holding the pane up, and writes what came of it',
    async () => {
      const page = await workbench.visit({ locale: 'zh-CN', theme: 'dark' });
      const workers: string[] = [];
      const errors: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      page.on('pageerror', ({ message }) => errors.push(message));
      const [pane, frame] = [paneOf(page), frameOf(page)];
      const found: Record<string, string[]> = {};
      await pane.locator('button[data-step=loyalty]').focus();
      await page.keyboard.press('Enter');
      await pane.getByRole('heading', { name: '会员积分', exact: true }).and(focused(pane)).waitFor();
      await pane.getByRole('radio', { name: /高端汽车/ }).focus();
      await page.keyboard.press('ArrowDown');
      await pane.getByRole('radio', { name: /美妆会员/, checked: true }).waitFor();
      found['new'] = await violations(frame);
      await button(pane, '生成').focus();
      await page.keyboard.press('Enter');
      await pane.getByRole('heading', { name: '会员积分计划已生成' }).and(focused(pane)).waitFor({ timeout: GENEROUS });
      found['built'] = await violations(frame);
      await button(pane, '修改计划').focus();
      await page.keyboard.press('Enter');
      await pane.getByText('24 个月，3 个层级，3 种奖励').waitFor();

      // Names of segments are known before anything is simulated.
      await expect(pane.getByLabel('可调整的是').locator('option').allTextContents()).resolves.not.toContainEqual(
        expect.stringMatching(/第 1 层级/),
      );

      // What changed nothing offers no undo, which would be of the build before.
      await button(pane, '重新生成').click();
      await pane.getByRole('heading', { name: '没有变化' }).and(focused(pane)).waitFor({ timeout: GENEROUS });
      expect(await button(pane, '撤销').count()).toBe(0);
      await button(pane, '修改计划').click();

      // What is made smaller says what goes before it does.
      await button(pane, '调整规模').click();
      await pane.getByLabel('月数').selectOption('12');
      await pane.getByText('所填的内容将去掉').waitFor();
      await pane.getByLabel('月数').selectOption('24');

      await pane.getByLabel('运行次数').selectOption('other');
      await pane.getByLabel('其他次数').fill('2000');
      await button(pane, '模拟').focus();
      await page.keyboard.press('Enter');
      await pane.getByText('次，种子 1').waitFor({ timeout: GENEROUS });
      // Not on the pane's own thread.
      expect(workers.filter((url) => url.includes('simulation-worker'))).not.toEqual([]);
      await pane.getByText(/各年中 ?20\d\d ?财年最可能超过上限：概率为 /).waitFor();
      found['simulated'] = await violations(frame);

      await button(pane, '写入工作簿').focus();
      await page.keyboard.press('Enter');
      await button(pane, '打开 Loyalty Risk').waitFor({ timeout: GENEROUS });
      await expect(
        inAddin(
          page,
          'Excel.run(async (c) => { const s = c.workbook.worksheets.getItem("Loyalty Risk").load("name"); await c.sync(); return s.name; })',
        ),
      ).resolves.toBe('Loyalty Risk');
      found['written'] = await violations(frame);

      await pane.getByLabel('其他次数').fill('1000000');
      await button(pane, '求解').click();
      await button(pane, '用 1,000,000 次求解').and(focused(pane)).waitFor();
      await button(pane, '减少次数').click();
      await button(pane, '求解').waitFor();

      await button(pane, '生成工作表').click();
      await button(pane, '重新生成工作表').waitFor({ timeout: GENEROUS });
      expect(found).toEqual({ new: [], built: [], simulated: [], written: [] });
      expect(errors).toEqual([]);
      await page.context().close();
    },
    GENEROUS,
  );
});
