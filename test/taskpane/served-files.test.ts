import type { Frame, Page } from 'playwright-core';
import { errorText } from '../../src/locales/errors';
import { utf8 } from '../files/file-bytes';
import { largeCsv, largeXlsx } from '../files/large-files';
import { describeInBrowser, OpenWorkbench, paneOf } from '../workbench/open-workbench';

const GENEROUS = 180_000;
const ROWS = 100_000;

declare global {
  interface Window {
    /** What happened on the pane's page, in order: a worker was asked, a frame was drawn, the worker answered. */
    seen: ('asked' | 'frame' | 'answered')[];
  }
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane has no page.');
  return frame;
}

/** Notes what happens around the pane's workers from now on; a mute one is never asked and so never answers. */
async function watchWorkers(page: Page, { mute = false } = {}): Promise<void> {
  await frameOf(page).evaluate((silent) => {
    window.seen = [];
    const Native = window.Worker;
    window.Worker = class extends Native {
      override postMessage(message: unknown): void {
        if (silent) return;
        this.addEventListener('message', () => window.seen.push('answered'));
        super.postMessage(message);
        window.seen.push('asked');
        const frame = (): void => {
          if (window.seen.includes('answered')) return;
          window.seen.push('frame');
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }
    };
  }, mute);
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await paneOf(page).locator('input[type=file]').setInputFiles(file);
}

async function dataPage(workbench: OpenWorkbench, locale = 'en-US'): Promise<Page> {
  const page = await workbench.visit({ locale });
  await paneOf(page).locator('button[data-step=data]').click();
  await paneOf(page).locator('input[type=file]').waitFor({ state: 'attached' });
  return page;
}

describeInBrowser('a file of history chosen in the pane', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
  }, GENEROUS);
  afterAll(() => workbench.stop());

  test.each([
    ['sales.csv', largeCsv],
    ['sales.xlsx', largeXlsx],
  ])(
    'of 100,000 rows is read while the page goes on drawing: %s',
    async (name, bytes) => {
      const page = await dataPage(workbench);
      await watchWorkers(page);
      await choose(page, name, bytes(ROWS));
      await paneOf(page).getByText(`Found in ${name}`).waitFor({ timeout: GENEROUS });
      await paneOf(page).getByText('100,000', { exact: true }).waitFor();
      const seen = await frameOf(page).evaluate(() => window.seen);
      expect([seen[0], seen.at(-1)]).toEqual(['asked', 'answered']);
      expect(seen.slice(1, -1)).toContain('frame');
      expect(page.workers()).toEqual([]);
      await page.context().close();
    },
    GENEROUS,
  );

  test.each(['Cancel', 'Escape'])(
    'is given up by %s: its worker ends, and another file can be chosen',
    async (way) => {
      const page = await dataPage(workbench);
      await watchWorkers(page, { mute: true });
      const started = page.waitForEvent('worker');
      await choose(page, 'sales.csv', utf8('date,net_sales\n2026-01,1\n'));
      const worker = await started;
      const ended = new Promise((resolve) => worker.once('close', resolve));
      await paneOf(page).getByRole('button', { name: 'Cancel' }).and(paneOf(page).locator(':focus')).waitFor();
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await paneOf(page).getByRole('button', { name: 'Cancel' }).click();
      await ended;
      await paneOf(page).getByRole('button', { name: 'Choose a file' }).and(paneOf(page).locator(':focus')).waitFor();
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'that is damaged is refused by the worker in the reader’s language',
    async () => {
      const page = await dataPage(workbench, 'vi-VN');
      await watchWorkers(page);
      await choose(page, 'hỏng.xlsx', utf8('PK\u0003\u0004 and no more'));
      await paneOf(page)
        .getByText(errorText('vi-VN', 'file-damaged', { file: 'hỏng.xlsx' }))
        .waitFor();
      expect(await frameOf(page).evaluate(() => window.seen.at(-1))).toBe('answered');
      await page.context().close();
    },
    GENEROUS,
  );
});
