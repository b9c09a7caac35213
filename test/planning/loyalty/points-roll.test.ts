import fc from 'fast-check';
import { pointsRoll, type PointsToRoll } from '../../../src/planning/loyalty/points-roll';
import { describeWithReferences, referenceCases } from '../../support/reference';

const points = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e8, noNaN: true }));
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const rolls: fc.Arbitrary<PointsToRoll> = fc.integer({ min: 1, max: 14 }).chain((expiryMonths) =>
  fc.integer({ min: 1, max: 30 }).chain((months) =>
    fc.record({
      opening: fc.array(points, { maxLength: expiryMonths }),
      issued: fc.array(points, { minLength: months, maxLength: months }),
      redeemedShare: fc.array(share, { minLength: months, maxLength: months }),
      expiryMonths: fc.constant(expiryMonths),
    }),
  ),
);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('pointsRoll', () => {
  it('in every month opening + issued − redeemed − expired = closing, nothing below zero, and the next opens as it closed', () => {
    fc.assert(
      fc.property(rolls, (roll) => {
        const months = pointsRoll(roll);
        const scale = total(roll.opening) + total(roll.issued);
        months.forEach(({ opening, issued, redeemed, expired, closing }, at) => {
          expect(Math.abs(opening + issued - redeemed - expired - closing)).toBeLessThanOrEqual(1e-12 * scale);
          expect(Math.min(opening, issued, redeemed, expired, closing)).toBeGreaterThanOrEqual(0);
          expect(opening).toBe(at === 0 ? total(roll.opening) : months[at - 1]!.closing);
          expect(Math.abs(redeemed - roll.redeemedShare[at]! * (opening + issued))).toBeLessThanOrEqual(1e-12 * scale);
        });
      }),
    );
  });

  it('every point is redeemed, expired or outstanding', () => {
    fc.assert(
      fc.property(rolls, (roll) => {
        const months = pointsRoll(roll);
        const gone = total(months.map(({ redeemed, expired }) => redeemed + expired));
        const scale = total(roll.opening) + total(roll.issued);
        expect(Math.abs(scale - gone - months.at(-1)!.closing)).toBeLessThanOrEqual(1e-11 * scale);
      }),
    );
  });

  it('lets expire what is old enough and has not gone first-in-first-out: the running totals say how much', () => {
    fc.assert(
      fc.property(rolls, (roll) => {
        const scale = total(roll.opening) + total(roll.issued);
        const all = [...roll.opening, ...roll.issued];
        let [redeemedToDate, expiredToDate] = [0, 0];
        pointsRoll(roll).forEach(({ redeemed, expired }, month) => {
          redeemedToDate += redeemed;
          const old = total(all.slice(0, Math.max(0, roll.opening.length + month - roll.expiryMonths + 1)));
          const expected = Math.max(0, old - redeemedToDate - expiredToDate);
          expect(Math.abs(expired - expected)).toBeLessThanOrEqual(1e-11 * scale);
          expiredToDate += expired;
        });
      }),
    );
  });

  it('with nothing redeemed loses each month’s points as they come of age', () => {
    const months = pointsRoll({ opening: [10, 20], issued: [30, 40, 50, 60], redeemedShare: [0, 0, 0, 0], expiryMonths: 2 });
    expect(months.map(({ expired }) => expired)).toEqual([10, 20, 30, 40]);
    expect(months.map(({ closing }) => closing)).toEqual([50, 70, 90, 110]);
  });

  it('redeems the oldest first, so that less expires', () => {
    expect(pointsRoll({ opening: [300, 500], issued: [400, 600, 200], redeemedShare: [0.25, 0.25, 0.25], expiryMonths: 2 })).toEqual([
      { opening: 800, issued: 400, redeemed: 300, expired: 0, closing: 900 },
      { opening: 900, issued: 600, redeemed: 375, expired: 125, closing: 1000 },
      { opening: 1000, issued: 200, redeemed: 300, expired: 100, closing: 800 },
    ]);
  });

  it.each<[string, Partial<PointsToRoll>]>([
    ['argument-cell-negative', { opening: [-1] }],
    ['argument-cell-negative', { issued: [1, -1] }],
    ['points-share', { redeemedShare: [0.5, 1.01] }],
    ['points-share', { redeemedShare: [-0.1, 0] }],
    ['points-opening-months', { opening: [1, 1, 1, 1] }],
  ])('refuses: %s', (code, wrong) => {
    const roll: PointsToRoll = { opening: [5], issued: [1, 1], redeemedShare: [0.1, 0.1], expiryMonths: 3, ...wrong };
    expect(() => pointsRoll(roll)).toThrow(expect.objectContaining({ code }));
  });
});

describeWithReferences('pointsRoll, of published balances', () => {
  it('rolls an airline’s forward as its quarterly reports do', () => {
    const { inputs, expected } = referenceCases('A3-programme-statistics.json').get('A-STATS-DELTA-Q1')!;
    const periods = inputs['periods'] as { begin: number; earned: number; redeemed: { air: number; other: number } }[];
    const closing = periods.map(({ begin, earned, redeemed: { air, other } }) => {
      const roll = { opening: [begin], issued: [earned], redeemedShare: [(air + other) / (begin + earned)], expiryMonths: 36 };
      return pointsRoll(roll)[0]!.closing;
    });
    closing.forEach((figure, at) => expect(figure).toBeCloseTo((expected['ending']!.published as number[])[at]!, 9));
  });
});
