import { existsSync } from 'node:fs';
import path from 'node:path';
import { firstLine, run } from './run.mjs';

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

function candidates(environment) {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]).filter(Boolean);
    return folders.flatMap((folder) => WINDOWS.map((program) => path.join(folder, program)));
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * A Chromium-based browser on this machine: `CHROME_PATH` where it is set, else an installed Chromium, Chrome or Edge.
 * @returns {string | null} the program's path
 * @throws Error when CHROME_PATH names no file
 */
export function findBrowser(environment = process.env) {
  const chosen = environment.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: "${chosen}".`);
    return chosen;
  }
  return candidates(environment).find(existsSync) ?? null;
}

/** Installs packages with apt, where this is a Debian-like system and we may; quietly, true when they are there afterwards. */
async function aptInstall(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || firstLine('apt-get', ['--version']) === null) return false;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)) === 0;
}

/**
 * The browser for the end-to-end tests, installed where that is possible.
 * @throws Error that says how to provide one
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  console.error('Installing Chromium for the browser tests ...');
  const installed = (await aptInstall(['chromium'])) ? findBrowser() : null;
  if (installed === null)
    throw new Error('The browser tests need Chromium, Chrome or Edge: install one, or set CHROME_PATH to its program.');
  return installed;
}
