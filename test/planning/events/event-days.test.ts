import fc from 'fast-check';
import { monthSpans } from '../../../src/calendar/periods';
import { eventMonths } from '../../../src/planning/events/event-days';
import type { UsedEvent } from '../../../src/planning/events/used-event';

const months = (year: number) => monthSpans(12 * year, 1, 12);
const [LAST, PLAN] = [months(2027), months(2028)];
const first = (spans: typeof LAST, month: number) => spans[month - 1]?.first ?? 0;

const period = (spans: typeof LAST) =>
  fc
    .tuple(fc.integer({ min: -40, max: 400 }), fc.integer({ min: 0, max: 60 }))
    .map(([from, length]) => ({ first: first(spans, 1) + from, last: first(spans, 1) + from + length }));
const event: fc.Arbitrary<UsedEvent> = fc.record({
  lastYear: fc.option(period(LAST)),
  planYear: fc.option(period(PLAN)),
  uplift: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 20, noNaN: true })),
});

test('ten days of an event at twice the sales, moved from March to April', () => {
  const days = (spans: typeof LAST, month: number) => ({ first: first(spans, month) + 4, last: first(spans, month) + 13 });
  const moved = eventMonths([{ lastYear: days(LAST, 3), planYear: days(PLAN, 4), uplift: 2 }], LAST, PLAN);
  expect(moved[2]).toEqual({ days: 31, extraLastYear: 10, extraPlanYear: 0, factor: 31 / 41 });
  expect(moved[3]).toEqual({ days: 30, extraLastYear: 0, extraPlanYear: 10, factor: 40 / 30 });
  expect(moved.map(({ factor }) => factor).filter((factor) => factor !== 1)).toHaveLength(2);
});

test('where events overlap the largest counts, and one that sells less than an ordinary day counts where it is alone', () => {
  const day = { first: first(PLAN, 5), last: first(PLAN, 5) };
  const extra = (...uplifts: number[]) =>
    eventMonths(
      uplifts.map((uplift) => ({ lastYear: null, planYear: day, uplift })),
      LAST,
      PLAN,
    )[4]?.extraPlanYear;
  expect([extra(3, 5, 2), extra(0.5, 1), extra(0.5), extra()]).toEqual([4, 0, -0.5, 0]);
});

test('the same dates in both years move nothing, a leap day included; nor does an empty list', () => {
  const same = fc
    .tuple(
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 0, max: 27 }),
      fc.integer({ min: 0, max: 27 }),
      fc.double({ min: 0, max: 9, noNaN: true }),
    )
    .map(([month, from, to, uplift]): UsedEvent => {
      const days = (spans: typeof LAST) => ({
        first: first(spans, month + 1) + Math.min(from, to),
        last: first(spans, month + 1) + Math.max(from, to),
      });
      return { lastYear: days(LAST), planYear: days(PLAN), uplift };
    });
  fc.assert(
    fc.property(fc.array(same, { maxLength: 6 }), (events) => {
      for (const { factor } of eventMonths(events, LAST, PLAN)) expect(factor).toBeCloseTo(1, 12);
    }),
  );
  expect(eventMonths([], LAST, PLAN).every(({ factor }) => factor === 1)).toBe(true);
});

test('factors are numbers of 0 or more, whatever the list; a higher uplift in the plan year alone never lowers one', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      const before = eventMonths(events, LAST, PLAN);
      for (const { factor } of before) expect(factor >= 0 && factor < Infinity).toBe(true);
      const more = [...events, { lastYear: null, planYear: { first: first(PLAN, 1), last: first(PLAN, 12) + 30 }, uplift: 25 }];
      eventMonths(more, LAST, PLAN).forEach(({ factor }, m) => expect(factor).toBeGreaterThanOrEqual(before[m]?.factor ?? 0));
    }),
  );
});
