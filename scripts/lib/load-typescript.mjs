import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as buildFolder, inProject } from './paths.mjs';

/**
 * Loads one of the project's TypeScript modules into Node, with what it imports.
 * @param {string} source path inside the project, such as `src/functions/metadata.ts`
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function loadTypeScript(source) {
  const { build } = await import('esbuild');
  const folder = path.join(buildFolder, 'loaded');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${source.replace(/[^a-z0-9]+/gi, '-')}-${process.pid}.mjs`);
  await build({
    entryPoints: [inProject(source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  // The query keeps a rebuild in watch mode from getting the first version again.
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
