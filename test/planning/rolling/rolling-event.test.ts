import { serialOf } from '../../../src/calendar/serial';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { channelPlatform } from '../../../src/planning/rolling/channel-platform';
import { eventsOfRow } from '../../../src/planning/rolling/events-of-row';
import { rollingEvents, type RollingEvent } from '../../../src/planning/rolling/rolling-event';
import { historyOf } from './history';

const plan = planBreakdown({
  spec: { target: 1e6, start: { year: 2026, month: 1 }, market: 'CN', method: 'history', levels: [], digits: 0, currency: 'CNY' },
  actuals: historyOf(36, { year: 2023, month: 1 }, () => 1000),
});
const span = { first: serialOf(2023, 1, 1), last: serialOf(2027, 2, 28) };
const nameOf = ({ event }: Pick<RollingEvent, 'event'>): string => (typeof event === 'object' ? event.word : String(event));

describe('events of a rolling plan', () => {
  const events = plan.events ? rollingEvents(plan.events, 'CN', span) : [];
  const event = (name: string, platform = 'all') => events.find((one) => nameOf(one) === name && one.platform === platform);

  test('have their windows in every year of the span: in the list’s two years the list’s, in others the calendar’s', () => {
    const years = event('618', 'jd')?.windows.map(({ first }) => new Date((first - 25_569) * 864e5).getUTCFullYear());
    expect(years).toEqual([2023, 2024, 2025, 2026]);
    expect(event('nianhuo')?.windows.map(({ last }) => last)).toEqual([
      serialOf(2023, 1, 21),
      serialOf(2024, 2, 9),
      serialOf(2025, 1, 28),
      serialOf(2026, 2, 16),
      serialOf(2027, 2, 5),
    ]);
  });

  test('what a person typed in the list counts; what is not to be used does not', () => {
    const rows = (plan.events?.rows ?? []).map(({ cells, ...rest }) => {
      const word = typeof cells.event === 'object' ? cells.event.word : '';
      if (word === '520') return { ...rest, cells: { ...cells, use: { word: 'no' } } };
      if (word === 'qixi')
        return { ...rest, cells: { ...cells, planFirst: serialOf(2026, 8, 1), planLast: serialOf(2026, 8, 3), uplift: 3 } };
      return { ...rest, cells };
    });
    const typed = plan.events ? rollingEvents({ ...plan.events, rows }, 'CN', span) : [];
    expect(typed.find((one) => nameOf(one) === '520')).toBeUndefined();
    const qixi = typed.find((one) => nameOf(one) === 'qixi');
    expect(qixi?.uplift).toBe(3);
    expect(qixi?.windows.at(-1)).toEqual({ first: serialOf(2026, 8, 1), last: serialOf(2026, 8, 3) });
  });

  test('count for the channels of their platform; of one held by several the longest where the channel does not tell', () => {
    const names = (channel: string) =>
      eventsOfRow(events, channel)
        .map((at) => events[at]!)
        .filter((one) => nameOf(one) === 'double-11' || nameOf(one) === '818')
        .map((one) => `${nameOf(one)} ${one.platform}`);
    expect(names('JD POP')).toEqual(['double-11 jd']);
    expect(names('京东自营')).toEqual(['double-11 jd']);
    expect(names('抖音小店')).toEqual(['818 douyin', 'double-11 douyin']);
    expect(names('Shopee Mall')).toEqual([]);
    expect(names('Own website')).toHaveLength(2);
    expect(names('')).toHaveLength(2);
  });
});

test.each([
  ['JD POP', 'jd'],
  ['京东自营', 'jd'],
  ['Tmall Flagship', 'tmall'],
  ['天猫旗舰店', 'tmall'],
  ['Douyin', 'douyin'],
  ['Lazada', 'lazada'],
  ['TikTok Shop', 'all'],
  ['Website', null],
  ['JDM parts', null],
])('channel %s sells on %s', (channel, platform) => expect(channelPlatform(channel)).toBe(platform));
