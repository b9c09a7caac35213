import { monthAt, monthNumber } from '../../../src/calendar/months';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { sumRows } from '../../../src/planning/actuals/sum-rows';
import { monthSpans } from '../../../src/calendar/periods';
import { serialOf } from '../../../src/calendar/serial';
import { seriesTree } from '../../../src/planning/forecast/series-tree';
import type { RollingEvent } from '../../../src/planning/rolling/rolling-event';
import { dailySales } from '../../../src/planning/rolling/daily-sales';
import { rowUplifts } from '../../../src/planning/rolling/row-uplifts';
import { historyOf } from './history';

const START = { year: 2023, month: 1 };
const june = (year: number) => ({ first: serialOf(year, 6, 1), last: serialOf(year, 6, 20) });
const years = [2023, 2024, 2025];
const events: RollingEvent[] = [
  { event: { word: '618' }, platform: 'jd', windows: years.map(june), uplift: 1.6 },
  { event: { word: '618' }, platform: 'douyin', windows: years.map(june), uplift: 1.6 },
];

test('each channel has its own uplift; one that the history does not tell is the total’s', () => {
  const spans = monthSpans(monthNumber(START), 1, 36);
  const isJune = (at: number) => spans[at] && years.some((year) => june(year).first === spans[at]?.first);
  const rows = historyOf(36, START, (at, channel) => (isJune(at) ? (channel === 'JD POP' ? 200 : 130) : 100), ['JD POP', 'Douyin']).concat(
    historyOf(3, { year: 2025, month: 10 }, () => 10, ['Website']),
  );
  const tree = seriesTree(rows, { levels: ['channel'], measure: 'netSales', start: monthAt(monthNumber(START) + 36) });
  const uplifts = rowUplifts(tree, events, null);
  const of = (channel: string) => uplifts[tree.rows.findIndex(({ member }) => member.channel === channel)];
  // Twice an ordinary month in June: 20 of 30 days of uplift 2.5.
  expect(of('JD POP')).toEqual([{ at: 0, uplift: expect.closeTo(2.5, 0), evidence: expect.anything() }]);
  expect(of('Douyin')?.[0]?.at).toBe(1);
  expect(of('Douyin')?.[0]?.uplift).toBeLessThan(1.7);
  const [total] = uplifts[0] ?? [];
  expect(of('Website')).toEqual([{ at: total?.at, uplift: total?.uplift, evidence: 0 }]);
});

describe('a history of days', () => {
  const spec = { levels: ['channel'], measure: 'netSales', start: { year: 2026, month: 1 } } as const;
  const doubleEleven: RollingEvent = {
    event: { word: 'double-11' },
    platform: 'all',
    windows: years.map((year) => ({ first: serialOf(year, 11, 9), last: serialOf(year, 11, 11) })),
    uplift: 2,
  };
  const inEvent = (date: number) => doubleEleven.windows.some(({ first, last }) => date >= first && date <= last);
  const sales = (first: number, uplift: number, channel: string): ActualsRow[] =>
    Array.from({ length: serialOf(2026, 1, 1) - first }, (_, at) => ({
      date: first + at,
      channel,
      store: '',
      product: '',
      netSales: (inEvent(first + at) ? 100 * uplift : 100) * (1 + 0.02 * Math.sin(at * 1.7) + 0.08 * Math.sin(at / 9)),
      units: null,
    }));
  const monthly = (rows: readonly ActualsRow[]) => sumRows(rows, (at) => at, true).rows;
  const measured = (rows: readonly ActualsRow[], of = rows) => {
    const tree = seriesTree(rows, spec);
    const uplifts = rowUplifts(tree, [doubleEleven], dailySales(of, tree, spec));
    return (channel: string) => uplifts[tree.rows.findIndex(({ member }) => member.channel === channel)]?.[0];
  };

  test('tells an event of three days that its months do not', () => {
    const days = [...sales(serialOf(2023, 1, 1), 5, 'JD'), ...sales(serialOf(2023, 1, 1), 3, 'Tmall')];
    const byDay = measured(days);
    expect(byDay('JD')?.uplift).toBeCloseTo(5, 0);
    expect(byDay('Tmall')?.uplift).toBeCloseTo(3, 0);
    const off = (uplift: number | undefined) => Math.abs((uplift ?? 0) / 5 - 1);
    expect(off(byDay('JD')?.uplift)).toBeLessThan(off(measured(monthly(days))('JD')?.uplift));
  });

  test('that begins after months: events held before it are measured by month', () => {
    const before = monthly(sales(serialOf(2023, 1, 1), 5, 'JD').filter(({ date }) => date < serialOf(2025, 12, 1)));
    const december = sales(serialOf(2025, 12, 1), 5, 'JD');
    const rows = [...before, ...december];
    expect(measured(rows)('JD')).toEqual(measured(monthly(rows))('JD'));
    const lastYear = [...before.filter(({ date }) => date < serialOf(2025, 1, 1)), ...sales(serialOf(2025, 1, 1), 5, 'JD')];
    expect(measured(lastYear)('JD')?.uplift).toBeCloseTo(5, 0);
    expect(measured(lastYear)('JD')).not.toEqual(measured(monthly(lastYear))('JD'));
  });

  test('of a row that sells on few of its days is measured by month', () => {
    const few = sales(serialOf(2023, 1, 1), 5, 'JD').filter(({ date }) => date % 3 === 0);
    const often = sales(serialOf(2023, 1, 1), 2, 'Tmall');
    const rows = [...few, ...often];
    const months = [...monthly(few), ...often];
    expect(measured(rows)('JD')?.evidence).toBeLessThan(0.9);
    expect(measured(months, rows)('JD')).toEqual(measured(rows)('JD'));
  });
});
