import { fiscalYears } from '../../planning/loyalty/fiscal-years';
import { lastAgeOf, standingAges } from '../../planning/loyalty/ages-needed';
import { cardAgesOf } from '../../planning/loyalty/card-inputs';
import type { LoyaltyInputs } from '../../planning/loyalty/loyalty-inputs';
import type { Month } from '../../calendar/months';

/** What the rows and columns of the loyalty sheets depend on. Two plans of one shape have every cell in the same place. */
export interface LoyaltyShape {
  readonly start: Month;
  readonly months: number;
  readonly fiscalYearStart: number;
  readonly segments: number;
  readonly rewards: number;
  readonly scenarios: number;
  readonly groups: number;
  readonly years: number;
  readonly expiry: LoyaltyInputs['expiry'];
  /** The last age of the ageing matrix; it has a row for each from 0 to it. */
  readonly lastAge: number;
  /** Ages, at the start, of points from before the plan: from 0, those issued in the month before the first. */
  readonly standing: number;
  /** Months after joining that retention can be typed for. */
  readonly retention: number;
  /** Ages that the curve is typed for. */
  readonly curve: number;
  /** Whether points lapse by the churn of each segment, so that segments age apart. */
  readonly apart: boolean;
  readonly cards: number;
  /** Ages, from 0, that use of cards and their credit at the start are typed for. */
  readonly cardAges: number;
}

export function shapeOf(inputs: LoyaltyInputs): LoyaltyShape {
  const { start, months, fiscalYearStart, segments, rewards, scenarios, groups, expiry, programme, cards } = inputs;
  const n = programme.expiryN ?? 0;
  return {
    start,
    months,
    fiscalYearStart,
    segments: segments.length,
    rewards: rewards.length,
    scenarios: scenarios.length,
    groups: groups.length,
    years: fiscalYears({ start, months, fiscalYearStart }),
    expiry,
    lastAge: lastAgeOf(inputs, expiry, n),
    standing: standingAges(inputs, expiry, n),
    retention: Math.max(...inputs.retention.map((curve) => curve.length)),
    curve: inputs.curve.length,
    apart: expiry === 'inactivity' && programme.lapse === null,
    cards: cards.length,
    cardAges: cardAgesOf(cards),
  };
}
