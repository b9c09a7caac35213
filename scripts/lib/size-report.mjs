import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from './paths.mjs';

/** The most our own scripts may weigh, compressed, before the pane shows: 350 kB. */
export const FIRST_LOAD_BUDGET = 350_000;

/**
 * The scripts of ours that taskpane.html loads at once, with their size in bytes as a server sends them (gzip); office.js is Microsoft's.
 * @returns {{scripts: {name: string, bytes: number}[], total: number, budget: number}}
 */
export function sizeReport(folder = dist) {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const names = [...page.matchAll(/<script[^>]* src="([^":]+)"/g)].map(([, name]) => name);
  const scripts = names.map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length }));
  return { scripts, total: scripts.reduce((sum, { bytes }) => sum + bytes, 0), budget: FIRST_LOAD_BUDGET };
}

/** The report as lines of text. */
export function formatSizeReport({ scripts, total, budget }) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  const lines = scripts.map(({ name, bytes }) => `${kilobytes(bytes)}  ${name}`);
  return ['First load of the task pane, compressed:', ...lines, `${kilobytes(total)}  of at most ${kilobytes(budget).trim()}`].join('\n');
}
