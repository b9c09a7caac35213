#!/usr/bin/env node
/**
 * Writes the sample sales history, in English and in Chinese: `node scripts/sample/generate.mjs [folder]`, by default into
 * assets/sample. The data is synthetic: every store, product and number is made up by a seeded program; the same program
 * always writes the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeHistory } from './history.mjs';

const SEED = 20270101;

const LANGUAGES = [
  { file: 'sales-history.csv', header: 'date,channel,store,product,net_sales,units', name: (thing) => thing.name, mark: '' },
  // Excel takes a CSV file for UTF-8 only when it begins with a byte order mark.
  { file: 'sales-history.zh-CN.csv', header: '日期,渠道,店铺,商品,净销售额,销量', name: (thing) => thing.zh, mark: '\ufeff' },
];

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = process.argv[2] ?? join(root, 'assets/sample');
mkdirSync(folder, { recursive: true });

const history = makeHistory(SEED);
for (const { file, header, name, mark } of LANGUAGES) {
  const lines = history.map(({ month, store, product, netSales, units }) =>
    [month, name(store.channel), name(store), name(product), netSales, units].join(','),
  );
  writeFileSync(join(folder, file), `${mark}${[header, ...lines].join('\n')}\n`);
}
