import type { Frame, Page } from 'playwright-core';
import { violations } from '../../workbench/accessibility';
import { describeInBrowser, OpenWorkbench, paneOf } from '../../workbench/open-workbench';

const GENEROUS = 180_000;

declare global {
  interface Window {
    /** What the page has shown since it was opened, each text once, in order. */
    shown: string[];
  }
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane has no page.');
  return frame;
}

/** Notes what each page shows from its first moment on. */
async function watchTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shown = [];
    new MutationObserver(() => {
      const text = document.getElementById('root')?.innerText ?? '';
      if (text !== '' && text !== window.shown.at(-1)) window.shown.push(text);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Keeps scripts of a language waiting, in milliseconds. */
async function delay(page: Page, language: string, wait: number): Promise<void> {
  await page.route(`**/language-${language}.*.js`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await route.continue();
  });
}

/** Lets no script of a language arrive until the returned function is called. */
async function withhold(page: Page, language: string): Promise<() => Promise<void>> {
  const scripts = `**/language-${language}.*.js`;
  await page.route(scripts, (route) => route.abort());
  return () => page.unroute(scripts);
}

/** Resolves when the page has loaded all it goes on to load once it is shown. */
async function everythingLoaded(page: Page): Promise<void> {
  await frameOf(page).waitForFunction(() => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    return ['language-zh-CN', 'language-vi-VN', 'writing', 'data', 'breakdown', 'checks', 'history'].every((part) =>
      loaded.some((name) => name.includes(`/${part}.`)),
    );
  });
}

describeInBrowser('the language of the pane as it is served', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await OpenWorkbench.start();
  }, GENEROUS);
  afterAll(() => workbench.stop());

  test.each([
    ['zh-CN', '正在读取工作簿', '分解'],
    ['vi-VN', 'Đang đọc sổ làm việc', 'Phân bổ'],
  ])(
    'is %s from the first sight on, though its script takes its time',
    async (locale, reading, breakdown) => {
      const prepare = async (page: Page): Promise<void> => {
        await watchTexts(page);
        await delay(page, locale, 700);
      };
      const page = await workbench.visit({ locale, prepare });
      await paneOf(page).getByRole('button', { name: breakdown }).first().waitFor();
      const shown = await frameOf(page).evaluate(() => window.shown);
      expect(shown[0]).toContain(reading);
      expect(shown.filter((text) => /Reading|Breakdown|Sales history/.test(text))).toEqual([]);
      expect(await frameOf(page).evaluate(() => document.documentElement.lang)).toBe(locale);
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'changes at once, and pages open and plans are built, without a connection once all is loaded',
    async () => {
      const page = await workbench.visit();
      const pane = paneOf(page);
      await pane.locator('[data-step=breakdown]').waitFor();
      await everythingLoaded(page);
      await page.context().setOffline(true);
      await pane.getByLabel('Language').selectOption('vi-VN');
      await pane.locator('[data-step=breakdown]').getByText('Phân bổ').waitFor({ timeout: 2000 });
      await pane.getByLabel('Ngôn ngữ').selectOption('zh-CN');
      await pane.locator('[data-step=breakdown]').getByText('分解').waitFor({ timeout: 2000 });
      await pane.getByRole('button', { name: /^开始.*分解/ }).click();
      await pane.getByRole('button', { name: '生成', exact: true }).click();
      await pane.getByText('计划已生成', { exact: true }).waitFor();
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'stays as it is where another one cannot be loaded, which is said, and tried again when asked',
    async () => {
      let release = async (): Promise<void> => undefined;
      const prepare = async (page: Page): Promise<void> => {
        release = await withhold(page, 'zh-CN');
      };
      const page = await workbench.visit({ prepare });
      const pane = paneOf(page);
      await pane.locator('[data-step=breakdown]').waitFor();
      await pane.getByLabel('Language').selectOption('zh-CN');
      const said = pane.getByRole('alert').filter({ hasText: '中文 could not be loaded. Check the connection, then try again.' });
      await said.waitFor();
      expect(await pane.getByLabel('Language').inputValue()).toBe('excel');
      await pane.locator('[data-step=breakdown]').getByText('Breakdown').waitFor();
      expect(await violations(frameOf(page))).toEqual([]);
      await release();
      await said.getByRole('button', { name: 'Try again' }).click();
      await pane.locator('[data-step=breakdown]').getByText('分解').waitFor();
      expect(await pane.getByRole('alert').count()).toBe(0);
      expect(await pane.getByLabel('语言').inputValue()).toBe('zh-CN');
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'is English where its own cannot be loaded as the pane opens, which is said, until it can be',
    async () => {
      let release = async (): Promise<void> => undefined;
      const prepare = async (page: Page): Promise<void> => {
        release = await withhold(page, 'vi-VN');
      };
      const page = await workbench.visit({ locale: 'vi-VN', prepare });
      const pane = paneOf(page);
      await pane.getByRole('alert').filter({ hasText: 'Tiếng Việt could not be loaded.' }).waitFor();
      expect(await pane.getByLabel('Language').inputValue()).toBe('en-US');
      expect(await frameOf(page).evaluate(() => document.documentElement.lang)).toBe('en-US');
      await release();
      await pane.getByLabel('Language').selectOption('excel');
      await pane.locator('[data-step=breakdown]').getByText('Phân bổ').waitFor();
      expect(await pane.getByRole('alert').count()).toBe(0);
      await page.context().close();
    },
    GENEROUS,
  );

  test(
    'is English while its script takes too long, and changes when it is there',
    async () => {
      const prepare = async (page: Page): Promise<void> => {
        await watchTexts(page);
        await delay(page, 'zh-CN', 5000);
      };
      const page = await workbench.visit({ locale: 'zh-CN', prepare });
      const pane = paneOf(page);
      await pane.locator('[data-step=breakdown]').getByText('分解').waitFor();
      const shown = await frameOf(page).evaluate(() => window.shown);
      expect(shown[0]).toContain('Reading the workbook');
      expect(await pane.getByRole('alert').count()).toBe(0);
      expect(await pane.getByLabel('语言').inputValue()).toBe('excel');
      await page.context().close();
    },
    GENEROUS,
  );
});
