import { InputError } from '../../locales/risk-errors';
import { sum as total } from '../variance/left-to-right';
import { ageingOf, hazardsOf } from './ageing';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import type { LoyaltyInputs } from './loyalty-inputs';
import { monthlyInputs } from './monthly-inputs';
import { pointsOfSegments } from './project-loyalty';
import { projectMembers, type SegmentMembers } from './project-members';
import { redeemedInTheEnd, runOff } from './run-off';

/** The highest multiple of the curve that is tried: far beyond it all points left are redeemed at once. */
const MOST = 1000;
const ROUNDS = 100;

/** How much more readily points were redeemed than planned, and what that means for those issued from here on. */
export interface Reestimate {
  /** On the redemption curve. */
  readonly factor: number;
  /** Months with redemptions that were compared. */
  readonly months: number;
  /** The last of them. */
  readonly last: number;
  /** Points redeemed in these months, as planned on what was issued, and as they came true. */
  readonly planned: number;
  readonly actual: number;
  /** Part of the points of the month after that is redeemed in the end, by the curve as it was and as it is. */
  readonly before: number;
  readonly after: number;
}

/**
 * The curve that would have brought the redemptions that came true: the one as planned times a factor. What was issued is as it came true where that is known, each
 * segment in the proportion of the plan. One factor is what monthly totals can tell; which ages have redeemed they do not say.
 *
 * @param assumptions checked by checkLoyalty
 * @param actual by month; months without a redemption are not compared
 * @throws InputError `loyalty-no-actual` where no month has redemptions; `loyalty-actual-beyond` where more was redeemed than there was
 */
export function reestimateRedemption(assumptions: LoyaltyAssumptions, actual: LoyaltyInputs['actual']): Reestimate {
  const known = actual.redeemed.flatMap((redeemed, month) => (redeemed === null ? [] : [{ month, redeemed }]));
  const last = known.at(-1)?.month;
  if (last === undefined) throw new InputError('loyalty-no-actual');
  const inputs = monthlyInputs(assumptions);
  const members = projectMembers(assumptions, inputs).map((segment, _, all) => issuedAsTrue(segment, all, actual.issued));
  const { curve } = assumptions.redemption;
  const redeemedAt = (factor: number): number => {
    const cohorts = pointsOfSegments(assumptions, { ...inputs, hazards: hazardsOf(curve, factor) }, members).flat();
    return total(known.map(({ month }) => total(cohorts.map(({ redeemed }) => redeemed[month]!))));
  };
  const target = total(known.map(({ redeemed }) => redeemed));
  const factor = solved(redeemedAt, target);
  const inTheEnd = (scale: number): number =>
    redeemedInTheEnd(
      runOff(ageingOf(assumptions), last + 1, { hazards: hazardsOf(curve, scale), index: inputs.redemptionIndex, lapse: inputs.lapse[0]! }),
    );
  return { factor, months: known.length, last, planned: redeemedAt(1), actual: target, before: inTheEnd(1), after: inTheEnd(factor) };
}

function issuedAsTrue(segment: SegmentMembers, all: readonly SegmentMembers[], issued: readonly (number | null)[]): SegmentMembers {
  const planned = segment.issued.map((_, month) => total(all.map((one) => one.issued[month]!)));
  return {
    ...segment,
    issued: segment.issued.map((points, month) => {
      const came = issued[month] ?? null;
      if (came === null) return points;
      return planned[month]! > 0 ? (points * came) / planned[month]! : came / all.length;
    }),
  };
}

/** Halves a bracket: more of the curve redeems more. */
function solved(redeemedAt: (factor: number) => number, target: number): number {
  const most = redeemedAt(MOST);
  if (target > most * (1 + 1e-9)) throw new InputError('loyalty-actual-beyond', { found: Math.round(target), allowed: Math.floor(most) });
  let [low, high] = [0, MOST];
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (low + high) / 2;
    if (redeemedAt(middle) < target) low = middle;
    else high = middle;
  }
  return high;
}

/** What a new estimate changes. */
export interface TypedRedemption {
  /** By age, from the month of issue. */
  readonly curve: readonly number[];
  /** The books' estimate by month, as a part of all points issued; null where none is typed. */
  readonly estimate: readonly (number | null)[];
}

/**
 * What is typed of redemption, with a new estimate taken over: the curve is raised or lowered, and the books follow from the month on that the actuals end with,
 * so that what the new estimate says of earlier points is caught up with in that month; months before keep the estimate that they had.
 */
export function acceptReestimate({ curve, estimate }: TypedRedemption, { factor, last, before, after }: Reestimate): TypedRedemption {
  let left = 1;
  const first = estimate[0] ?? before;
  return {
    curve: curve.map((part) => {
      const now = Math.min(left, part * factor);
      left = Math.max(0, left - part * factor);
      return now;
    }),
    estimate: estimate.map((typed, month) => (month === last ? after : month === 0 && last > 0 ? first : month > last ? null : typed)),
  };
}
