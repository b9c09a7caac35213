import fc from 'fast-check';
import { alignToEvents, bucketDays, type DailyAmount, type EventPair, type EventWindow } from '../../src/calendar/event-alignment';
import { daysIn, type Period } from '../../src/calendar/period';
import { periodsOfYear } from '../../src/calendar/periods';
import { serialOf, weekdayOf } from '../../src/calendar/serial';

const year = (of: number): Period => ({ first: serialOf(of, 1, 1), last: serialOf(of, 12, 31) });
const days = ({ first, last }: Period, amount: (day: number) => number): DailyAmount[] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({ day: first + at, amount: amount(first + at) }));
const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);
const within = (day: number, { first, last }: Period) => day >= first && day <= last;
const totalOf = (lines: readonly DailyAmount[]) => sum(lines.map(({ amount }) => amount));
const error = (code: string) => expect.objectContaining({ name: 'CalendarError', code });

const newYear2025: EventWindow = { first: serialOf(2025, 1, 1), dDay: serialOf(2025, 1, 29), last: serialOf(2025, 2, 4) };
const newYear2026: EventWindow = { first: serialOf(2026, 1, 20), dDay: serialOf(2026, 2, 17), last: serialOf(2026, 2, 23) };
const newYear: EventPair = { lastYear: newYear2025, thisYear: newYear2026 };

describe('alignToEvents', () => {
  it('carries New Year shopping to where New Year falls: 43 % of the season is in January 2026, all of it was in 2025', () => {
    const lastYear = days(year(2025), (day) => (day < newYear2025.dDay && within(day, newYear2025) ? 10 : 0));
    const shape = alignToEvents({ lastYear, thisYear: year(2026), events: [newYear] });
    const months = bucketDays(year(2026).first, shape, periodsOfYear(year(2026).first, 'month'));
    expect(months[0]).toBeCloseTo((280 * 12) / 28, 9);
    expect(months[1]).toBeCloseTo((280 * 16) / 28, 9);
    expect(sum(months)).toBeCloseTo(280, 9);
  });

  it('matches ordinary days by weekday: Saturdays stay Saturdays, at the same time of the year', () => {
    const lastYear = days(year(2026), (day) => (weekdayOf(day) === 6 ? 100 : 0) + (day >= serialOf(2026, 7, 1) ? 10 : 0));
    const shape = alignToEvents({ lastYear, thisYear: year(2027), events: [] });
    shape.forEach((amount, at) => {
      const day = year(2027).first + at;
      const plain = amount > 50 ? 100 : 0;
      expect(plain).toBe(weekdayOf(day) === 6 ? 100 : 0);
      if (weekdayOf(day) !== 6 && Math.abs(day - serialOf(2027, 7, 1)) > 4) expect(amount > 5).toBe(day > serialOf(2027, 7, 1));
    });
    expect(sum(shape)).toBeCloseTo(totalOf(lastYear), 6);
  });

  it('fills the days an event has left from the ordinary days around them', () => {
    const lastYear = days(year(2025), (day) => (within(day, newYear2025) ? 500 : 10));
    const shape = alignToEvents({ lastYear, thisYear: year(2026), events: [newYear] });
    const scale = sum(shape) / totalOf(lastYear);
    expect(scale).toBeCloseTo(1, 12);
    // 2025's window of 35 days meets 2026's, so as many days are ordinary in both years.
    shape.forEach((amount, at) => expect(amount).toBeCloseTo(within(year(2026).first + at, newYear2026) ? 500 : 10, 9));
  });

  it('draws between the ordinary days on either side, the nearer one with more weight', () => {
    // Ordinary sales step from 0 to 60 across a window of three weeks that is gone this year.
    const window = { first: serialOf(2025, 6, 2), dDay: serialOf(2025, 6, 22), last: serialOf(2025, 6, 22) };
    const lastYear = days(year(2025), (day) => (day < window.first ? 0 : within(day, window) ? 1000 : 60));
    const away = { first: serialOf(2025, 12, 2), dDay: serialOf(2025, 12, 22), last: serialOf(2025, 12, 22) };
    const shape = alignToEvents({ lastYear, thisYear: year(2025), events: [{ lastYear: window, thisYear: away }] });
    const mondays = [-7, 0, 7, 14, 21].map((weeks) => shape[window.first + weeks - year(2025).first] ?? NaN);
    const factor = (mondays[4] ?? NaN) / 60;
    expect(mondays.map((amount) => amount / factor)).toEqual([0, 15, 30, 45, 60].map((amount) => expect.closeTo(amount, 9)));
  });

  it('stretches a window that is longer this year, and keeps its amount', () => {
    const short: EventWindow = { first: serialOf(2024, 10, 22), dDay: serialOf(2024, 11, 11), last: serialOf(2024, 11, 11) };
    const long: EventWindow = { first: serialOf(2025, 10, 2), dDay: serialOf(2025, 11, 11), last: serialOf(2025, 11, 11) };
    const lastYear = days(year(2024), (day) => (day === short.dDay ? 500 : within(day, short) ? 10 : 0));
    const shape = alignToEvents({ lastYear, thisYear: year(2025), events: [{ lastYear: short, thisYear: long }] });
    const at = (day: number) => shape[day - year(2025).first];
    expect(at(long.dDay)).toBe(500);
    expect(at(long.first)).toBeCloseTo(5, 12);
    expect(at(long.dDay - 1)).toBeCloseTo(5, 12);
    expect(sum(shape)).toBeCloseTo(700, 9);
  });

  it('keeps the length of a run that this year has not: pre-sale days stay before D-day', () => {
    const before: EventWindow = { first: serialOf(2024, 11, 8), dDay: serialOf(2024, 11, 11), last: serialOf(2024, 11, 11) };
    const only: EventWindow = { first: serialOf(2025, 11, 11), dDay: serialOf(2025, 11, 11), last: serialOf(2025, 11, 11) };
    const lastYear = days(year(2024), (day) => (within(day, before) ? day - before.first + 1 : 0));
    const shape = alignToEvents({ lastYear, thisYear: year(2025), events: [{ lastYear: before, thisYear: only }] });
    expect(shape.slice(only.dDay - 3 - year(2025).first, only.dDay + 1 - year(2025).first)).toEqual([1, 2, 3, 4]);
  });

  it('moves a day of two windows with the nearer D-day', () => {
    const long = { first: serialOf(2025, 9, 1), dDay: serialOf(2025, 10, 6), last: serialOf(2025, 10, 6) };
    const inside = { first: serialOf(2025, 9, 9), dDay: serialOf(2025, 9, 9), last: serialOf(2025, 9, 9) };
    const later = ({ first, dDay, last }: EventWindow, by: number) => ({ first: first + by, dDay: dDay + by, last: last + by });
    const lastYear = days(year(2025), (day) => (day === inside.dDay ? 300 : 0));
    const events = [
      { lastYear: long, thisYear: later(long, 354) },
      { lastYear: inside, thisYear: later(inside, 365) },
    ];
    const shape = alignToEvents({ lastYear, thisYear: year(2026), events });
    expect(shape[serialOf(2026, 9, 9) - year(2026).first]).toBe(300);
    expect(sum(shape)).toBe(300);
  });

  it('leaves an event that moves out of the span with the ordinary days, and the total whole', () => {
    const quarter = { first: serialOf(2026, 1, 1), last: serialOf(2026, 1, 31) };
    const lastYear = days({ first: serialOf(2025, 1, 1), last: serialOf(2025, 1, 31) }, (day) => (day === newYear2025.dDay ? 90 : 1));
    const shape = alignToEvents({ lastYear, thisYear: quarter, events: [newYear] });
    expect(sum(shape)).toBeCloseTo(120, 9);
  });

  it('adds up the lines of a day and takes a day without a line for one without sales', () => {
    const lines = [
      { day: serialOf(2025, 3, 3), amount: 2 },
      { day: serialOf(2025, 3, 1), amount: 5 },
      { day: serialOf(2025, 3, 3) + 0.5, amount: 1 },
    ];
    const span = { first: serialOf(2025, 3, 1), last: serialOf(2025, 3, 3) };
    expect(alignToEvents({ lastYear: lines, thisYear: span, events: [] })).toEqual([5, 0, 3]);
  });

  it('refuses what it cannot use', () => {
    const line = { day: serialOf(2025, 1, 1), amount: 1 };
    expect(() => alignToEvents({ lastYear: [], thisYear: year(2026), events: [] })).toThrow(error('alignment-empty'));
    for (const bad of [
      { ...line, amount: NaN },
      { ...line, day: Infinity },
    ])
      expect(() => alignToEvents({ lastYear: [line, bad], thisYear: year(2026), events: [] })).toThrow(error('alignment-amount-invalid'));
    const reversed = { first: year(2026).last, last: year(2026).first };
    expect(() => alignToEvents({ lastYear: [line], thisYear: reversed, events: [] })).toThrow(error('span-reversed'));
  });
});

describe('alignToEvents, whatever is given', () => {
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e7, noNaN: true }));
  const span = fc.record({ start: fc.integer({ min: 44000, max: 46000 }), length: fc.integer({ min: 1, max: 400 }) });
  const window = (from: number, length: number) =>
    fc
      .tuple(fc.integer({ min: -20, max: length + 20 }), fc.nat(40), fc.nat(40))
      .map(([at, before, after]) => ({ first: from + at - before, dDay: from + at, last: from + at + after }));
  const anything = span.chain(({ start, length }) =>
    fc.integer({ min: 1, max: 400 }).chain((newLength) =>
      fc.record({
        lastYear: fc
          .array(amount, { minLength: length, maxLength: length })
          .map((amounts) => amounts.map((value, at) => ({ day: start + at, amount: value }))),
        thisYear: fc.constant({ first: start + 365, last: start + 364 + newLength }),
        events: fc.array(fc.record({ lastYear: window(start, length), thisYear: window(start + 365, newLength) }), { maxLength: 6 }),
      }),
    ),
  );

  it('gives an amount of zero or more for each day, and keeps the total', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const shape = alignToEvents(input);
        expect(shape).toHaveLength(daysIn(input.thisYear));
        expect(Math.min(...shape)).toBeGreaterThanOrEqual(0);
        const total = totalOf(input.lastYear);
        expect(Math.abs(sum(shape) - total)).toBeLessThanOrEqual(1e-9 * (1 + total));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the total of amounts of either sign, too', () => {
    fc.assert(
      fc.property(anything, fc.array(fc.boolean(), { minLength: 400, maxLength: 400 }), (input, signs) => {
        const lastYear = input.lastYear.map(({ day, amount: value }, at) => ({ day, amount: signs[at] ? -value : value }));
        const size = sum(lastYear.map(({ amount: value }) => Math.abs(value)));
        expect(Math.abs(sum(alignToEvents({ ...input, lastYear })) - totalOf(lastYear))).toBeLessThanOrEqual(1e-7 * (1 + size));
      }),
    );
  });

  it('gives the same amounts for the same dates', () => {
    fc.assert(
      fc.property(anything, ({ lastYear, events }) => {
        const first = lastYear[0]?.day ?? NaN;
        const same = events.map((event) => ({ lastYear: event.lastYear, thisYear: event.lastYear }));
        const shape = alignToEvents({ lastYear, thisYear: { first, last: first + lastYear.length - 1 }, events: same });
        expect(shape).toEqual(lastYear.map(({ amount: value }) => value));
      }),
    );
  });

  it('an event’s amount follows its D-day', () => {
    const place = fc.record({ dDay: fc.integer({ min: 60, max: 300 }), before: fc.nat(50), after: fc.nat(30) });
    fc.assert(
      fc.property(place, place, fc.double({ min: 1, max: 1e6, noNaN: true }), amount, (then, now, peak, aside) => {
        const at = (start: number, { dDay, before, after }: typeof then) => ({
          first: start + dDay - before,
          dDay: start + dDay,
          last: start + dDay + after,
        });
        const [lastWindow, thisWindow] = [at(year(2025).first, then), at(year(2026).first, now)];
        const lastYear = days(year(2025), (day) => (day === lastWindow.dDay ? peak : within(day, lastWindow) ? aside : 0));
        const shape = alignToEvents({ lastYear, thisYear: year(2026), events: [{ lastYear: lastWindow, thisYear: thisWindow }] });
        // A run this year has not keeps its length: the window is then as wide as last year's on that side.
        const wide = {
          first: now.before > 0 ? thisWindow.first : thisWindow.dDay - then.before,
          last: now.after > 0 ? thisWindow.last : thisWindow.dDay + then.after,
        };
        const inside = shape.filter((_, day) => within(year(2026).first + day, wide));
        expect(shape[thisWindow.dDay - year(2026).first]).toBeCloseTo(peak, 6);
        expect(sum(inside)).toBeCloseTo(totalOf(lastYear), 4);
      }),
    );
  });
});

describe('bucketDays', () => {
  it('sums days by period, and a year of any grain to the whole', () => {
    const first = serialOf(2027, 1, 1);
    const amounts = Array.from({ length: 365 }, (_, at) => at);
    for (const grain of ['day', 'half-month', 'month', 'quarter', 'half-year', 'year'] as const)
      expect(sum(bucketDays(first, amounts, periodsOfYear(first, grain)))).toBe(sum(amounts));
    expect(bucketDays(first, amounts, [{ first: first + 2, last: first + 4 }])).toEqual([2 + 3 + 4]);
  });

  it('leaves out days outside the periods, and periods outside the days', () => {
    expect(bucketDays(100, [1, 2, 3], [{ first: 90, last: 100 }])).toEqual([1]);
    expect(bucketDays(100, [1, 2, 3], [{ first: 102, last: 110 }])).toEqual([3]);
    expect(
      bucketDays(
        100,
        [1, 2, 3],
        [
          { first: 90, last: 98 },
          { first: 103, last: 110 },
        ],
      ),
    ).toEqual([0, 0]);
  });
});
