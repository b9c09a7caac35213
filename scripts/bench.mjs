// npm run bench: runs every measurement of bench/ and prints its figures. A name runs only those that contain it: `npm run bench -- build`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { filesUnder } from './lib/fingerprint.mjs';
import { build as buildFolder, inProject } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';
import { script } from './lib/script.mjs';

await script(async () => {
  await ensureInstalled();
  const wanted = process.argv.slice(2);
  const files = filesUnder(['bench']).filter(
    (file) => /\.bench\.(ts|mjs)$/.test(file) && (wanted.length === 0 || wanted.some((part) => file.includes(part))),
  );
  const [{ build }, { bundleEngine }] = await Promise.all([import('esbuild'), import('./bundle-engine.mjs')]);
  const { outfile: engine } = await bundleEngine();
  mkdirSync(path.join(buildFolder, 'bench'), { recursive: true });
  const bundle = async (file) => {
    const outfile = path.join(buildFolder, `${file.replace(/\.(ts|mjs)$/, '')}.cjs`);
    await build({
      entryPoints: [inProject(file)],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      packages: 'external',
      logLevel: 'warning',
      plugins: [
        {
          name: 'engine-bundle',
          setup: (setup) => setup.onResolve({ filter: /(^|\/)univer-packages$/ }, () => ({ path: engine, external: true })),
        },
      ],
    });
    return outfile;
  };
  // Measurements find their workers beside themselves.
  for (const worker of filesUnder(['bench']).filter((file) => file.endsWith('.worker.ts'))) await bundle(worker);
  for (const file of files) {
    const outfile = await bundle(file);
    console.log(`\n${file}`);
    const code = await runNode([outfile]);
    if (code !== 0) process.exitCode = code;
  }
});
