import fc from 'fast-check';
import { coverWeeks, marketplaceStock, sellIn, WEEKS_IN_MONTH } from '../../../src/planning/rolling/stock';

const units = fc.double({ min: 0, max: 1e6, noNaN: true });
const months = fc.array(units, { minLength: 1, maxLength: 6 });
const weeks = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 6, maxLength: 6 });
const close = (found: number, expected: number) => expect(Math.abs(found - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));

describe('sell-in', () => {
  it('is sell-out + closing - opening, and never below zero', () => {
    fc.assert(
      fc.property(months, weeks, units, (demand, cover, opening) => {
        const found = sellIn(demand, cover, opening);
        found.forEach((month, at) => {
          close(month.incoming, month.demand + month.closing - month.opening);
          expect(month.incoming).toBeGreaterThanOrEqual(0);
          expect(month.closing).toBeGreaterThanOrEqual(-1e-9);
          expect(month.opening).toBe(at === 0 ? opening : found[at - 1]?.closing);
          const next = demand[at + 1] ?? month.demand;
          if (month.incoming > 0) close(month.closing, ((cover[at] ?? 0) * next) / WEEKS_IN_MONTH);
        });
      }),
    );
  });

  it('buys nothing while the stock lasts, and says how far it is above its target', () => {
    const [first, second] = sellIn([100, 100], [WEEKS_IN_MONTH, 0], 500);
    expect(first).toEqual({ opening: 500, demand: 100, incoming: 0, closing: 400, short: 0, over: 300 });
    expect(second).toMatchObject({ incoming: 0, closing: 300, over: 300 });
  });

  it('fills up to the cover: four weeks of next month', () => {
    const [month] = sellIn([100, 200], [4, 4], 50);
    close(month?.closing ?? 0, (4 * 200) / WEEKS_IN_MONTH);
    close(month?.incoming ?? 0, 100 + (4 * 200) / WEEKS_IN_MONTH - 50);
  });
});

describe('marketplace stock', () => {
  it('opens with what closed, loses what it cannot meet, and sums up', () => {
    fc.assert(
      fc.property(months, fc.array(units, { minLength: 6, maxLength: 6 }), units, (demand, arrivals, opening) => {
        const found = marketplaceStock(demand, arrivals, opening);
        found.forEach((month, at) => {
          close(month.opening + month.incoming - (month.demand - month.short), month.closing);
          expect(month.closing).toBeGreaterThanOrEqual(-1e-9);
          if (month.short > 0) close(month.closing, 0);
          expect(month.opening).toBe(at === 0 ? opening : found[at - 1]?.closing);
        });
      }),
    );
  });

  it('has no cover in weeks where nothing is demanded', () => {
    expect(coverWeeks(10, 0)).toBeNull();
    expect(coverWeeks(0, 5)).toBe(0);
  });
});
