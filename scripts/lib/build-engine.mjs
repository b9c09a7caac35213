import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, fingerprint } from './fingerprint.mjs';
import { dist, inProject } from './paths.mjs';

const ENTRY = 'src/engine/index.ts';
const INPUTS = ['src', 'tsconfig.json', 'package-lock.json', 'scripts/lib/build-engine.mjs', 'scripts/lib/bundle-declarations.mjs'];
const NOT_IN_THE_ENGINE = ['cli', 'commands', 'excel', 'functions', 'host', 'sheets', 'taskpane', 'workbench'].map((room) => `src/${room}`);

/** The engine as a library in dist/: one ES module that needs nothing, with its types. */
export const engine = {
  name: 'engine',
  results: [path.join(dist, 'engine.mjs'), path.join(dist, 'engine.d.mts'), path.join(dist, 'engine.d.ts')],
  fingerprint: () =>
    fingerprint(
      filesUnder(INPUTS, (place) => NOT_IN_THE_ENGINE.includes(place)),
      {},
    ),
  async build() {
    const [{ build }, { bundleDeclarations }] = await Promise.all([import('esbuild'), import('./bundle-declarations.mjs')]);
    mkdirSync(dist, { recursive: true });
    const [script, types, typesByName] = engine.results;
    await build({
      entryPoints: [inProject(ENTRY)],
      outfile: script,
      bundle: true,
      format: 'esm',
      // Neither browser nor Node: an import of either's modules fails the build.
      platform: 'neutral',
      target: 'es2022',
      charset: 'utf8',
      logLevel: 'warning',
    });
    // Beside engine.mjs TypeScript looks for engine.d.mts; engine.d.ts is for projects that name the types themselves.
    writeFileSync(types, bundleDeclarations(inProject(ENTRY)));
    writeFileSync(typesByName, `export * from './engine.mjs';\n`);
  },
};
