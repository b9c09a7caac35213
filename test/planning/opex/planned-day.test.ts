import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import { plannedDay, timingOf } from '../../../src/planning/opex/planned-day';
import { costVariance } from '../../../src/planning/variance/cost-variance';

const YEAR = { first: serialOf(2027, 1, 1), last: serialOf(2027, 12, 31) };
const event = (name: string, first: number, last: number) => ({ name, days: { first, last } });
const DOUBLE_11 = event('Double 11', serialOf(2027, 10, 20), serialOf(2027, 11, 11));
const day = (date: number, name: string, events = [DOUBLE_11]) => plannedDay(date, name, events, YEAR);

describe('the day a booking was planned for', () => {
  it('is its own moved into the days of its event', () => {
    expect(day(serialOf(2027, 12, 8), ' double 11')).toBe(serialOf(2027, 11, 11));
    expect(day(serialOf(2027, 11, 2), 'Double 11')).toBe(serialOf(2027, 11, 2));
    expect(day(serialOf(2027, 9, 30), 'Double 11')).toBe(serialOf(2027, 10, 20));
    expect(day(serialOf(2028, 1, 5), 'Double 11')).toBe(serialOf(2027, 11, 11));
    expect(day(serialOf(2027, 12, 8), 'Double 12')).toBeNull();
    expect(plannedDay(serialOf(2027, 12, 8), serialOf(2027, 3, 1), [], YEAR)).toBe(serialOf(2027, 3, 1));
  });

  it('of several events of a name is in the nearest, the earlier where two are as near', () => {
    const member = [1, 6].map((month) => event('Member day', serialOf(2027, month, 8), serialOf(2027, month, 10)));
    expect(day(serialOf(2027, 2, 1), 'Member day', member)).toBe(serialOf(2027, 1, 10));
    expect(day(serialOf(2027, 5, 1), 'Member day', member)).toBe(serialOf(2027, 6, 8));
    expect(
      day(
        20,
        'x',
        [event('x', 10, 16), event('x', 24, 30)].map(({ days }) => event('x', YEAR.first + days.first, YEAR.first + days.last)),
      ),
    ).toBe(20);
    const phases = [event('x', YEAR.first + 10, YEAR.first + 16), event('x', YEAR.first + 24, YEAR.first + 30)];
    expect(day(YEAR.first + 20, 'x', phases)).toBe(YEAR.first + 16);
    expect(day(YEAR.first + 20, 'x', [...phases].reverse())).toBe(YEAR.first + 16);
  });

  it('of an event over the end of the year lies in the plan year, and the bookings of last year stay', () => {
    const newYear = [
      event('New Year', serialOf(2027, 12, 28), serialOf(2028, 1, 5)),
      event('Old', serialOf(2026, 12, 1), serialOf(2026, 12, 5)),
    ];
    expect(day(serialOf(2028, 1, 3), 'New Year', newYear)).toBe(YEAR.last);
    expect(day(serialOf(2027, 12, 29), 'New Year', newYear)).toBe(serialOf(2027, 12, 29));
    expect(day(serialOf(2026, 11, 3), 'New Year', newYear)).toBe(serialOf(2026, 11, 3));
    expect(day(serialOf(2027, 3, 3), 'Old', newYear)).toBeNull();
  });
});

const dated = fc.record({
  date: fc.integer({ min: YEAR.first, max: YEAR.last }),
  amount: fc.integer({ min: -500, max: 5000 }),
  planned: fc.constantFrom('Double 11', 'Spring', 'nobody knows'),
});
const EVENTS = [
  DOUBLE_11,
  event('Spring', serialOf(2027, 2, 25), serialOf(2027, 3, 10)),
  event('Spring', serialOf(2027, 4, 2), serialOf(2027, 4, 4)),
];

test('one event: the median of its first day, its last and the booking', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: YEAR.first, max: YEAR.last }),
      fc.integer({ min: YEAR.first, max: YEAR.last }),
      fc.nat(40),
      (date, first, length) => {
        const last = Math.min(first + length, YEAR.last);
        expect(day(date, 'x', [event('x', first, last)])).toBe([date, first, last].sort((a, b) => a - b)[1]);
      },
    ),
  );
});

test('timing of bookings of the year by events is zero over the year, and over the parts of the year sums to it', () => {
  fc.assert(
    fc.property(fc.array(dated), fc.integer({ min: YEAR.first, max: YEAR.last - 1 }), (drawn, cut) => {
      const bookings = drawn.map((one) => ({ ...one, planned: plannedDay(one.date, one.planned, EVENTS, YEAR) }));
      const timing = (first: number, last: number) => {
        const moved = timingOf(bookings, { first, last });
        const cost = { cost: 100, driver: 1 };
        return costVariance({ plan: cost, actual: cost, variableShare: 0, oneOff: 0, ...moved }).timing;
      };
      expect(timing(YEAR.first, YEAR.last)).toBe(0);
      expect(timing(YEAR.first, cut) + timing(cut + 1, YEAR.last)).toBeCloseTo(0, 9);
    }),
  );
});
