import fc from 'fast-check';
import type { RawCell } from '../../../src/files/raw-table';
import { dayName, dayOfSerial, serialOfDay } from '../../../src/planning/actuals/excel-date';
import { readActuals, type ReadActualsOptions } from '../../../src/planning/actuals/read-actuals';
import { refusal, sentences, table } from './tables';

const HEADER = ['date', 'channel', 'store', 'product', 'net_sales', 'units'];
const day = (year: number, month: number, date = 1): number => serialOfDay(year, month, date) ?? 0;

describe('readActuals maps columns', () => {
  test('to rows with serial dates, sorted by month', () => {
    const actuals = readActuals(
      table(HEADER, ['2026-02', 'Tmall', 'Flagship', 'Serum', '200', '2'], ['2026-01', 'Tmall', 'Flagship', 'Serum', '100.5', '']),
    );
    expect(actuals).toEqual({
      rows: [
        { date: day(2026, 1), channel: 'Tmall', store: 'Flagship', product: 'Serum', netSales: 100.5, units: null },
        { date: day(2026, 2), channel: 'Tmall', store: 'Flagship', product: 'Serum', netSales: 200, units: 2 },
      ],
      levels: ['channel', 'store', 'product'],
      notes: [],
    });
  });

  test.each([
    [['统计日期', '平台', '店铺', '商品', '支付金额(万元)', '件数']],
    [['Tháng', 'Sàn', 'Cửa hàng', 'Sản phẩm', 'Doanh thu (10 nghìn)', 'Số lượng']],
  ])('titled %j', (header) => {
    const actuals = readActuals(table(header, ['2026-01', 'a', 'b', 'c', '1.5', '2']));
    expect(actuals.rows[0]).toMatchObject({ channel: 'a', store: 'b', product: 'c', units: 2 });
  });

  test('and scales by the unit of the title, saying so and that the title is not net', () => {
    const actuals = readActuals(table(['月份', '渠道', 'GMV(万元)'], ['2026年1月', '天猫', '1.5']));
    expect(actuals.rows[0]?.netSales).toBe(15_000);
    expect(sentences(actuals)).toEqual([
      '“GMV(万元)” is in units of 10,000: its numbers were multiplied by 10,000.',
      '“GMV(万元)” is used as net sales. It may still hold unpaid or returned orders.',
    ]);
  });

  test('leaves out columns it has no use for, and says so', () => {
    const actuals = readActuals(table(['date', 'Province', 'net_sales', '备注', ''], ['2026-01', 'x', 1, 'y', 'z']));
    expect(actuals.levels).toEqual([]);
    expect(sentences(actuals)).toEqual(['Not needed and left out: “Province”, “备注”.']);
  });

  test('takes the better of two titles for the same thing, wherever it stands', () => {
    const actuals = readActuals(table(['日期', '成交金额', '净销售额', '商品编码', '商品名称'], ['2026-01', '5', '4', 'S1', '面霜']));
    expect(actuals.rows[0]).toMatchObject({ netSales: 4, product: '面霜' });
    expect(sentences(actuals)).toEqual([
      'Read “净销售额”; left out “成交金额”, which names the same thing.',
      'Read “商品名称”; left out “商品编码”, which names the same thing.',
    ]);
  });

  test('joins a year column and a column of bare months', () => {
    const rows: RawCell[][] = [
      [2025, '12月', 1],
      [2026, '1月', 2],
    ];
    expect(readActuals(table(['年份', '月份', '销售额'], ...rows)).rows.map(({ date }) => date)).toEqual([day(2025, 12), day(2026, 1)]);
    expect(readActuals(table(['Năm', 'Tháng', 'Doanh thu'], ['2026', 'Tháng 1', '2'])).rows[0]?.date).toBe(day(2026, 1));
    expect(readActuals(table(['Year', 'Month', 'Sales'], ['2026', 'Jan', '2'])).rows[0]?.date).toBe(day(2026, 1));
  });

  test('keeps names that look like formulas as the text they are', () => {
    const names = ['=SUM(A1:A9)', '+84 shop', '-10% bundle', '@home', '00123'];
    const actuals = readActuals(table(['date', 'product', 'net_sales'], ...names.map((name) => ['2026-01', name, 1])));
    expect(actuals.rows.map(({ product }) => product)).toEqual(names);
  });

  test('takes numbers in a name column as text', () => {
    expect(readActuals(table(['date', 'sku', 'net_sales'], ['2026-01', 1001, 1])).rows[0]?.product).toBe('1001');
  });
});

describe('readActuals adds up', () => {
  test('the dates of each line that is no daily one to months, and says so', () => {
    const rows = ['2026-01-05', '2026-01-19', '2026-02-02'].map((date, i) => [date, 'A', i + 1]);
    const actuals = readActuals(table(['date', 'channel', 'net_sales'], ...rows));
    expect(actuals.rows.map(({ date, netSales }) => [date, netSales])).toEqual([
      [day(2026, 1), 3],
      [day(2026, 2), 3],
    ]);
    expect(sentences(actuals)).toEqual(['3 rows were added up to 2 monthly figures.']);
  });

  test('orders to days, which are kept where they are not too many', () => {
    const orders = (lines: number) =>
      Array.from({ length: 28 * lines * 2 }, (_, i) => [
        new Date(Date.UTC(2026, 1, 1 + (Math.floor(i / 2) % 28))),
        `P${Math.floor(i / 56)}`,
        1,
      ]);
    const few = readActuals(table(['date', 'product', 'net_sales'], ...orders(2)));
    expect(few.rows).toHaveLength(56);
    expect(few.rows[0]).toMatchObject({ date: day(2026, 2, 1), product: 'P0', netSales: 2 });
    expect(few.notes.map(({ code }) => code)).toEqual(['duplicates-summed', 'days-kept']);
    const many = readActuals(table(['date', 'product', 'net_sales'], ...orders(1100)));
    expect(many.rows).toHaveLength(1100);
    expect(many.rows[0]).toMatchObject({ date: day(2026, 2), netSales: 56 });
    expect(many.notes).toContainEqual({ code: 'days-too-many', params: { rows: 30_800, limit: 30_000 } });
  });

  test('days to months of each line where that is asked for, and says so', () => {
    const rows = Array.from({ length: 59 }, (_, i) => [new Date(Date.UTC(2026, 0, 1 + i)), i % 2 ? 'A' : 'B', 0.1, 1]);
    const actuals = readActuals(table(['date', 'channel', 'net_sales', 'units'], ...rows), { aggregate: 'month' });
    expect(actuals.rows).toEqual([
      { date: day(2026, 1), channel: 'B', store: '', product: '', netSales: 1.6, units: 16 },
      { date: day(2026, 1), channel: 'A', store: '', product: '', netSales: 1.5, units: 15 },
      { date: day(2026, 2), channel: 'B', store: '', product: '', netSales: 1.4, units: 14 },
      { date: day(2026, 2), channel: 'A', store: '', product: '', netSales: 1.4, units: 14 },
    ]);
    expect(sentences(actuals)).toEqual(['59 rows were added up to 4 monthly figures.']);
  });

  test('nothing but repetitions when the days are to be kept', () => {
    const rows = [
      ['2026-01-01', 1],
      ['2026-01-02', 2],
      ['2026-01-02', 3],
    ];
    const actuals = readActuals(table(['date', 'net_sales'], ...rows), { aggregate: 'none' });
    expect(actuals.rows.map(({ date, netSales }) => [date, netSales])).toEqual([
      [day(2026, 1, 1), 1],
      [day(2026, 1, 2), 5],
    ]);
    expect(sentences(actuals)).toEqual(['Rows that repeat an earlier date and line were added together: 1, the first in row 4.']);
  });

  test('over the dimensions that are not wanted', () => {
    const rows = [
      ['2026-01', 'A', 'x', 1],
      ['2026-01', 'A', 'y', 2],
    ];
    const actuals = readActuals(table(['date', 'channel', 'product', 'net_sales'], ...rows), { levels: ['channel'] });
    expect([actuals.levels, actuals.rows]).toEqual([
      ['channel'],
      [{ date: day(2026, 1), channel: 'A', store: '', product: '', netSales: 3, units: null }],
    ]);
    expect(actuals.notes.map(({ code }) => code)).not.toContain('duplicates-summed');
  });

  test('spellings of a name that Excel’s SUMIFS would not tell apart', () => {
    const rows = [
      ['2026-01', 'Tmall', 1],
      ['2026-01', 'TMALL ', 2],
      ['2026-02', 'Ｔｍａｌｌ', 4],
    ];
    const actuals = readActuals(table(['date', 'channel', 'net_sales'], ...rows));
    expect(actuals.rows.map(({ channel, netSales }) => [channel, netSales])).toEqual([
      ['Tmall', 3],
      ['Tmall', 4],
    ]);
    expect(sentences(actuals)[0]).toBe(
      '“TMALL” was read as “Tmall”: they differ only in case, width or spaces. Names merged like this: 2.',
    );
  });
});

describe('readActuals leaves out lines that would count twice', () => {
  test.each([
    ['in the date column', 'A', ['合计', '', 1], '合计'],
    ['called total', 'A', ['2026-01', 'Total', 1], 'Total'],
    ['called 合计:', 'A', ['2026-01', '合计：', 1], '合计：'],
    ['called Tổng cộng', 'A', ['2026-01', 'TỔNG CỘNG', 1], 'TỔNG CỘNG'],
    ['called after another name', 'A', ['2026-01', 'A Total', 1], 'A Total'],
    ['called after another name in Chinese', '京东', ['2026-01', '京东小计', 1], '京东小计'],
  ])('%s', (_name, channel, total, found) => {
    const actuals = readActuals(table(['date', 'channel', 'net_sales'], ['2026-01', channel, 1], total));
    expect(actuals.rows).toHaveLength(1);
    expect(actuals.rows[0]?.netSales).toBe(1);
    expect(sentences(actuals)).toEqual([`Total rows were left out so that nothing counts twice: 1, the first in row 3 (“${found}”).`]);
  });

  test('but keeps a product that merely has the word in its name', () => {
    const rows = [
      ['2026-01', 'Total Repair Shampoo', 1],
      ['2026-01', 'Subtotally', 2],
    ];
    expect(readActuals(table(['date', 'product', 'net_sales'], ...rows)).rows).toHaveLength(2);
  });

  test('and a dimension that holds nothing but totals', () => {
    const actuals = readActuals(table(['date', 'channel', 'store', 'net_sales'], ['2026-01', 'A', '全部', 1], ['2026-01', 'B', '全部', 2]));
    expect(actuals.levels).toEqual(['channel']);
    expect(sentences(actuals)).toEqual(['“store” holds nothing but “全部” and was left out.']);
  });

  test('and rows without a sales number, such as a footnote', () => {
    const actuals = readActuals(table(['date', 'channel', 'net_sales'], ['2026-01', 'A', 1], ['2026-01', 'B', null], [], ['Source: ERP']));
    expect(actuals.rows).toHaveLength(1);
    expect(sentences(actuals)).toEqual(['Rows without a sales number were left out: 2, the first in row 3.']);
  });
});

describe('readActuals looks for months that are missing', () => {
  const gaps = (...dates: string[]) => sentences(readActuals(table(['date', 'net_sales'], ...dates.map((date) => [date, 1]))));

  test('altogether: told, each gap by its months, and none taken as zero', () => {
    expect(gaps('2025-06', '2025-12', '2026-02', '2026-03')).toEqual([
      'Nothing at all for 2025-07–2025-11, 2026-01: these months count as missing, not as zero.',
    ]);
    expect(gaps('2025-12', '2026-02')).toEqual(['Nothing at all for 2026-01: this month counts as missing, not as zero.']);
    const { rows } = readActuals(table(['date', 'net_sales'], ['2025-12', 1], ['2026-02', 1]));
    expect(rows).toHaveLength(2);
  });

  test('altogether: many gaps are not all named', () => {
    const odd = Array.from({ length: 9 }, (_, at) => `20${10 + at}-01`);
    expect(gaps(...odd)[0]).toMatch(/^Nothing at all for (20\d\d-02–20\d\d-12, ){6}…: these months/);
  });

  test('altogether: not told again line by line', () => {
    const rows = ['2026-01', '2026-03'].flatMap((date) => [
      [date, 'A', 1],
      [date, 'B', 1],
    ]);
    expect(sentences(readActuals(table(['date', 'channel', 'net_sales'], ...rows)))).toEqual([
      'Nothing at all for 2026-02: this month counts as missing, not as zero.',
    ]);
  });

  test('in single lines: told', () => {
    const rows = [
      ['2026-01', 'A', 1],
      ['2026-02', 'B', 1],
      ['2026-03', 'A', 1],
      ['2026-03', 'B', 1],
    ];
    expect(sentences(readActuals(table(['date', 'channel', 'net_sales'], ...rows)))).toEqual([
      'Some lines have months without sales between their first and last month: 1, such as A in 2026-02.',
    ]);
  });

  test('in part: told where the history is daily', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [new Date(Date.UTC(2026, 0, 3 + i)), 1]);
    expect(sentences(readActuals(table(['date', 'net_sales'], ...rows)))).toEqual([
      'The first month, 2026-01, has sales from day 3 on only, but counts as a whole one: leave it out of the history where the plan’s shape is to be true.',
      'The last month, 2026-02, has sales up to day 11 only.',
      'Kept by day (40 rows): days tell what an event sells far better than months.',
    ]);
  });

  test('in part: one figure of the first day below days is that of its month', () => {
    const rows = Array.from({ length: 59 }, (_, i): RawCell[] => [dayName(dayOfSerial(day(2026, 1, 1) + i)), 1]);
    const notes = (...more: RawCell[][]) => readActuals(table(['date', 'net_sales'], ...rows, ...more)).notes.map(({ code }) => code);
    expect(notes(['2026-03-01', 31])).toEqual(['days-kept']);
    expect(notes(['2026-03-01', 1], ['2026-03-02', 1])).toEqual(['last-month-partial', 'days-kept']);
    expect(readActuals(table(['date', 'net_sales'], ['2025-12-01', 31], ...rows)).notes.map(({ code }) => code)).toEqual(['days-kept']);
  });
});

describe('readActuals refuses', () => {
  const read = (header: string[], row: RawCell[], options?: ReadActualsOptions) => () => readActuals(table(header, row), options);

  test.each<[string, () => unknown, string]>([
    [
      'titles it does not know',
      read(['a', 'b'], ['2026-01', 1]),
      'No column of the history was recognised. Needed: a date and net sales; found: “a”, “b”. Rename the header, for example to date, channel, store, product, net_sales, units.',
    ],
    [
      'no date column',
      read(['channel', 'net_sales'], ['A', 1]),
      'The history has no date column; found: “channel”, “net_sales”. Name one column “date” (or 日期, ngày).',
    ],
    [
      'no sales column',
      read(['date', 'units'], ['2026-01', 1]),
      'The history has no sales column; found: “date”, “units”. Name one column “net_sales” (or 净销售额, doanh thu thuần).',
    ],
    [
      'a title twice',
      read(['date', 'Net Sales', 'channel', 'net_sales'], ['2026-01', 1, 'A', 2]),
      'The header “net_sales” stands twice, in columns B and D. Rename or delete one of them.',
    ],
    [
      'sales without a date',
      () => readActuals(table(['date', 'net_sales'], ['2026-01', 1], ['', 2])),
      'Row 3 has sales but no date. Fill in the date or delete the row.',
    ],
    [
      'a date that is none',
      read(['date', 'net_sales'], ['soon', 1]),
      'Row 2: “soon” in “date” is not a date. Write dates as 2026-01-31, or months as 2026-01.',
    ],
    [
      'dates in two formats',
      () => readActuals(table(['date', 'net_sales'], ['2026-01-01', 1], ['02/01/2026', 2])),
      'Dates stand in two formats: row 2 has “2026-01-01”, row 3 has “02/01/2026”. Write all of them the same way, best as 2026-01-31.',
    ],
    [
      'text in numbers',
      () => readActuals(table(['date', 'net_sales'], ['2026-01', 'many'], ['2026-02', 2])),
      '“net_sales” must hold numbers. Cells that do not, by row: 2 “many” (1 in all). Correct or clear them.',
    ],
    [
      'text in units',
      () => readActuals(table(['date', 'net_sales', 'units'], ['2026-01', 1, 'few'], ['2026-02', 2, 1])),
      '“units” must hold numbers. Cells that do not, by row: 2 “few” (1 in all). Correct or clear them.',
    ],
    [
      'a name left blank',
      () => readActuals(table(['date', 'channel', 'net_sales'], ['2026-01', 'A', 1], ['2026-01', '', 2], ['2026-01', null, 2])),
      'Row 3 has sales but nothing in “channel” (rows like it: 2). Fill it in (merged cells hold their text in the first row only), or remove the column.',
    ],
    ...['#N/A', '#REF!', '#VALUE!', '#n/a'].map((error): [string, () => unknown, string] => [
      `a name that is the error ${error}`,
      () => readActuals(table(['date', 'product', 'net_sales'], ['2026-01', 'A', 1], ['2026-01', error, 2], ['2026-02', error, 2])),
      `Row 3: “${error}” in “product” is an error value, not a name (rows like it: 2). Correct the lookup it comes from, or type the name.`,
    ]),
    [
      'a name longer than Excel looks for, with the equals sign of a criterion',
      read(['date', 'product', 'net_sales'], ['2026-01', 'x'.repeat(255), 1]),
      'The name in “product”, row 2, has 255 characters, counting ~, * and ? twice; Excel’s formulas can look for 254. Shorten it.',
    ],
    [
      'a name that grows too long as its wildcards are taken literally',
      read(['date', 'product', 'net_sales'], ['2026-01', `${'x'.repeat(249)}*?~`, 1]),
      'The name in “product”, row 2, has 255 characters, counting ~, * and ? twice; Excel’s formulas can look for 254. Shorten it.',
    ],
    [
      'more lines than a plan can hold',
      () =>
        readActuals(table(['date', 'channel', '商品', 'net_sales'], ...['a', 'b', 'c'].map((name) => ['2026-01', 'A', name, 1])), {
          lineLimit: 2,
        }),
      'The history has 3 different lines of channel x 商品; a plan can hold 2. Leave out the lowest of these columns, or sum small products into one.',
    ],
    ['no row that counts', read(['date', 'net_sales'], ['Total', 1]), 'The history has no row with a date and a sales number.'],
  ])('%s', (_name, action, message) => {
    expect(refusal(action).message).toBe(message);
  });
});

describe('whatever the history', () => {
  const name = fc.constantFrom('Tmall', '京东自营', 'Shopee VN', 'a,b;c|d', '=1+1');
  const row = fc.record({
    month: fc.integer({ min: 0, max: 11 }),
    channel: name,
    product: name,
    sales: fc.integer({ min: -1000, max: 1_000_000 }),
    units: fc.integer({ min: 0, max: 1000 }),
  });
  const titles = ['date', 'channel', 'product', 'net_sales', 'units'];
  const history = fc.array(row, { minLength: 1, maxLength: 30 }).map((rows) => [
    // Every month once, so that none is missing.
    ...Array.from({ length: 12 }, (_, month) => ({ month, channel: 'Tmall', product: 'Tmall', sales: 1, units: 1 })),
    ...rows,
  ]);
  type Row = { month: number; channel: string; product: string; sales: number; units: number };
  const cells = ({ month, channel, product, sales, units }: Row): RawCell[] => [
    `2026-${String(month + 1).padStart(2, '0')}`,
    channel,
    product,
    String(sales),
    String(units),
  ];

  test('the order of the columns makes no difference', () => {
    fc.assert(
      fc.property(history, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (rows, order) => {
        const moved = (line: readonly RawCell[]): RawCell[] => order.map((index) => line[index] ?? null);
        const plain = readActuals(table(titles, ...rows.map(cells)));
        expect(
          readActuals(
            table(
              order.map((index) => titles[index] ?? ''),
              ...rows.map((r) => moved(cells(r))),
            ),
          ),
        ).toEqual(plain);
      }),
    );
  });

  test('every month and the whole add up to what the file holds', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const actuals = readActuals(table(titles, ...rows.map(cells)));
        for (let month = 0; month < 12; month++) {
          const inFile = rows.filter((r) => r.month === month);
          const inPlan = actuals.rows.filter(({ date }) => date === day(2026, month + 1));
          expect(inPlan.reduce((sum, { netSales }) => sum + netSales, 0)).toBe(inFile.reduce((sum, { sales }) => sum + sales, 0));
          expect(inPlan.reduce((sum, { units }) => sum + (units ?? 0), 0)).toBe(inFile.reduce((sum, { units }) => sum + units, 0));
        }
        expect(new Set(actuals.rows.map((r) => `${r.date} ${r.channel} ${r.product}`)).size).toBe(actuals.rows.length);
      }),
    );
  });

  test('200,000 rows are read whole', () => {
    const rows = Array.from({ length: 200_000 }, (_, i): RawCell[] => {
      const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(i / 200))).toISOString().slice(0, 10);
      return [date, `channel ${i % 4}`, `store ${i % 10}`, `product ${i % 200}`, String(i % 200), String(i % 50)];
    });
    const actuals = readActuals({ ...table(HEADER), rows });
    expect(actuals.levels).toEqual(['channel', 'store', 'product']);
    expect(actuals.rows.reduce((sum, { netSales }) => sum + netSales, 0)).toBe(1000 * ((199 * 200) / 2));
  });
});
