// npm run excel: the add-in in desktop Excel on Windows or Mac, served from this machine with a certificate the system trusts.
// Microsoft's two tools are fetched when they are wanted: only a developer with desktop Excel needs them.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { dist } from './lib/paths.mjs';
import { runNpm } from './lib/run.mjs';
import { script } from './lib/script.mjs';
import { DEVELOPMENT_BASE_URL, readSettings } from './lib/settings.mjs';

const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';

async function tool(name, args) {
  const code = await runNpm('npx', ['--yes', name, ...args]);
  if (code !== 0) throw new Error(`${name} failed; its message stands above.`);
}

await script(async () => {
  if (!['win32', 'darwin'].includes(process.platform)) throw new Error('Desktop Excel runs on Windows and Mac only. Here, use npm start.');
  if (readSettings().baseUrl !== DEVELOPMENT_BASE_URL)
    throw new Error('Unset ALMANAC_BASE_URL first: desktop Excel takes the add-in from this machine.');
  await ensureInstalled();
  const { ensureBuilt } = await import('./lib/ensure-built.mjs');
  await ensureBuilt(['addin']);
  await tool(CERTIFICATES, ['install']);
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const certificate = { key: readFileSync(path.join(folder, 'localhost.key')), cert: readFileSync(path.join(folder, 'localhost.crt')) };
  const { serve } = await import('./serve.mjs');
  const server = await serve({ port: Number(new URL(DEVELOPMENT_BASE_URL).port), certificate });
  const manifest = path.join(dist, 'manifest.xml');
  await tool(DEBUGGING, ['start', manifest, 'desktop', '--app', 'excel', '--no-debug']);
  console.log(`\nExcel takes the add-in from ${server.url}. Ctrl+C here ends it and removes the add-in from Excel.`);
  process.once('SIGINT', async () => {
    await runNpm('npx', ['--yes', DEBUGGING, 'stop', manifest]);
    await server.close();
    process.exit();
  });
});
