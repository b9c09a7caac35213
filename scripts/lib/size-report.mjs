import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from './paths.mjs';

/** The most our own scripts may weigh, compressed, before the pane shows: 270 kB. */
export const FIRST_LOAD_BUDGET = 270_000;

/**
 * The scripts of ours that the pane loads before it shows, with their size in bytes as a server sends them (gzip): those that taskpane.html names, and the
 * largest of the languages, of which it waits for one (English is always among the former). office.js is Microsoft's.
 * @returns {{scripts: {name: string, bytes: number}[], total: number, budget: number}}
 */
export function sizeReport(folder = dist) {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/<script[^>]* src="([^":]+)"/g)].map(([, name]) => name);
  const languages = readdirSync(folder).filter((name) => /^language-.*\.js$/.test(name));
  const weigh = (name) => ({ name, bytes: gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length });
  const [language] = languages.map(weigh).sort((a, b) => b.bytes - a.bytes);
  const scripts = [...named.map(weigh), ...(language === undefined ? [] : [language])];
  return { scripts, total: scripts.reduce((sum, { bytes }) => sum + bytes, 0), budget: FIRST_LOAD_BUDGET };
}

/** The report as lines of text. */
export function formatSizeReport({ scripts, total, budget }) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  const lines = scripts.map(({ name, bytes }) => `${kilobytes(bytes)}  ${name}`);
  return ['First load of the task pane, compressed:', ...lines, `${kilobytes(total)}  of at most ${kilobytes(budget).trim()}`].join('\n');
}
