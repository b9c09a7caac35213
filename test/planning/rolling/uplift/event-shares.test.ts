import fc from 'fast-check';
import { dayWeight } from '../../../../src/planning/events/event-days';
import { eventShares } from '../../../../src/planning/rolling/uplift/event-shares';

describe('whose a period’s days are', () => {
  test('a day in two events is the stronger one’s, of equal ones the first’s', () => {
    const month = { first: 101, last: 130 };
    const events = [
      { days: { first: 91, last: 115 }, uplift: 1.5 },
      { days: { first: 111, last: 120 }, uplift: 2 },
      { days: { first: 119, last: 121 }, uplift: 2 },
      { days: { first: 131, last: 140 }, uplift: 9 },
    ];
    expect(eventShares(month, events).map((share) => Math.round(30 * share))).toEqual([10, 10, 1, 0]);
  });

  test('the period’s weight is that of its days in the plan', () => {
    const day = fc.integer({ min: 1, max: 40 });
    const event = fc.record({ one: day, other: day, uplift: fc.double({ min: 0, max: 3, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (drawn) => {
        const events = drawn.map(({ one, other, uplift }) => ({
          days: { first: Math.min(one, other), last: Math.max(one, other) },
          uplift,
        }));
        const period = { first: 5, last: 34 };
        const gain = eventShares(period, events).reduce((sum, share, at) => sum + share * (events[at]!.uplift - 1), 1);
        let days = 0;
        for (let at = period.first; at <= period.last; at++) days += dayWeight(at, events);
        expect(30 * gain).toBeCloseTo(days, 8);
      }),
    );
  });
});
