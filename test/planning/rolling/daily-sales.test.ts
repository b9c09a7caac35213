import { serialOf } from '../../../src/calendar/serial';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { seriesTree } from '../../../src/planning/forecast/series-tree';
import { dailySales } from '../../../src/planning/rolling/daily-sales';

const SPEC = { levels: ['channel', 'product'], measure: 'netSales', start: { year: 2026, month: 5 } } as const;
const sold = (date: number, channel: string, product: string, netSales: number): ActualsRow => ({
  date,
  channel,
  store: '',
  product,
  netSales,
  units: null,
});
const days = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const FEBRUARY = serialOf(2026, 2, 1);
const daily = days(FEBRUARY, serialOf(2026, 4, 30)).flatMap((date) => [sold(date, 'JD', 'Kettle', 10), sold(date, 'JD', 'Cup', 1)]);
const monthly = [sold(serialOf(2026, 1, 1), 'JD', 'Kettle', 310)];
const of = (rows: readonly ActualsRow[], spec: Parameters<typeof seriesTree>[1] = SPEC) => dailySales(rows, seriesTree(rows, spec), spec);

test('the days of the newest months, each row all that was sold under it', () => {
  const found = of([...monthly, ...daily, sold(FEBRUARY + 1, 'Tmall', 'Kettle', 5)]);
  expect(found?.first).toBe(FEBRUARY);
  expect(found?.rows.map((row) => row.slice(0, 3))).toEqual([
    [11, 16, 11],
    [11, 11, 11],
    [10, 10, 10],
    [1, 1, 1],
    [0, 5, 0],
    [0, 5, 0],
  ]);
  expect(found?.rows[0]).toHaveLength(28 + 31 + 30);
});

test('a day on which nothing at all sold is not known; what is no month of the tree is left out', () => {
  const rows = daily.filter(({ date }) => date !== FEBRUARY + 3).concat(sold(serialOf(2026, 5, 1), 'JD', 'Kettle', 99));
  const found = of(rows);
  expect(found?.rows.map((row) => row[3])).toEqual([null, null, null, null]);
  expect(found?.rows[0]).toHaveLength(89);
});

test('the days below which a month stands as one figure', () => {
  const found = of([...daily, sold(serialOf(2026, 5, 1), 'JD', 'Kettle', 300)], { ...SPEC, start: { year: 2026, month: 6 } });
  expect([found?.first, found?.rows[0]?.length]).toEqual([FEBRUARY, 89]);
});

test('none where fewer than three of the newest months are known by day', () => {
  expect(of(monthly)).toBeNull();
  expect(of([])).toBeNull();
  expect(of(daily.filter(({ date }) => date >= serialOf(2026, 3, 1)))).toBeNull();
});
