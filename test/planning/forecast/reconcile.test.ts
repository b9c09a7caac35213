import fc from 'fast-check';
import { gapOf, reconcile, type RowForecast } from '../../../src/planning/forecast/reconcile';

const around = (point: number[], width = 10): RowForecast => ({
  point,
  lower: point.map((value) => value - width),
  upper: point.map((value) => value + width),
});

/** A total over two channels, the first with three products. */
const ROWS = [{ children: [1, 5] }, { children: [2, 3, 4] }, { children: [] }, { children: [] }, { children: [] }, { children: [] }];

describe('forecasts made to add up', () => {
  it('share the total out in proportion to the rows’ own forecasts, level by level (hand-calculated)', () => {
    const own = [[120], [60], [10], [20], [30], [40]].map((point) => around(point));
    // Channels 60 and 40 share 120 as 72 and 48; products 10, 20, 30 share 72 as 12, 24, 36.
    expect(reconcile(ROWS, own, 0).map(({ point }) => point)).toEqual([[120], [72], [12], [24], [36], [48]]);
    // Lowest rows on their own: 10 + 20 + 30 + 40 = 100, a sixth less than 120.
    expect(gapOf(ROWS, own)).toBeCloseTo(-1 / 6, 12);
  });

  it('scale an interval with its forecast, never below zero where it was not', () => {
    const own = [around([90]), around([20], 20), around([40], 10)];
    const [, first, second] = reconcile([{ children: [1, 2] }, { children: [] }, { children: [] }], own, 0);
    expect(first).toEqual({ point: [30], lower: [0], upper: [60] });
    expect(second).toEqual({ point: [60], lower: [45], upper: [75] });
  });

  it('give equal parts where no row has a forecast of its own', () => {
    const own = [around([7]), around([0]), around([0])];
    expect(reconcile([{ children: [1, 2] }, { children: [] }, { children: [] }], own, 0).map(({ point }) => point)).toEqual([
      [7],
      [4],
      [3],
    ]);
  });

  it('tell no gap without rows below the total, or without a total', () => {
    expect(gapOf([{ children: [] }], [around([5])])).toBeNull();
    expect(gapOf([{ children: [1] }, { children: [] }], [around([0]), around([3])])).toBeNull();
  });

  const value = fc.double({ min: 0, max: 1e9, noNaN: true });
  const signed = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const forecasts = (amount: fc.Arbitrary<number>) =>
    fc.array(fc.tuple(amount, amount, amount, amount), { minLength: ROWS.length, maxLength: ROWS.length }).map((rows) =>
      rows.map(([a, b, c, d]): RowForecast => {
        const point = [a, b];
        return { point, lower: point.map((middle) => middle - Math.abs(c)), upper: point.map((middle) => middle + Math.abs(d)) };
      }),
    );

  it.each([0, 2])('sum exactly at every level and stay within their intervals, at %i decimals', (digits) => {
    fc.assert(
      fc.property(fc.oneof(forecasts(value), forecasts(signed)), (own) => {
        const settled = reconcile(ROWS, own, digits);
        const unit = 10 ** digits;
        ROWS.forEach(({ children }, index) => {
          const row = settled[index]!;
          row.point.forEach((point, month) => {
            if (children.length > 0) {
              const sum = children.reduce((total, child) => total + Math.round((settled[child]?.point[month] ?? 0) * unit), 0);
              expect(sum).toBe(Math.round(point * unit));
            }
            expect(row.lower[month]).toBeLessThanOrEqual(point);
            expect(row.upper[month]).toBeGreaterThanOrEqual(point);
          });
        });
      }),
    );
  });

  it('never turn forecasts above zero into some below', () => {
    fc.assert(
      fc.property(forecasts(value), (own) => {
        for (const { point } of reconcile(ROWS, own, 0)) for (const amount of point) expect(amount).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
