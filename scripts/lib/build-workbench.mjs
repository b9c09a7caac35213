import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dist, inProject } from './paths.mjs';
import { filesUnder, fingerprint } from './fingerprint.mjs';

const folder = path.join(dist, 'workbench');

/** The workbench in dist/workbench/: the local Excel with its grid, and the script that ties the pane's office.js to it. */
export const workbench = {
  name: 'workbench',
  results: [path.join(folder, 'index.html'), path.join(folder, 'main.js'), path.join(folder, 'first.js')],
  fingerprint: () =>
    fingerprint(
      filesUnder(['src', 'package-lock.json', 'scripts/lib/build-workbench.mjs'], (place) => ['src/cli', 'src/taskpane'].includes(place)),
      {},
    ),
  async build() {
    const { build } = await import('esbuild');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const shared = {
      bundle: true,
      minify: true,
      target: 'es2022',
      platform: 'browser',
      jsx: 'automatic',
      logLevel: 'warning',
      outdir: folder,
    };
    await build({
      ...shared,
      entryPoints: { main: inProject('src/workbench/main.tsx') },
      format: 'esm',
      splitting: true,
      loader: { '.woff2': 'file' },
    });
    await build({ ...shared, entryPoints: { first: inProject('src/host/browser/first.ts') }, format: 'iife' });
    copyFileSync(inProject('src/workbench/index.html'), path.join(folder, 'index.html'));
  },
};
