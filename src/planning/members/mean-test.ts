import { studentBothTails, studentQuantile } from '../../simulation/special/student-t';
import { InputError } from '../../locales/risk-errors';
import { zOf, type Interval } from './rate-test';

/** Sales per head of a group, buyers or not: mean and standard deviation over its customers. */
export interface MeanGroup {
  readonly customers: number;
  readonly mean: number;
  readonly sd: number;
}

/** What a mean is in the test group above the control group. */
export interface MeanTest {
  readonly difference: number;
  readonly interval: Interval;
  /** Difference as part of the control group's mean; null where that is 0. */
  readonly relative: number | null;
  /** Degrees of freedom. */
  readonly freedom: number;
  /** Of no difference, on both sides. */
  readonly pValue: number;
}

/**
 * The means of two groups compared, their variances not taken for equal.
 *
 * Source of the method: Welch (1947), The generalization of ‘Student’s’ problem when several different population variances are involved, Biometrika 34.
 *
 * @param level of confidence, such as 0.95
 * @throws InputError `members-level`, `members-spread` for groups below two customers, or no spread in either
 */
export function meanTest(test: MeanGroup, control: MeanGroup, level = 0.95): MeanTest {
  zOf(level);
  const [own, other] = [test, control].map(({ customers, sd }, at) => {
    if (!(customers >= 2 && sd >= 0)) throw new InputError('members-spread', { group: at + 1, customers, sd });
    return { error: (sd * sd) / customers, freedom: customers - 1 };
  }) as [SquaredError, SquaredError];
  const square = own.error + other.error;
  if (square === 0) throw new InputError('members-spread', { group: 1, customers: test.customers, sd: 0 });
  const freedom = (square * square) / (own.error ** 2 / own.freedom + other.error ** 2 / other.freedom);
  const difference = test.mean - control.mean;
  const width = studentQuantile(1 - level, freedom) * Math.sqrt(square);
  return {
    difference,
    interval: { low: difference - width, high: difference + width },
    relative: control.mean === 0 ? null : test.mean / control.mean - 1,
    freedom,
    pValue: studentBothTails(difference / Math.sqrt(square), freedom),
  };
}

interface SquaredError {
  readonly error: number;
  readonly freedom: number;
}
