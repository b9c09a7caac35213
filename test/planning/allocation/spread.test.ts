import fc from 'fast-check';
import { roundHalfAway } from '../../../src/planning/allocation/round';
import { spread } from '../../../src/planning/allocation/spread';
import { describeWithReferences, referenceCases } from '../../support/reference';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const whole = fc.integer({ min: 0, max: 1_000_000 });
const weights = fc.array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1000, noNaN: true })), {
  minLength: 1,
  maxLength: 40,
});
const digits = fc.integer({ min: -3, max: 2 });
const unit = (places: number) => 10 ** -places;

describe('spread', () => {
  it.each([
    ['thirds of 100', spread(100, [1, 1, 1]), [33, 34, 33]],
    ['proportional parts that need no rounding', spread(60, [10, 20, 30]), [10, 20, 30]],
    ['a locked part: 10/20/30 to 100 with the second held', spread(100, [10, 20, 30], 0, [null, 20, null]), [20, 20, 60]],
    ['IBM relative proportional spread: 10/20/70 to 400', spread(400, [10, 20, 70]), [40, 80, 280]],
    ['cents', spread(0.05, [1, 1], 2), [0.03, 0.02]],
    ['multiples of ten thousand', spread(1_000_000, [1, 1, 1], -4), [330_000, 340_000, 330_000]],
    ['a negative total mirrors the positive one', spread(-100, [1, 1, 1]), [-33, -34, -33]],
    ['a total that is itself rounded', spread(99.6, [1, 1]), [50, 50]],
    ['all weights zero: equal parts', spread(12, [0, 0, 0]), [4, 4, 4]],
    ['all free weights zero: equal parts of the rest', spread(12, [0, 5, 0], 0, [null, 2, null]), [5, 2, 5]],
    ['a lock of the opposite sign leaves more than the total', spread(10, [1, 1, 1], 0, [-4, null, null]), [-4, 7, 7]],
    ['a negative total leaves negative parts', spread(-10, [1, 1, 1], 0, [-4, null, null]), [-4, -3, -3]],
    ['locks that meet the total leave nothing', spread(10, [1, 1, 1], 0, [14, -4, null]), [14, -4, 0]],
    ['every cell locked and the total met', spread(10, [1, 1], 0, [4, 6]), [4, 6]],
    ['nothing', spread(0, [1, 2]), [0, 0]],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it.each([
    ['spread-no-cells', () => spread(1, [])],
    ['spread-negative-weight', () => spread(1, [1, -1])],
    ['spread-locks-length', () => spread(1, [1, 1], 0, [null])],
    ['spread-lock-decimals', () => spread(10, [1, 1], 0, [2.5, null])],
    ['spread-locks-miss-total', () => spread(10, [1, 1], 0, [4, 5])],
    ['spread-locks-exceed-total', () => spread(10, [1, 1, 1], 0, [14, null, null])],
    ['spread-locks-exceed-total', () => spread(-10, [1, 1, 1], 0, [-14, null, null])],
    ['spread-locks-exceed-total', () => spread(0, [1, 1], 0, [5, null])],
    ['spread-total-digits', () => spread(1e15, [1, 1])],
    ['spread-total-digits', () => spread(10, [1, 1], 0, [-1e15, null])],
  ])('refuses: %s', (code, call) => expect(call).toThrow(expect.objectContaining({ code })));

  it('names the locks’ sum and the total they go beyond', () => {
    expect(() => spread(1, [1, 1, 1], 2, [0.7, 0.6, null])).toThrow('The locks sum to 1.3, beyond the total 1:');
    expect(() => spread(-10, [1, 1], 0, [-14, null])).toThrow('The locks sum to -14, beyond the total -10:');
  });

  it('names the cell, what it holds, and the gap', () => {
    expect(() => spread(10, [1, 1], 0, [null, 2.5])).toThrow('cell 2 holds 2.5');
    expect(() => spread(10, [1, 1], 0, [4, 5])).toThrow('miss the total 10 by 1');
  });

  it('accepts locks with as many decimals as digits allows, though stored in binary', () => {
    expect(spread(1, [1, 1], 2, [0.07, null])).toEqual([0.07, 0.93]);
  });

  it('sums to the rounded total exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), weights, digits, (total, shares, places) => {
        expect(roundHalfAway(sum(spread(total, shares, places)), places)).toBe(roundHalfAway(total, places));
      }),
    );
  });

  it('gives free cells parts of the total’s sign that sum with the locks to the total exactly, or refuses', () => {
    const places = fc.integer({ min: -3, max: 4 });
    const cells = fc.array(
      fc.tuple(
        fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 }), fc.double({ min: 1e-300, max: 1e6, noNaN: true })),
        fc.option(fc.integer({ min: -2_000_000, max: 5_000_000 }), { freq: 2 }),
      ),
      { minLength: 1, maxLength: 30 },
    );
    // Totals up to all the digits a spreadsheet keeps; locks of any sign, whole multiples of the last decimal.
    const units = fc.oneof(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }));
    fc.assert(
      fc.property(units, cells, places, (total, pairs, at) => {
        const amount = (count: number) => Number(`${count}e${-at}`);
        const locks = pairs.map(([, lock]) => (lock === null ? null : amount(lock)));
        const rest = total - sum(pairs.map(([, lock]) => lock ?? 0));
        fc.pre(Math.abs(rest) < 10 ** 15);
        const shares = pairs.map(([share]) => share);
        const call = () => spread(amount(total), shares, at, locks);
        const refusal = !locks.includes(null) ? 'spread-locks-miss-total' : 'spread-locks-exceed-total';
        if (rest !== 0 && (!locks.includes(null) || Math.sign(rest) !== Math.sign(total))) {
          expect(call).toThrow(expect.objectContaining({ code: refusal }));
          return;
        }
        const parts = call();
        const inUnits = parts.map((part) => Math.round(part * 10 ** at));
        expect(parts).toEqual(inUnits.map(amount));
        expect(sum(inUnits)).toBe(total);
        const free = inUnits.filter((_, cell) => locks[cell] === null);
        expect(free.filter((part) => part !== 0 && Math.sign(part) !== Math.sign(total))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives each part within one unit of its exact share, never below zero', () => {
    fc.assert(
      fc.property(whole, weights, digits, (total, shares, places) => {
        const rounded = roundHalfAway(total, places);
        const parts = spread(total, shares, places);
        const weighed = sum(shares) > 0 ? shares : shares.map(() => 1);
        weighed.forEach((share, cell) => {
          const exact = (rounded * share) / sum(weighed);
          expect(Math.abs((parts[cell] ?? NaN) - exact)).toBeLessThanOrEqual(unit(places) * (1 + 1e-9));
          expect(parts[cell]).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('leaves what is exact alone: whole shares stay whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 1000 }),
        (shares, times) => {
          fc.pre(sum(shares) > 0);
          expect(spread(sum(shares) * times, shares)).toEqual(shares.map((share) => share * times));
        },
      ),
    );
  });

  it('keeps every lock and shares the rest as if the locked cells were not there', () => {
    const cells = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.option(fc.integer({ min: 0, max: 500 }))), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(cells, whole, (pairs, free) => {
        const shares = pairs.map(([share]) => share);
        const locks = pairs.map(([, lock]) => lock);
        fc.pre(locks.includes(null));
        const total = free + sum(locks.map((lock) => lock ?? 0));
        const parts = spread(total, shares, 0, locks);
        locks.forEach((lock, cell) => lock !== null && expect(parts[cell]).toBe(lock));
        const freeShares = shares.filter((_, cell) => locks[cell] === null);
        expect(parts.filter((_, cell) => locks[cell] === null)).toEqual(spread(free, freeShares));
      }),
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(
        whole,
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 1000 }),
        (total, shares, by) => {
          expect(
            spread(
              total,
              shares.map((share) => share * by),
            ),
          ).toEqual(spread(total, shares));
        },
      ),
    );
  });

  it('ignores cells of weight zero', () => {
    fc.assert(
      fc.property(whole, fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }), fc.nat(20), (total, shares, at) => {
        const cell = at % (shares.length + 1);
        const parts = spread(total, [...shares.slice(0, cell), 0, ...shares.slice(cell)]);
        expect(parts[cell]).toBe(0);
        expect(parts.filter((_, k) => k !== cell)).toEqual(spread(total, shares));
      }),
    );
  });

  it('gives the same parts read from the other end, but for ties', () => {
    fc.assert(
      fc.property(whole, fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }), (total, shares) => {
        const running = shares.map((_, cell) => (2 * total * sum(shares.slice(0, cell + 1))) / sum(shares));
        fc.pre(running.every((twice) => !Number.isInteger(twice) || twice % 2 === 0));
        expect(spread(total, [...shares].reverse())).toEqual(spread(total, shares).reverse());
      }),
    );
  });

  it('never lowers the running total when the total grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), weights, (total, shares) => {
        const less = spread(total, shares);
        const more = spread(total + 1, shares);
        shares.forEach((_, cell) => expect(sum(more.slice(0, cell + 1))).toBeGreaterThanOrEqual(sum(less.slice(0, cell + 1))));
      }),
    );
  });
});

describeWithReferences('spread beside published apportionments', () => {
  const cases = [...referenceCases('C2-rounding-raking-reconciliation.json')].filter(([id]) => id.startsWith('C-HAMILTON'));

  it.each(cases)('%s: same total, and each part within one unit of its quota', (_, { inputs, expected }) => {
    const shares = inputs['weights'] as number[];
    const units = inputs['total_units'] as number;
    const parts = spread(units, shares);
    expect(sum(parts)).toBe(expected['sum']?.recomputed);
    shares.forEach((share, cell) => expect(Math.abs((parts[cell] ?? NaN) - (units * share) / sum(shares))).toBeLessThan(1));
  });

  it.each(['C-HAMILTON-EXACT', 'C-HAMILTON-ZERO'])('%s: exact proportions have only one answer', (id) => {
    const reference = referenceCases('C2-rounding-raking-reconciliation.json').get(id);
    expect(spread(reference?.inputs['total_units'] as number, reference?.inputs['weights'] as number[])).toEqual(
      reference?.expected['units']?.published,
    );
  });
});
