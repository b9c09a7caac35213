import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, startServer } from '../support/node-scripts';

describe('the server of the local Excel', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const get = (address: string): Promise<Response> => fetch(`${server.url}${address}`, { redirect: 'manual' });

  it('leads to the workbench', async () => {
    const response = await get('/?lang=zh-CN');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/workbench/?lang=zh-CN']);
  });

  it('serves the add-in’s own page with office.js from this machine', async () => {
    const page = await (await get('/taskpane.html')).text();
    expect(page).toContain('src="/office-js/office.js"');
    expect(page).not.toContain('appsforoffice');
  });

  it('finds that page with the query that Office adds', async () => {
    expect((await get('/taskpane.html?_host_Info=Excel$Mac$16.02$en-US$telemetry$$$0')).status).toBe(200);
  });

  it.each([
    ['/office-js/office.js', 'text/javascript; charset=utf-8'],
    ['/office-js/excel-mac-16.00.js', 'text/javascript; charset=utf-8'],
    ['/manifest.xml', 'application/xml; charset=utf-8'],
    ['/functions.json', 'application/json; charset=utf-8'],
    ['/assets/icon-32.png', 'image/png'],
    ['/support/zh-CN.html', 'text/html; charset=utf-8'],
  ])('serves %s as %s', async (address, type) => {
    const response = await get(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it.each(['/nothing.js', '/..%2fpackage.json', '/%2e%2e/package.json', '/office-js/..%2f..%2fpackage.json', '/%E0%A4%A'])(
    'has no %s',
    async (address) => {
      expect(existsSync(path.join(root, 'package.json'))).toBe(true);
      expect((await get(address)).status).toBe(404);
    },
  );
});
