/** Sums over some months of a programme, for its figures. */
export interface LoyaltySums {
  readonly sales: number;
  readonly issued: number;
  readonly redeemed: number;
  readonly expired: number;
  /** Members active, summed over the months. */
  readonly activeMonths: number;
  readonly months: number;
  /** Programme cost. */
  readonly cost: number;
}

/** What a programme is judged by. Null is what cannot be told: something it is a share of is zero. */
export interface LoyaltyFigures {
  /** Programme cost as part of members' sales. */
  readonly costOfSales: number | null;
  /** Points redeemed as part of those issued in the same months. */
  readonly redemptionRate: number | null;
  /** Points expired as part of those issued in the same months. */
  readonly breakage: number | null;
  /** Programme cost per member active, of the mean month. */
  readonly costPerActive: number | null;
  /** Sales that must come on top for their margin to pay for the programme. */
  readonly breakEvenSales: number | null;
  /** The same as part of members' sales. */
  readonly breakEvenShare: number | null;
  /** Margin of the sales that the programme brings. */
  readonly incrementalMargin: number;
  /** That margin less the programme's cost, as part of the cost. */
  readonly roi: number | null;
}

/**
 * @param margin contribution margin of sales
 * @param incrementalShare part of the sales that the programme brings
 */
export function loyaltyFigures(sums: LoyaltySums, margin: number, incrementalShare: number): LoyaltyFigures {
  const { sales, issued, redeemed, expired, activeMonths, months, cost } = sums;
  const breakEvenSales = ratio(cost, margin);
  const incrementalMargin = sales * incrementalShare * margin;
  return {
    costOfSales: ratio(cost, sales),
    redemptionRate: ratio(redeemed, issued),
    breakage: ratio(expired, issued),
    costPerActive: ratio(cost, activeMonths / months),
    breakEvenSales,
    breakEvenShare: breakEvenSales === null ? null : ratio(breakEvenSales, sales),
    incrementalMargin,
    roi: ratio(incrementalMargin - cost, cost),
  };
}

function ratio(value: number, of: number): number | null {
  return of > 0 ? value / of : null;
}
