// Bundles the spreadsheet engine's packages into one CommonJS file, which jest and Node can load (see univer-packages.ts).
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assignedFields, hyphenationApart } from './lib/engine-packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const entry = path.join(root, 'src/host/engine/univer/univer-packages.ts');
const outfile = path.join(root, 'build/univer-packages.cjs');
const stampFile = `${outfile}.stamp`;

async function text(file) {
  return readFile(file, 'utf8').catch(() => '');
}

/** What the bundle is made of: the entry, the locked package versions and the scripts that make it. */
async function fingerprint() {
  const hash = createHash('sha256');
  const scripts = [fileURLToPath(import.meta.url), path.join(root, 'scripts/lib/engine-packages.mjs')];
  for (const file of [entry, path.join(root, 'package-lock.json'), ...scripts]) hash.update(await text(file));
  return hash.digest('hex');
}

/**
 * Writes build/univer-packages.cjs unless it is up to date.
 * @returns {Promise<{outfile: string, built: boolean}>}
 */
export async function bundleEngine({ force = false } = {}) {
  const stamp = await fingerprint();
  const present = await stat(outfile).then(
    () => true,
    () => false,
  );
  if (!force && present && (await text(stampFile)) === stamp) return { outfile, built: false };
  const { build } = await import('esbuild');
  await mkdir(path.dirname(outfile), { recursive: true });
  // Written beside and renamed, so that a run that reads the bundle meanwhile never sees half of it.
  const draft = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [entry],
    outfile: draft,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [hyphenationApart],
    logLevel: 'warning',
  });
  await writeFile(draft, assignedFields(await readFile(draft, 'utf8')));
  await rename(draft, outfile);
  await writeFile(stampFile, stamp);
  return { outfile, built: true };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { built } = await bundleEngine({ force: process.argv.includes('--force') });
  console.log(built ? 'engine bundled' : 'engine bundle is up to date');
}
