import { monthAt, monthNumber } from '../../../src/calendar/months';
import { monthSpans } from '../../../src/calendar/periods';
import { serialOf } from '../../../src/calendar/serial';
import { seriesTree } from '../../../src/planning/forecast/series-tree';
import type { RollingEvent } from '../../../src/planning/rolling/rolling-event';
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
  const uplifts = rowUplifts(tree, events);
  const of = (channel: string) => uplifts[tree.rows.findIndex(({ member }) => member.channel === channel)];
  // Twice an ordinary month in June: 20 of 30 days of uplift 2.5.
  expect(of('JD POP')).toEqual([{ at: 0, uplift: expect.closeTo(2.5, 0), evidence: expect.anything() }]);
  expect(of('Douyin')?.[0]?.at).toBe(1);
  expect(of('Douyin')?.[0]?.uplift).toBeLessThan(1.7);
  const [total] = uplifts[0] ?? [];
  expect(of('Website')).toEqual([{ at: total?.at, uplift: total?.uplift, evidence: 0 }]);
});
