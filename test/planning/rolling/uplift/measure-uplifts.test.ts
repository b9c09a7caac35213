import fc from 'fast-check';
import type { Period } from '../../../../src/calendar/period';
import { serialOf } from '../../../../src/calendar/serial';
import { eventShares } from '../../../../src/planning/rolling/uplift/event-shares';
import { measureUplifts, type SoldInPeriod } from '../../../../src/planning/rolling/uplift/measure-uplifts';

const months = (years: number): Period[] =>
  Array.from({ length: 12 * years }, (_, at) => ({ first: serialOf(2023, 1 + at, 1), last: serialOf(2023, 2 + at, 1) - 1 }));
const days = (count: number): Period[] => Array.from({ length: count }, (_, at) => ({ first: 45_000 + at, last: 45_000 + at }));

/** Sales without scatter: a level that grows, and windows of the uplifts given. */
function sold(periods: readonly Period[], windows: readonly { days: Period; uplift: number }[], weekday = 1): SoldInPeriod[] {
  return periods.map((period, at) => {
    const gain = eventShares(period, windows).reduce((sum, share, one) => sum + share * (windows[one]!.uplift - 1), 1);
    const day = period.first === period.last && period.first % 7 === 3 ? weekday : 1;
    return { period, value: 1000 * (period.last - period.first + 1) * 1.01 ** ((at * 12) / periods.length) * gain * day };
  });
}

const june = (year: number): Period => ({ first: serialOf(year, 6, 1), last: serialOf(year, 6, 20) });
const november = (year: number): Period => ({ first: serialOf(year, 10, 20), last: serialOf(year, 11, 11) });

describe('measured uplifts', () => {
  test('months without scatter tell the uplifts of two seasons, one of them over two months', () => {
    const years = [2023, 2024, 2025];
    const windows = years.flatMap((year) => [
      { days: june(year), uplift: 1.9 },
      { days: november(year), uplift: 2.4 },
    ]);
    const [first, second] = measureUplifts(sold(months(3), windows), [
      { windows: years.map(june), typical: 1.5 },
      { windows: years.map(november), typical: 2 },
    ]);
    expect(first?.uplift).toBeGreaterThan(1.8);
    expect(first?.uplift).toBeLessThan(2);
    expect(second?.uplift).toBeGreaterThan(2.3);
    expect(second?.uplift).toBeLessThan(2.5);
    expect(Math.min(first?.evidence ?? 0, second?.evidence ?? 0)).toBeGreaterThan(0.8);
  });

  test('days tell each year’s own uplift, weekdays apart', () => {
    const windows = [
      { first: 45_120, last: 45_127 },
      { first: 45_480, last: 45_487 },
    ];
    const history = sold(
      days(700),
      [
        { days: windows[0]!, uplift: 1.7 },
        { days: windows[1]!, uplift: 2 },
      ],
      1.6,
    );
    const [event] = measureUplifts(history, [{ windows, typical: 1.3 }]);
    expect(event?.windows[0]).toBeCloseTo(1.7, 1);
    expect(event?.windows[1]).toBeCloseTo(2, 1);
    expect(event?.uplift).toBeGreaterThan(1.7);
    expect(event?.uplift).toBeLessThan(2);
  });

  test('an event on which people stay away has an uplift below 1', () => {
    const closed = { first: 45_300, last: 45_310 };
    const [event] = measureUplifts(sold(days(600), [{ days: closed, uplift: 0.4 }]), [{ windows: [closed], typical: 1.3 }]);
    expect(event?.uplift).toBeCloseTo(0.4, 1);
  });

  test('an event that the history does not reach, or whose months are not known, is as typical', () => {
    const known = sold(months(2), []);
    const unknown = known.map((month, at) => (at === 5 ? { ...month, value: null } : month));
    for (const [history, window] of [
      [known, june(2029)],
      [unknown, { first: serialOf(2023, 6, 3), last: serialOf(2023, 6, 9) }],
    ] as const) {
      const [event] = measureUplifts(history, [{ windows: [window], typical: 1.6 }]);
      expect(event?.uplift).toBeCloseTo(1.6, 10);
      expect(event?.evidence).toBeCloseTo(0, 10);
    }
  });

  test('an event that is thought to sell nothing leaves the others finite, and is measured itself', () => {
    const periods = days(400);
    const [first, second] = [periods[100]!, periods[200]!];
    const windows = [first, second].map(({ first: day }) => ({ first: day, last: day + 9 }));
    const found = measureUplifts(
      sold(
        periods,
        windows.map((held) => ({ days: held, uplift: 2 })),
      ),
      [
        { windows: [windows[0]!], typical: 0 },
        { windows: [windows[1]!], typical: 1.3 },
      ],
    );
    for (const { uplift } of found) expect(uplift).toBeCloseTo(2, 0);
  });

  test('is never less than a small part of an ordinary day', () => {
    const periods = months(3);
    const history = sold(periods, []).map((one, at) => (at === 17 ? { ...one, value: one.value! / 4 } : one));
    const held = { first: periods[17]!.first + 8, last: periods[17]!.first + 8 };
    const [found] = measureUplifts(history, [{ windows: [held], typical: 1.2 }]);
    expect(found!.uplift).toBeGreaterThan(0.05);
  });

  test('a short history says nothing', () => {
    const history = sold(months(1), []).slice(0, 7);
    expect(measureUplifts(history, [{ windows: [june(2023)], typical: 1.6 }])).toEqual([{ uplift: 1.6, windows: [1.6], evidence: 0 }]);
    expect(measureUplifts(history, [])).toEqual([]);
    expect(measureUplifts([], [{ windows: [], typical: 2 }])).toEqual([{ uplift: 2, windows: [], evidence: 0 }]);
  });

  test('the more the sales scatter, the nearer to the typical uplift', () => {
    const windows = [2023, 2024, 2025].map(june);
    const calm = sold(
      months(3),
      windows.map((window) => ({ days: window, uplift: 2.2 })),
    );
    const wild = calm.map((month, at) => ({ ...month, value: month.value! * Math.exp(0.5 * Math.sin(7 * at * at)) }));
    const [inCalm] = measureUplifts(calm, [{ windows, typical: 1.4 }]);
    const [inWild] = measureUplifts(wild, [{ windows, typical: 1.4 }]);
    expect(inWild?.evidence).toBeLessThan((inCalm?.evidence ?? 0) - 0.2);
  });

  test('any history gives finite figures; ten times the sales the same ones', () => {
    const value = fc.oneof(fc.constant(null), fc.constant(0), fc.double({ min: -100, max: 1e6, noNaN: true }));
    const start = fc.integer({ min: 0, max: 1000 });
    const event = fc.record({ start, length: fc.integer({ min: 1, max: 40 }), typical: fc.double({ min: 0.1, max: 5, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.array(event, { maxLength: 4 }), (values, drawn) => {
        const history = months(3)
          .slice(0, values.length)
          .map((period, at) => ({ period, value: values[at] ?? null }));
        const events = drawn.map(({ start: first, length, typical }) => ({
          windows: [0, 365].map((year) => ({
            first: serialOf(2023, 1, 1) + first + year,
            last: serialOf(2023, 1, 1) + first + year + length - 1,
          })),
          typical,
        }));
        const measured = measureUplifts(history, events);
        const scaled = measureUplifts(
          history.map((month) => ({ ...month, value: month.value === null ? null : 8 * month.value })),
          events,
        );
        measured.forEach(({ uplift, windows, evidence }, at) => {
          for (const one of [uplift, ...windows]) {
            expect(one).toBeGreaterThanOrEqual(0);
            expect(one).toBeLessThan(Infinity);
          }
          expect(evidence).toBeGreaterThanOrEqual(0);
          expect(evidence).toBeLessThanOrEqual(1);
          expect(scaled[at]?.uplift).toBeCloseTo(uplift, 4);
        });
      }),
    );
  });
});
