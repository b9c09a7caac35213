import fc from 'fast-check';
import { pointsAllocation } from '../../../src/planning/loyalty/points-allocation';
import { pointsRevenue } from '../../../src/planning/loyalty/points-revenue';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference, type ReferenceFigure } from '../../support/reference-figures';

const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('pointsAllocation', () => {
  it('sums to the sale, neither part below zero, and the points get no more than they are worth', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0, max: 100, noNaN: true }), share, (sales, points, price, redemption) => {
        const { revenue, deferred } = pointsAllocation(sales, points, price, redemption);
        expect(Math.abs(revenue + deferred - sales)).toBeLessThanOrEqual(1e-15 * sales);
        expect(Math.min(revenue, deferred)).toBeGreaterThanOrEqual(0);
        expect(deferred).toBeLessThanOrEqual(points * price * redemption * (1 + 1e-12));
      }),
    );
  });

  it('gives points the share of what they are worth beside the goods', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }), (sales, points) => {
        const { revenue, deferred } = pointsAllocation(sales, points, 1, 1);
        expect(deferred / revenue / (points / sales)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('pointsRevenue', () => {
  it('is nothing at first and all at the end, whatever was expected between', () => {
    expect(pointsRevenue(8675.8, 0, 9500)).toBe(0);
    expect(pointsRevenue(8675.8, 9700, 9700)).toBe(8675.8);
  });

  it('rises with what is redeemed and falls with what is expected, so that the liability is never below zero', () => {
    fc.assert(
      fc.property(amount, share, share, fc.double({ min: 1, max: 1e9, noNaN: true }), (deferred, one, other, expected) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((part) => part * expected);
        expect(pointsRevenue(deferred, less!, expected)).toBeLessThanOrEqual(pointsRevenue(deferred, more!, expected));
        expect(pointsRevenue(deferred, less!, 2 * expected)).toBeLessThanOrEqual(pointsRevenue(deferred, less!, expected));
        expect(pointsRevenue(deferred, more!, expected)).toBeLessThanOrEqual(deferred);
      }),
    );
  });
});

describeWithReferences('points as published', () => {
  const cases = referenceCases('A1-loyalty-accounting.json');

  /** Allocation with the points' stand-alone price as it is given. */
  const allocated = (inputs: Readonly<Record<string, unknown>>) => {
    expect(inputs['goods_standalone_price']).toBe(inputs['transaction_price']);
    return pointsAllocation(inputs['transaction_price'] as number, inputs['points_standalone_price'] as number, 1, 1);
  };
  const figure = (id: string, output: string) => cases.get(id)!.expected[output] as ReferenceFigure;

  it('A-IFRS15-IE52-full: Example 52 of IFRS 15', () => {
    const id = 'A-IFRS15-IE52-full';
    const { inputs } = cases.get(id)!;
    const redemption = (inputs['expected_redemption_initial'] as number) / (inputs['points_granted'] as number);
    const { revenue, deferred } = pointsAllocation(
      inputs['transaction_price'] as number,
      inputs['points_granted'] as number,
      inputs['value_per_point'] as number,
      redemption,
    );
    expectReference(revenue, figure(id, 'allocated_goods'));
    expectReference(deferred, figure(id, 'allocated_points'));
    const [first, second] = (inputs['periods'] as { cumulative_redeemed: number; expected_total_redeemed: number }[]).map((period) =>
      pointsRevenue(deferred, period.cumulative_redeemed, period.expected_total_redeemed),
    ) as [number, number];
    expectReference(first, figure(id, 'revenue_p1'));
    expectReference(deferred - first, figure(id, 'liability_p1'));
    expectReference(second - first, figure(id, 'revenue_p2'));
    expectReference(deferred - second, figure(id, 'liability_p2'));
    const rounded = [revenue, deferred, first, deferred - first, second - first, deferred - second].map(Math.round);
    expectReference(rounded, figure(id, 'rounded_whole_units'));
  });

  it('A-IFRS15-IE52-allocation-IRS', () => {
    const id = 'A-IFRS15-IE52-allocation-IRS';
    const { revenue, deferred } = allocated(cases.get(id)!.inputs);
    expectReference(revenue, figure(id, 'allocated_goods'));
    expectReference(deferred, figure(id, 'allocated_points'));
  });

  it('A-KPMG-10A-increase: unrounded, and as printed from the ratio rounded to whole percents', () => {
    const id = 'A-KPMG-10A-increase';
    const { inputs } = cases.get(id)!;
    const [year2, year3] = [inputs['year2'], inputs['year3']] as [
      { redeemed: number; expected: number },
      { redeemed: number; expected: number },
    ];
    const { revenue, deferred } = allocated(inputs);
    expectReference(revenue, figure(id, 'unrounded_allocated_goods'));
    expectReference(deferred, figure(id, 'unrounded_allocated_points'));
    expectReference(pointsRevenue(deferred, year2.redeemed, year2.expected), figure(id, 'unrounded_revenue_y2'));
    const sales = inputs['transaction_price'] as number;
    const printed = sales * (Math.round((100 * deferred) / sales) / 100);
    expectReference(printed, figure(id, 'allocated_points'));
    const first = pointsRevenue(printed, year2.redeemed, year2.expected);
    expectReference(first, figure(id, 'revenue_y2'));
    expectReference(pointsRevenue(printed, year2.redeemed + year3.redeemed, year3.expected) - first, figure(id, 'revenue_y3'));
  });

  it('A-PH-LOYALTY-1: three years to the last point', () => {
    const id = 'A-PH-LOYALTY-1';
    const { inputs } = cases.get(id)!;
    const { revenue, deferred } = allocated(inputs);
    expectReference(revenue, figure(id, 'allocated_goods'));
    expectReference(deferred, figure(id, 'allocated_points'));
    let redeemed = 0;
    const toDate = (inputs['years'] as { redeemed: number; expected: number }[]).map((year) => {
      redeemed += year.redeemed;
      return pointsRevenue(deferred, redeemed, year.expected);
    });
    expectReference(
      toDate.map((revenueToDate, at) => revenueToDate - (toDate[at - 1] ?? 0)),
      figure(id, 'revenue_by_year'),
    );
    expectReference(
      toDate.map((revenueToDate) => deferred - revenueToDate),
      figure(id, 'liability_by_year'),
    );
  });

  it('A-FINLEARN-1: the exact allocation, not the article’s', () => {
    const id = 'A-FINLEARN-1';
    const { inputs, expected } = cases.get(id)!;
    const { revenue, deferred } = pointsAllocation(
      inputs['transaction_price'] as number,
      inputs['points_granted'] as number,
      inputs['value_per_point'] as number,
      inputs['expected_redemption_rate'] as number,
    );
    expect(revenue).toBeCloseTo(expected['allocated_goods']?.recomputed as number, 6);
    expect(deferred).toBeCloseTo(expected['allocated_points']?.recomputed as number, 6);
  });
});
