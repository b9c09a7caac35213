import fc from 'fast-check';
import { InputError } from '../../../src/locales/input-error';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { addedText } from '../../../src/taskpane/opex/added-text';
import { monthsTwice } from '../../../src/taskpane/opex/months-twice';
import { lineName, reasonText, varianceText, worthALook } from '../../../src/taskpane/opex/review';
import type { WrittenOpex } from '../../../src/excel/contracts';

type Flagged = WrittenOpex['flagged'][number];

const [english, chinese, vietnamese] = (['en-US', 'zh-CN', 'vi-VN'] as const).map(formatsFor) as [
  ReturnType<typeof formatsFor>,
  ReturnType<typeof formatsFor>,
  ReturnType<typeof formatsFor>,
];
const line = (known: Partial<Flagged>): Flagged => ({
  label: 'Search',
  channel: '',
  variance: -22_000,
  share: -0.37,
  largest: 'spending',
  address: 'OPEX!H9',
  ...known,
});

describe('a flagged line', () => {
  it('says by sign and in words whether it is good, and mostly why', () => {
    expect([varianceText(line({}), english), reasonText(line({}), english)]).toEqual([
      '−22K unfavourable',
      '37% over plan, mostly spending',
    ]);
    const good = line({ variance: 11_500, share: 0.27, largest: 'timing' });
    expect([varianceText(good, english), reasonText(good, english)]).toEqual(['+11.5K favourable', '27% under plan, mostly timing']);
    expect([varianceText(good, chinese), reasonText(good, chinese)]).toEqual(['+1.15万，有利', '低于预算 27%，主要是时间错位']);
    expect([varianceText(good, vietnamese), reasonText(good, vietnamese)]).toEqual([
      '+11.500, có lợi',
      'dưới kế hoạch 27%, chủ yếu do thời điểm',
    ]);
  });

  it('without a plan has no part of it', () => {
    expect(reasonText(line({ share: null, largest: 'oneOff' }), english)).toBe('nothing planned, mostly one-off');
    expect(reasonText(line({ largest: null }), english)).toBe('37% over plan');
  });

  it('has its channel beside its name', () => {
    expect([english, chinese].map((formats) => lineName(line({ channel: 'JD' }), formats))).toEqual(['Search (JD)', 'Search（JD）']);
  });
});

test('ten are in sight, those furthest off their plan', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10_000, max: 10_000 })), (variances) => {
      const sizes = variances.map(Math.abs).sort((a, b) => b - a);
      const shown = worthALook(variances.map((variance) => line({ variance })));
      expect(shown.map(({ variance }) => Math.abs(variance))).toEqual(sizes.slice(0, 10));
    }),
  );
});

test('months that are booked already are told apart from what else a build is refused for', () => {
  const refused = (code: 'bookings-month-twice' | 'no-plan', task: 'opex' | 'build' = 'opex') =>
    monthsTwice({ error: new InputError(code, { months: '2027-01, 2027-02', count: 2 }), task });
  expect(refused('bookings-month-twice')).toEqual([
    { year: 2027, month: 1 },
    { year: 2027, month: 2 },
  ]);
  expect([refused('no-plan'), refused('bookings-month-twice', 'build'), monthsTwice(null)]).toEqual([null, null, null]);
});

test('what came in is told in one sentence', () => {
  expect(addedText({ bookings: 1, budget: 120, replaced: 0 }, english)).toBe('Came in: 1 booking and 120 planned amounts.');
  expect(addedText({ bookings: 3, budget: 0, replaced: 12 }, chinese)).toBe('已导入：3 笔入账、替换同月的 12 条入账。');
  expect(addedText({ bookings: 0, budget: 0, replaced: 0 }, english)).toBeNull();
});
