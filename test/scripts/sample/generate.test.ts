import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { dayOfSerial } from '../../../src/planning/actuals/excel-date';
import { readActualsFile } from '../../../src/planning/actuals/read-actuals-file';
import { summariseActuals } from '../../../src/planning/actuals/summary';

const root = join(__dirname, '../../..');
const sample = (file: string): string => join(root, 'assets/sample', file);
const FILES = ['sales-history.csv', 'sales-history.zh-CN.csv'];

const total = (rows: readonly ActualsRow[]): number => rows.reduce((sum, { netSales }) => sum + netSales, 0);

describe('the sample sales history', () => {
  let rows: readonly ActualsRow[];
  beforeAll(async () => {
    rows = (await readActualsFile(readFileSync(sample('sales-history.csv')), 'sales-history.csv')).actuals.rows;
  });

  const during = (year: number, ...months: number[]): readonly ActualsRow[] =>
    rows.filter(({ date }) => dayOfSerial(date).year === year && (months.length === 0 || months.includes(dayOfSerial(date).month)));
  const share = (year: number, ...months: number[]): number => total(during(year, ...months)) / total(during(year));

  test('is what its generator writes, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'almanac-sample-'));
    try {
      execFileSync(process.execPath, [join(root, 'scripts/sample/generate.mjs'), folder]);
      for (const file of FILES) expect(readFileSync(join(folder, file)).equals(readFileSync(sample(file)))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('says that it is synthetic, and is small enough to be served at once', () => {
    expect(readFileSync(sample('README.md'), 'utf8')).toContain('Synthetic data');
    for (const file of FILES) expect(statSync(sample(file)).size).toBeLessThan(150_000);
  });

  test('is three whole years of four channels, seven stores and 30 products, read without a remark', async () => {
    const { actuals } = await readActualsFile(readFileSync(sample('sales-history.csv')), 'sales-history.csv');
    expect(actuals.levels).toEqual(['channel', 'store', 'product']);
    expect(actuals.notes).toEqual([]);
    expect(summariseActuals(actuals.rows)).toMatchObject({ lines: 58, months: 36, firstMonth: '2024-01', lastMonth: '2026-12' });
    expect([...new Set(rows.map(({ channel }) => channel))]).toEqual(['JD POP', 'JD self-operated', 'Tmall', 'Douyin']);
    expect(new Set(rows.map(({ store }) => store)).size).toBe(7);
    expect(new Set(rows.map(({ product }) => product)).size).toBe(30);
    expect(rows.every(({ netSales, units }) => netSales >= 0 && units !== null && units >= 0)).toBe(true);
  });

  test('is the same in Chinese', async () => {
    const { actuals } = await readActualsFile(readFileSync(sample('sales-history.zh-CN.csv')), 'sales-history.zh-CN.csv');
    const numbers = (list: readonly ActualsRow[]): unknown[] => list.map(({ date, netSales, units }) => [date, netSales, units]);
    expect(numbers(actuals.rows)).toEqual(numbers(rows));
    expect([...new Set(actuals.rows.map(({ channel }) => channel))]).toEqual(['京东POP', '京东自营', '天猫', '抖音']);
  });

  test('grows every year, to about 110 million in the last', () => {
    expect(total(during(2025))).toBeGreaterThan(total(during(2024)) * 1.05);
    expect(total(during(2026))).toBeGreaterThan(total(during(2025)) * 1.05);
    expect(total(during(2026)) / 1e6).toBeCloseTo(110, -1);
  });

  test.each([2024, 2025, 2026])('shows 618 and Double 11 in %d: June above May and July, November above all', (year) => {
    const months = Array.from({ length: 12 }, (_, i) => share(year, i + 1));
    expect(Math.max(...months)).toBe(months[10]);
    expect(share(year, 6)).toBeGreaterThan(1.2 * share(year, 5));
    expect(share(year, 6)).toBeGreaterThan(1.2 * share(year, 7));
  });

  test('moves with Chinese New Year: gift boxes sell in January when it is early, into February when it is late', () => {
    const gifts = (year: number): number => {
      const boxes = (month: number): number => total(during(year, month).filter(({ product }) => product.includes('Gift Box')));
      return boxes(2) / (boxes(1) + boxes(2));
    };
    // 29 January 2025, 10 February 2024, 17 February 2026.
    expect(gifts(2025)).toBeLessThan(0.3);
    expect(gifts(2026)).toBeGreaterThan(gifts(2024) + 0.1);
    expect(share(2026, 2)).toBeGreaterThan(share(2024, 2));
  });

  test('has a product launched in the last year and one sold off', () => {
    const months = (name: string): string[] => {
      const days = rows.filter(({ product }) => product === name).map(({ date }) => dayOfSerial(date));
      return [days[0], days.at(-1)].map((day) => `${day?.year}-${day?.month}`);
    };
    expect(months('Peptide Cream 50g')).toEqual(['2026-3', '2026-12']);
    expect(months('Facial Steamer')).toEqual(['2024-1', '2025-8']);
  });
});
