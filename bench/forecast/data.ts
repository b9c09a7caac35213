import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A series with the values that followed it. */
export interface TestSeries {
  /** Data group, such as `m3_monthly`. */
  readonly set: string;
  readonly period: number;
  readonly history: readonly number[];
  readonly future: readonly number[];
  /** What errors are scaled by; the whole series where the history is only its end. */
  readonly whole: readonly number[];
}

const FOLDER = path.resolve('../shared/data/forecast');

/** Whether the development series stand beside this checkout; they are not part of the project. */
export const hasSeries = existsSync(FOLDER);

/** The development series of one file: `monthly`, `quarterly`, `retail` or `weekly`. */
export function readSeries(name: string): TestSeries[] {
  const text = gunzipSync(readFileSync(path.join(FOLDER, `dev_${name}.json.gz`))).toString('utf8');
  const stored = JSON.parse(text) as { set: string; period: number; x: number[]; xx: number[] }[];
  return stored.map(({ set, period, x, xx }) => ({ set, period, history: x, future: xx, whole: x }));
}

/** Only the newest values of each series, and the first `horizon` of those that followed. */
export function cut(series: readonly TestSeries[], last: number, horizon: number): TestSeries[] {
  return series.map((one) => ({ ...one, history: one.history.slice(-last), future: one.future.slice(0, horizon) }));
}

/** About `count` of the series, evenly taken from all of them. */
export function thinned(series: readonly TestSeries[], count: number): TestSeries[] {
  const step = Math.max(1, series.length / count);
  return Array.from({ length: Math.min(count, series.length) }, (_, at) => series[Math.floor(at * step)]!);
}
