// npm run build: writes dist/ (the add-in as static files, beside it the workbench and the engine as a library) and build/almanac.cjs (the
// command line).
// ALMANAC_BASE_URL is the address dist/ will be served from; --development leaves the scripts readable.
import { ensureInstalled } from './lib/install.mjs';
import { DEVELOPMENT_BASE_URL, readSettings } from './lib/settings.mjs';
import { script } from './lib/script.mjs';

await script(async () => {
  const { baseUrl } = readSettings();
  await ensureInstalled();
  const { ensureBuilt } = await import('./lib/ensure-built.mjs');
  const mode = process.argv.includes('--development') ? 'development' : 'production';
  await ensureBuilt(['addin', 'workbench', 'engine', 'cli'], { mode, force: true, log: (line) => console.log(line) });
  console.log(`dist/manifest.xml names ${baseUrl}.`);
  if (baseUrl === DEVELOPMENT_BASE_URL)
    console.log('To deploy, set ALMANAC_BASE_URL to the address dist/ will be served from, and build again.');
});
