// npm start: installs, builds what is out of date, and serves the workbench with the sample on the first free port from 3000.
import { ensureInstalled } from './lib/install.mjs';
import { script } from './lib/script.mjs';

await script(async () => {
  await ensureInstalled();
  const { ensureBuilt } = await import('./lib/ensure-built.mjs');
  await ensureBuilt(['addin', 'workbench']);
  const { serve } = await import('./serve.mjs');
  const { url } = await serve({ port: 3000, orNext: true });
  console.log(`\n  Almanac workbench: ${url}\n`);
  console.log('  Open it in a browser and, in the pane, choose Start, then Build. Ctrl+C here ends it.');
});
