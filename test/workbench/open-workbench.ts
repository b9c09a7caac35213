import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { evaluate, findBrowser, startServer } from '../support/node-scripts';
import type { WorkbenchApi } from '../../src/workbench/session/workbench-api';

const LAUNCH = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const program = findBrowser();

/** `describe` where there is a Chromium; elsewhere skipped, which `npm test` has said. */
export const describeInBrowser: jest.Describe = program === null ? (describe.skip as unknown as jest.Describe) : describe;

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

/** How a visitor comes to the page. */
export interface Visit {
  readonly locale?: string;
  readonly theme?: string;
  readonly width?: number;
  readonly height?: number;
  /** What is done with the page before it goes anywhere. */
  prepare?(page: Page): Promise<unknown>;
}

/** The built workbench, served on a free port and seen in a Chromium. */
export class OpenWorkbench {
  private constructor(
    private readonly server: { url: string; stop(): Promise<void> },
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<OpenWorkbench> {
    evaluate<null>(
      `import { ensureBuilt } from './scripts/lib/ensure-built.mjs';`,
      `ensureBuilt(['addin', 'workbench'], { log: () => {} }).then(() => null)`,
    );
    const server = await startServer();
    return new OpenWorkbench(server, await chromium.launch({ executablePath: program ?? '', args: LAUNCH }));
  }

  /** A fresh visit, with everything on the page up. */
  async visit({ locale = 'en-US', theme = 'light', width = 1280, height = 800, prepare }: Visit = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const preferences = JSON.stringify({ locale, theme });
    await page.addInitScript((kept) => localStorage.setItem('almanac.workbench.preferences', kept), preferences);
    await prepare?.(page);
    await page.goto(this.server.url);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench.ready);
    await page.locator('[data-command="Almanac.Open"]:enabled').waitFor();
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

/** The add-in's page in the pane. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator('.pane__frame');
}

/** Runs add-in code in the pane, as the add-in's own scripts do: with the genuine `Excel` of office.js. */
export async function inAddin<T>(page: Page, code: string): Promise<T> {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('the pane has no page');
  await frame.waitForFunction('typeof Excel === "object" && Excel.run');
  return frame.evaluate<T>(code);
}
