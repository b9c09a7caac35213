import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { InputError } from '../../../src/locales/input-error';
import { readActualsFile } from '../../../src/planning/actuals/read-actuals-file';
import { summariseActuals } from '../../../src/planning/actuals/summary';
import { gbk, utf16, utf8, xlsx, type SheetContent } from '../../files/file-bytes';
import { sentences } from './tables';

const LINES: readonly (readonly [string, string, string, string])[] = [
  ['2026-01-01', '天猫', '面霜', '1200.5'],
  ['2026-01-01', '京东自营', '面霜, 50g', '800'],
  ['2026-02-01', '天猫', '=礼盒', '-20'],
];
const HEADER = ['日期', '渠道', '商品', '净销售额'];

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const csv = (delimiter: string, order: readonly number[]): string =>
  [HEADER, ...LINES].map((line) => order.map((index) => quote(line[index] ?? '')).join(delimiter)).join('\r\n');

describe('the same history', () => {
  const encoders = {
    'UTF-8': utf8,
    GBK: gbk,
    'UTF-16 LE': (text: string) => utf16(text, 'le'),
    'UTF-16 BE': (text: string) => utf16(text, 'be'),
  };

  test('reads the same in any order of columns, with any delimiter and in any encoding', async () => {
    const expected = (await readActualsFile(utf8(csv(',', [0, 1, 2, 3])), 'sales.csv')).actuals;
    expect(expected.rows).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom(...Object.values(encoders)),
        async (order, delimiter, encode) => {
          expect((await readActualsFile(encode(csv(delimiter, order)), 'sales.csv')).actuals).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reads the same from a workbook with date cells and numbers, on a later sheet and below a heading', async () => {
    const expected = (await readActualsFile(utf8(csv(',', [0, 1, 2, 3])), 'sales.csv')).actuals;
    const rows = LINES.map(([date, channel, product, sales]) => [new Date(`${date}T00:00:00Z`), channel, product, Number(sales)]);
    const { actuals, table } = await readActualsFile(
      await xlsx({ 说明: [['导出说明']], 数据: [['销售日报'], [], HEADER, ...rows] }),
      'sales.xlsx',
    );
    expect(actuals).toEqual(expected);
    expect([table.sheet, table.headerRow]).toEqual(['数据', 3]);
  });
});

test('messages name the line of the file, whatever stands above and between', async () => {
  const bytes = utf8('Report\n\ndate,net_sales\n2026-01,1\n\n2026-02,x\n');
  await expect(readActualsFile(bytes, 'sales.csv')).rejects.toThrow(
    new InputError('history-number-text', { column: 'net_sales', row: 6, examples: '6 “x”', count: 1 }),
  );
});

test('a file without a single known title is refused by what its first line holds', async () => {
  await expect(readActualsFile(utf8('name,age\nAnn,3\n'), 'people.csv')).rejects.toThrow('found: “name”, “age”');
});

test('200,000 daily rows, more than are kept, are summed to months', async () => {
  const lines = ['date,channel,store,product,net_sales,units'];
  for (let i = 0; i < 200_000; i++) {
    const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(i / 200))).toISOString().slice(0, 10);
    lines.push(`${date},channel ${i % 4},store ${i % 10},product ${i % 200},${((i % 200) * 1234.5678).toFixed(2)},${i % 50}`);
  }
  const bytes = utf8(lines.join('\n'));
  const { actuals } = await readActualsFile(bytes, 'sales.csv');
  expect(summariseActuals(actuals.rows)).toMatchObject({ lines: 200, months: 33, firstMonth: '2024-01', lastMonth: '2026-09' });
});

const retail = join(__dirname, '../../../../shared/data/retail-sales.csv');
(existsSync(retail) ? test : test.skip)(
  'Australian retail turnover (ABS 8501.0): 75 lines of 48 months by channel and product',
  async () => {
    const { actuals } = await readActualsFile(readFileSync(retail), 'retail-sales.csv');
    expect(actuals.levels).toEqual(['channel', 'product']);
    expect(sentences(actuals)).toEqual([]);
    expect(summariseActuals(actuals.rows)).toEqual({
      rows: 3600,
      lines: 75,
      months: 48,
      firstMonth: '2013-07',
      lastMonth: '2017-06',
      netSales: readFileSync(retail, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(',') + 1)), 0),
    });
  },
);

describe('an error value in a workbook', () => {
  const error = { error: '#N/A' } as unknown as string;
  const read = async (...rows: SheetContent) =>
    readActualsFile(await xlsx({ Sales: [['date', 'product', 'net_sales', 'rate'], ...rows] }), 'sales.xlsx');

  test('in place of a name is refused with its row', async () => {
    await expect(read(['2026-01', 'A', 1], ['2026-01', error, 2], ['2026-02', error, 3])).rejects.toThrow(
      new InputError('history-member-error', { column: 'product', row: 3, found: '#N/A', count: 2 }),
    );
  });

  test('in place of a figure is refused like any text there', async () => {
    await expect(read(['2026-01', 'A', 1], ['2026-01', 'A', error])).rejects.toMatchObject({
      code: 'history-number-text',
      params: { row: 3 },
    });
  });

  test('in a column that is not read does no harm', async () => {
    expect((await read(['2026-01', 'A', 1, error])).actuals.rows).toMatchObject([{ product: 'A', netSales: 1 }]);
  });
});
