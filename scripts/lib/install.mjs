import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { runNpm } from './run.mjs';

/**
 * Whether `installed` (npm's own record of node_modules) holds every package of `lock` in the locked version. Optional packages are for
 * one system or another and may be absent.
 */
export function holdsLockedPackages(lock, installed) {
  return Object.entries(lock.packages).every(
    ([place, entry]) => place === '' || entry.optional === true || installed.packages[place]?.version === entry.version,
  );
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(inProject(file), 'utf8'));
  } catch {
    return null;
  }
}

/** Whether node_modules is what package-lock.json says. */
export function isInstalled() {
  const installed = readJson('node_modules/.package-lock.json');
  const lock = readJson('package-lock.json');
  return installed !== null && lock !== null && holdsLockedPackages(lock, installed);
}

/**
 * Installs the locked packages unless they are there. npm speaks on stderr, so that stdout stays for results.
 * @throws Error when Node is too old or npm fails
 */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Almanac needs Node 20 or newer; this is Node ${process.versions.node}.`);
  if (isInstalled()) return;
  console.error('Installing the packages (once; about a minute) ...');
  const code = await runNpm('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error('npm ci failed; its message stands above.');
}
