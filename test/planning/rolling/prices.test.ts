import fc from 'fast-check';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { pricesOf, unitPrices } from '../../../src/planning/rolling/prices';
import { monthAt, monthNumber } from '../../../src/calendar/months';
import { serialOf } from '../../../src/calendar/serial';

const JANUARY = monthNumber({ year: 2027, month: 1 });

/** A row's sales by month, counted from January 2027. */
function sold(months: Readonly<Record<number, readonly [units: number | null, price: number]>>, channel = 'JD'): ActualsRow[] {
  return Object.entries(months).map(([at, [units, price]]) => {
    const { year, month } = monthAt(JANUARY + Number(at));
    return { date: serialOf(year, month, 1), channel, store: '', product: '', netSales: (units ?? 1) * price, units };
  });
}
const prices = (actuals: readonly ActualsRow[], count = 3) => {
  const path = unitPrices(actuals, ['channel'], JANUARY, count).get('JD');
  return path ? pricesOf(path) : null;
};

describe('what a unit sells for in the months ahead', () => {
  test('is kept as spreadsheets keep it, by 15 digits', () => {
    expect(unitPrices(sold({ [-1]: [3, 20_000 / 3] }), ['channel'], JANUARY, 1)).toEqual(
      new Map([['JD', { first: 6666.66666666667, steps: [1] }]]),
    );
  });

  test('is the mean of the newest three months with units, where last year does not tell', () => {
    expect(prices(sold({ [-9]: [50, 99], [-6]: [1, 10], [-3]: [2, 40], [-1]: [1, 30] }))).toEqual([30, 30, 30]);
  });

  test('is last year’s of the month, by as much dearer as the newest months are than a year before', () => {
    const before = { [-15]: [5, 100], [-14]: [9, 70], [-13]: [5, 90], [-12]: [4, 110], [-11]: [4, 120], [-10]: [4, 99] } as const;
    const now = { [-3]: [7, 110], [-2]: [20, 77], [-1]: [2, 99] } as const;
    expect(prices(sold({ ...before, ...now }))?.map((price) => Math.round(10 * price) / 10)).toEqual([121, 132, 108.9]);
  });

  test('takes the newest price for a month that last year lacks', () => {
    expect(prices(sold({ [-13]: [5, 100], [-12]: [4, 120], [-3]: [1, 200], [-2]: [1, 200], [-1]: [1, 200] }))).toEqual(
      [240, 200, 200].map((price) => expect.closeTo(price, 1)),
    );
  });

  test('there is none for rows that sold no units, or only took them back', () => {
    expect(prices(sold({ [-2]: [null, 10], [-1]: [-3, 10] }))).toBeNull();
    expect(prices(sold({ 0: [5, 10] }))).toBeNull();
  });

  test('is never zero or below, and by the steps of its cells as far off as their decimals', () => {
    const month = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 1, max: 1000, noNaN: true }));
    fc.assert(
      fc.property(fc.array(month, { minLength: 15, maxLength: 15 }), (history) => {
        const path = prices(sold(Object.fromEntries(history.map((one, at) => [at - 15, one]))), 6);
        expect(path).toHaveLength(6);
        expect(path?.every((price) => price > 0)).toBe(true);
      }),
    );
  });
});
