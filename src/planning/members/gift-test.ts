import { meanTest, type MeanTest } from './mean-test';
import { rateTest, type Interval, type RateTest } from './rate-test';

/** A group as it is typed; mean and sd of sales per head where they are known. */
export interface GiftGroup {
  readonly customers: number;
  readonly buyers: number;
  readonly sales: { readonly mean: number; readonly sd: number } | null;
}

/** A test of a gift, or of a message to bring customers back, against a control group that got none. */
export interface GiftTest {
  readonly test: GiftGroup;
  readonly control: GiftGroup;
  /** What gifts and messages cost altogether. */
  readonly cost: number;
  /** Margin as part of sales, for tests with sales per head. */
  readonly margin: number;
  /** Margin of a buyer more, for tests without. */
  readonly marginPerBuyer: number;
}

export interface Estimate extends Interval {
  readonly value: number;
}

export interface GiftResult {
  readonly rates: RateTest;
  /** Null where either group has no sales per head. */
  readonly means: MeanTest | null;
  /** Over the test group. */
  readonly buyers: Estimate;
  readonly sales: Estimate | null;
  /** Margin of what came more: of sales where they are known, else of buyers. */
  readonly gain: Estimate;
  /** (Gain − cost) ÷ cost; null without a cost. */
  readonly roi: Estimate | null;
}

/**
 * What a test has brought, and between which limits.
 *
 * @throws InputError as rateTest and meanTest
 */
export function giftTest({ test, control, cost, margin, marginPerBuyer }: GiftTest, level = 0.95): GiftResult {
  const rates = rateTest(test, control, level);
  const means =
    test.sales && control.sales
      ? meanTest({ ...test.sales, customers: test.customers }, { ...control.sales, customers: control.customers }, level)
      : null;
  const over = ({ difference, interval }: RateTest | MeanTest) => scaled({ value: difference, ...interval }, (one) => one * test.customers);
  const [buyers, sales] = [over(rates), means && over(means)];
  const gain = sales ? scaled(sales, (one) => one * margin) : scaled(buyers, (one) => one * marginPerBuyer);
  return { rates, means, buyers, sales, gain, roi: cost > 0 ? scaled(gain, (one) => (one - cost) / cost) : null };
}

function scaled({ value, low, high }: Estimate, by: (one: number) => number): Estimate {
  return { value: by(value), low: by(low), high: by(high) };
}
