import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { evaluate } from '../support/node-scripts';

const findBrowser = (environment: Readonly<Record<string, string>>): string | null =>
  evaluate(`import { findBrowser } from './scripts/lib/browser.mjs';`, `findBrowser(${JSON.stringify(environment)})`);

describe('the browser of the end-to-end tests', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'almanac-browser-'));
  const chosen = path.join(folder, 'my-browser');
  const installed = path.join(folder, 'chromium');
  beforeAll(() => [chosen, installed].forEach((file) => writeFileSync(file, '')));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the one a person names, before any that is installed', () => {
    expect(findBrowser({ CHROME_PATH: chosen, PATH: folder })).toBe(chosen);
  });

  it('is refused with its name when it is not there', () => {
    expect(() => findBrowser({ CHROME_PATH: path.join(folder, 'gone') })).toThrow(/^CHROME_PATH names no file: ".*gone"\.$/);
  });

  (process.platform === 'linux' ? it : it.skip)('is looked for on the PATH', () => {
    expect(findBrowser({ PATH: `/nowhere:${folder}` })).toBe(installed);
    expect(findBrowser({ PATH: '/nowhere' })).toBeNull();
  });
});
