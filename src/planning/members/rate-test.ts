import { normalCdf } from '../../simulation/special/normal-cdf';
import { normalQuantile } from '../../simulation/special/normal-quantile';
import { InputError } from '../../locales/risk-errors';

/** A group of a test: those who were written to, or the control group, and how many of them bought. */
export interface TestGroup {
  readonly customers: number;
  readonly buyers: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a rate is in the test group above the control group. */
export interface RateTest {
  readonly test: number;
  readonly control: number;
  readonly difference: number;
  /** Of the difference. */
  readonly interval: Interval;
  /** Difference as part of the control group's rate; null where nobody of that bought. */
  readonly relative: number | null;
  readonly relativeInterval: Interval | null;
  /** Of no difference, on both sides; 1 where all or none bought. */
  readonly pValue: number;
}

/**
 * The rates of buyers of two groups compared.
 *
 * Sources of the methods: Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, method 10 (hybrid
 * score); Donner & Zou (2012), Closed-form confidence intervals for functions of the normal mean and standard deviation, Statistical Methods in Medical Research
 * 21(4), for the ratio, of the same two score intervals; the z test with the pooled rate.
 *
 * @param level of confidence, such as 0.95
 * @throws InputError `members-level`, `members-buyers`
 */
export function rateTest(test: TestGroup, control: TestGroup, level = 0.95): RateTest {
  const z = zOf(level);
  [test, control].forEach((group, at) => checkGroup(group, at + 1));
  const [own, other] = [rateOf(test), rateOf(control)];
  const [ownScore, otherScore] = [scoreInterval(test, z), scoreInterval(control, z)];
  const difference = own - other;
  const ratio = other === 0 ? null : ratioInterval(own, ownScore, other, otherScore);
  const all = test.customers + control.customers;
  const pooled = (test.buyers + control.buyers) / all;
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / test.customers + 1 / control.customers));
  return {
    test: own,
    control: other,
    difference,
    interval: {
      low: difference - Math.hypot(own - ownScore.low, otherScore.high - other),
      high: difference + Math.hypot(ownScore.high - own, other - otherScore.low),
    },
    relative: other === 0 ? null : own / other - 1,
    relativeInterval: ratio && { low: ratio.low - 1, high: ratio.high - 1 },
    pValue: spread === 0 ? 1 : 2 * normalCdf(-Math.abs(difference) / spread),
  };
}

/** The score interval of a rate (Wilson 1927). */
export function scoreInterval({ customers, buyers }: TestGroup, z: number): Interval {
  const square = z * z;
  const middle = 2 * buyers + square;
  const width = z * Math.sqrt(square + 4 * buyers * (1 - buyers / customers));
  const whole = 2 * (customers + square);
  return { low: buyers === 0 ? 0 : (middle - width) / whole, high: buyers === customers ? 1 : (middle + width) / whole };
}

/** Written so that nothing is divided by a difference that may be zero. */
function ratioInterval(own: number, ownScore: Interval, other: number, otherScore: Interval): Interval {
  const product = own * other;
  const [ownLow, ownHigh] = [ownScore.low * (2 * own - ownScore.low), ownScore.high * (2 * own - ownScore.high)];
  const [otherLow, otherHigh] = [otherScore.low * (2 * other - otherScore.low), otherScore.high * (2 * other - otherScore.high)];
  const root = (part: number) => Math.sqrt(Math.max(0, product * product - part));
  return {
    low: own === 0 ? 0 : ownLow / (product + root(ownLow * otherHigh)),
    high: (product + root(ownHigh * otherLow)) / otherLow,
  };
}

const rateOf = ({ customers, buyers }: TestGroup): number => buyers / customers;

/** The normal quantile of a level of confidence, on both sides. */
export function zOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new InputError('members-level', { found: level });
  return normalQuantile((1 + level) / 2);
}

function checkGroup({ customers, buyers }: TestGroup, group: number): void {
  if (!(customers > 0 && buyers >= 0 && buyers <= customers))
    throw new InputError('members-buyers', { group, found: buyers, allowed: customers });
}
