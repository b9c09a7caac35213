import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as buildFolder, inProject } from './paths.mjs';
import { assignedFields, hyphenationApart } from './engine-packages.mjs';
import { filesUnder, fingerprint } from './fingerprint.mjs';

/** What the bundle leaves in node_modules: office.js is loaded from its package, unmodified. */
const EXTERNAL = ['@microsoft/office-js'];

const INPUTS = ['src', 'package.json', 'package-lock.json', 'scripts/lib/build-cli.mjs', 'scripts/lib/engine-packages.mjs'];

/** The command line: the add-in's own code in the local host, one file for Node, and one more for the threads that simulate. */
export const cli = {
  name: 'command line',
  results: [path.join(buildFolder, 'almanac.cjs'), path.join(buildFolder, 'simulation-worker.cjs')],
  fingerprint: () =>
    fingerprint(
      filesUnder(INPUTS, (place) => place === 'src/workbench'),
      {},
    ),
  async build() {
    const { build } = await import('esbuild');
    const { outputFiles } = await build({
      entryPoints: { almanac: inProject('src/cli/main.ts'), 'simulation-worker': inProject('src/cli/simulation-worker.ts') },
      outdir: buildFolder,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      jsx: 'automatic',
      external: EXTERNAL,
      plugins: [hyphenationApart],
      logLevel: 'warning',
      write: false,
    });
    mkdirSync(buildFolder, { recursive: true });
    for (const { path: file, text } of outputFiles) writeFileSync(file, assignedFields(text));
  },
};
