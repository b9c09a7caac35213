import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a program of the system and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it, 127 when there is no such program
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a script with this very Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * Runs npm (or npx) through Node: their launchers on Windows are batch files, which need a shell.
 * @param {'npm' | 'npx'} tool
 */
export function runNpm(tool, args, options) {
  const script = npmScript(tool);
  return script === null ? run(tool, args, options) : runNode([script, ...args], options);
}

/** Where npm's own JavaScript lies: as npm says when it started us, else beside Node; null when neither is there. */
function npmScript(tool) {
  const beside = path.dirname(process.execPath);
  const folders = [
    ...(process.env.npm_execpath ? [path.dirname(process.env.npm_execpath)] : []),
    path.join(beside, 'node_modules/npm/bin'),
    path.join(beside, '../lib/node_modules/npm/bin'),
  ];
  return folders.map((folder) => path.join(folder, `${tool}-cli.js`)).find(existsSync) ?? null;
}

/** The first line a program prints, or null when it cannot be run. */
export function firstLine(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? (stdout.split(/\r?\n/)[0] ?? null) : null;
}
