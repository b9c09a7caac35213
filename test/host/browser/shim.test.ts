import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { officeJsFolder } from '../../../src/host/node/client-scripts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The page around the frame: a host on a headless engine. */
const PARENT = `
  import { createUniverEngine } from './src/host/engine/univer';
  import { ExcelHost } from './src/host/office/host';
  import { DARK_THEME } from './src/host/office/client/environment';
  import { HOST_INFO_QUERY, installExcelShim } from './src/host/browser';
  const engine = createUniverEngine();
  const host = new ExcelHost(engine);
  host.registerCustomFunctions({ functions: [{ id: 'TWICE', name: 'TWICE', parameters: [{ name: 'value', type: 'number' }] }] }, 'PLAN');
  const frame = document.querySelector('iframe');
  const bridge = installExcelShim(frame, host, { displayLanguage: 'zh-CN', theme: DARK_THEME });
  frame.src = '/pane.html?' + HOST_INFO_QUERY;
  Object.assign(window, { engine, host, bridge });
`;

const PANE = `<!doctype html><html><head>
  <script src="/first.js"></script><script src="/office-js/office.js"></script><script src="/pane.js"></script>
</head><body></body></html>`;

const PANE_SCRIPT = `
  CustomFunctions.associate('TWICE', (value) => value * 2);
  Office.onReady((info) => { window.info = info; });
  Office.actions.associate('stamp', (event) => Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('C1').values = [['stamped']];
    await context.sync();
  }).then(() => event.completed()));
`;

async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

async function serve(files: Record<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const text = files[path];
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (text !== undefined) response.end(text);
    else if (path.startsWith('/office-js/'))
      readFile(join(officeJsFolder(), path.slice('/office-js/'.length))).then(
        (script) => response.end(script),
        () => response.writeHead(404).end(),
      );
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

(existsSync(CHROMIUM) ? describe : describe.skip)('the genuine office.js in a frame of Chromium', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  const pane = async (): Promise<Frame> => {
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The frame has no page.');
    await frame.waitForFunction('window.info');
    return frame;
  };

  beforeAll(async () => {
    const [parent, first] = await Promise.all([bundle(PARENT), bundle("import './src/host/browser/first';")]);
    server = await serve({
      '/': '<!doctype html><iframe></iframe><script src="/parent.js"></script>',
      '/parent.js': parent,
      '/first.js': first,
      '/pane.html': PANE,
      '/pane.js': PANE_SCRIPT,
    });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test('Office.onReady, requirement sets, language and theme are those of the host', async () => {
    const frame = await pane();
    expect(
      await frame.evaluate(() => ({
        host: Office.context.host,
        platform: Office.context.platform,
        set: Office.context.requirements.isSetSupported('ExcelApi', '1.17'),
        language: Office.context.displayLanguage,
        background: Office.context.officeTheme.bodyBackgroundColor,
      })),
    ).toEqual({ host: 'Excel', platform: 'Mac', set: true, language: 'zh-CN', background: '#262626' });
  });

  test('Excel.run writes, calculates and reads, custom functions included', async () => {
    const frame = await pane();
    const values = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        range.formulas = [
          [20, '=A1*2'],
          ['=PLAN.TWICE(B1)', '=A2+1'],
        ];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([
      [20, 40],
      [80, 81],
    ]);
  });

  test("errors are the client's own", async () => {
    const frame = await pane();
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('None').load('name');
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe('ItemNotFound');
  });

  test('events reach the pane', async () => {
    const frame = await pane();
    const address = await frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          void Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            sheet.onChanged.add((event) => {
              resolve(event.address);
              return Promise.resolve();
            });
            await context.sync();
            sheet.getRange('E5').values = [[1]];
            await context.sync();
          });
        }),
    );
    expect(address).toBe('E5');
  });

  test('a ribbon button runs its function', async () => {
    await pane();
    const stamped = await page.evaluate(async () => {
      const { bridge, engine } = window as unknown as {
        bridge: Promise<{ invokeAction(id: string): Promise<void> }>;
        engine: { activeSheet(): string; readCells(id: string, area: object): { value: unknown }[][] };
      };
      await (await bridge).invokeAction('stamp');
      return engine.readCells(engine.activeSheet(), { row: 0, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value;
    });
    expect(stamped).toBe('stamped');
  });

  test('a page that reloads finds its Excel again', async () => {
    const frame = await pane();
    await frame.evaluate(() => location.reload());
    await page.waitForTimeout(200);
    const value = await (
      await pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.load('values');
        await context.sync();
        return range.values[0]?.[0];
      }),
    );
    expect(value).toBe(20);
  });
});
