import fc from 'fast-check';
import { monthAt, monthNumber } from '../../../src/calendar/months';
import { monthSpans } from '../../../src/calendar/periods';
import { serialOf } from '../../../src/calendar/serial';
import { baselineBesideFocus, freedOfEvents } from '../../../src/planning/rolling/baseline';
import { eventEffects } from '../../../src/planning/rolling/event-effects';
import type { RollingEvent } from '../../../src/planning/rolling/rolling-event';

const START = { year: 2024, month: 1 };
const months = Array.from({ length: 24 }, (_, at) => monthAt(monthNumber(START) + at));
const days = (year: number, month: number, first: number, last: number) => ({
  first: serialOf(year, month, first),
  last: serialOf(year, month, last),
});
const sale = (windows: RollingEvent['windows'], word = '618'): RollingEvent => ({ event: { word }, platform: 'all', windows, uplift: 2 });
const ahead = monthSpans(monthNumber(START) + 24, 1, 3);
/** What the row sells in the months ahead, by baseline and effects. */
const demand = (point: readonly number[], events: readonly RollingEvent[], evidence: number): number[] => {
  const uplifts = events.map((_, at) => ({ at, uplift: 2, evidence }));
  const baseline = freedOfEvents({ values: months.map(() => 100), point }, months, events, uplifts);
  return baseline.map(
    ({ free: value }, at) => value * eventEffects(ahead[at]!, events, uplifts).reduce((sum, { effect }) => sum + effect, 1),
  );
};

describe('the baseline without events', () => {
  test('an event of half of February, every year alike, leaves two thirds of the forecast', () => {
    const every = sale([days(2024, 2, 1, 14), days(2025, 2, 1, 14), days(2026, 2, 1, 14)]);
    const row = { values: months.map(() => 100), point: [100, 150, 100] };
    const baseline = freedOfEvents(row, months, [every], [{ at: 0, uplift: 2, evidence: 1 }]).map(({ free }) => free);
    // 14 of 28 days, and 14 of 29 in the leap year it learnt from.
    expect(baseline[1]).toBeCloseTo(150 / (1 + (14 / 28 + 14 / 29) / 2), 8);
    expect(demand([100, 150, 100], [every], 1)[1]).toBeCloseTo(150, -1);
  });

  test('an event that moved from January to March moves its sales, as far as its uplift is known', () => {
    const moved = sale([days(2024, 1, 1, 31), days(2025, 1, 1, 31), days(2026, 3, 1, 31)]);
    expect(demand([200, 100, 100], [moved], 1).map(Math.round)).toEqual([100, 100, 200]);
    expect(demand([200, 100, 100], [moved], 0).map(Math.round)).toEqual([200, 100, 100]);
  });

  test('the moves of festivals’ seasons are the forecast’s own', () => {
    const season = sale([days(2024, 1, 1, 31), days(2025, 1, 1, 31), days(2026, 2, 1, 28)], 'nianhuo');
    expect(demand([120, 180, 100], [season], 1)).toEqual([120, 180, 100].map((value) => expect.closeTo(value, 8)));
  });

  test('whatever the uplifts are thought to be, the forecast stands where the events are as they were', () => {
    const uplift = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(uplift, fc.double({ min: 0, max: 1, noNaN: true }), (of, evidence) => {
        const events = [sale([days(2024, 1, 5, 20), days(2025, 1, 5, 20), days(2026, 1, 5, 20)])];
        const uplifts = [{ at: 0, uplift: of, evidence }];
        const [{ free: baseline } = { free: 0 }] = freedOfEvents(
          { values: months.map(() => 50), point: [80, 80, 80] },
          months,
          events,
          uplifts,
        );
        const gain = eventEffects(ahead[0]!, events, uplifts).reduce((sum, { effect }) => sum + effect, 1);
        if (gain > 0.1) expect(baseline * gain).toBeCloseTo(80, 6);
      }),
    );
  });
});

describe('the baseline beside the focus', () => {
  const every = sale([days(2024, 2, 1, 14), days(2025, 2, 1, 14), days(2026, 2, 1, 14)]);
  const gift = [{ at: 0, uplift: 3, evidence: 1 }];
  const row = { values: months.map(() => 100), point: [100, 200, 100] };

  test('with what the focus adds is what the row sells by its own uplifts, whatever its channel’s are', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 4, noNaN: true }), (added) => {
        const baseline = baselineBesideFocus(row, months, [every], gift, [0, added, 0]);
        const own = freedOfEvents(row, months, [every], gift).map(({ free, gain }) => free * gain);
        expect(baseline.map((value, at) => value * (at === 1 ? 1 + added : 1))).toEqual(own.map((value) => expect.closeTo(value, 8)));
      }),
    );
  });

  test('is the event-free baseline where row and channel answer alike', () => {
    const [, february] = freedOfEvents(row, months, [every], gift);
    expect(baselineBesideFocus(row, months, [every], gift, [0, february!.gain - 1, 0])[1]).toBeCloseTo(february!.free, 8);
  });
});
