import { contractLiability, type DeferredCohort } from '../../../src/planning/loyalty/contract-liability';

function cohort(points: number, sales: number, redeemed: readonly number[], expected: readonly number[]): DeferredCohort {
  let left = points;
  return { month: 0, sales, points, redeemed, expected, closing: redeemed.map((gone) => (left -= gone)) };
}

describe('contractLiability', () => {
  it('gives IFRS 15 Example 52: 8,676 deferred, 4,110 and 3,493 of revenue, 1,073 left', () => {
    const { deferred, revenue, liability, catchUp } = contractLiability(
      [cohort(10_000, 100_000, [0, 4500, 4000], [0.95, 0.95, 0.97])],
      1,
      3,
    );
    expect(deferred[0]).toBeCloseTo(8675.79908675799, 6);
    expect(revenue[1]).toBeCloseTo(4109.58904109589, 6);
    expect(liability[1]).toBeCloseTo(4566.2100456621, 6);
    expect(revenue[2]).toBeCloseTo(3492.91531327967, 6);
    expect(liability[2]).toBeCloseTo(1073.29473238243, 6);
    // More are expected now: 4,500 of 9,700 are less than 4,500 of 9,500.
    expect(catchUp[2]).toBeCloseTo(8675.79908675799 * (4500 / 9700 - 4500 / 9500), 6);
    expect(catchUp[1]).toBeCloseTo(0, 12);
  });

  it('gives the run-off of a grocer’s points, 80 % and then 90 % expected: 360,000, 288,000 and 72,000', () => {
    const { deferred, revenue, liability } = contractLiability([cohort(10_000, 7_200_000, [4000, 4100, 900], [0.8, 0.9, 0.9])], 100, 3);
    expect(deferred[0]).toBeCloseTo(720_000, 6);
    expect(revenue.map((value) => Math.round(value))).toEqual([360_000, 288_000, 72_000]);
    expect(liability.map((value) => Math.round(value))).toEqual([360_000, 72_000, 0]);
  });

  it('gives the exact figures of KPMG’s Example 10A, which rounds the ratio', () => {
    const { deferred, revenue } = contractLiability([cohort(10_000, 100_000, [0, 4500], [0.97, 0.97])], 1, 2);
    expect(deferred[0]).toBeCloseTo(8842.29717411121, 6);
    expect(revenue[1]).toBeCloseTo(4102.09662716499, 6);
  });

  it('recognises all that is left of points once they expire', () => {
    const found = cohort(1000, 1000, [400, 100], [0.8, 0.8]);
    const { liability, revenue, deferred } = contractLiability([{ ...found, closing: [600, 0] }], 0.1, 2);
    expect(liability[0]).toBeCloseTo(deferred[0]! / 2, 10);
    expect(liability[1]).toBe(0);
    expect(revenue[1]).toBeCloseTo(deferred[0]! / 2, 10);
  });

  it('runs off what was booked before, by points and what is expected of them', () => {
    const opening: DeferredCohort = { month: -2, sales: 0, points: 500, redeemed: [100, 0], closing: [400, 400], expected: [0.5, 0.5] };
    expect(contractLiability([opening], 0.2, 2)).toMatchObject({ opening: 50, liability: [30, 30], revenue: [20, 0] });
    expect(contractLiability([opening], 0.2, 2, 80)).toMatchObject({ opening: 80, liability: [48, 48] });
  });
});
