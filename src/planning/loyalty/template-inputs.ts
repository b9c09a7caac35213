import type { LoyaltyAssumptions, UncertainAssumption } from './loyalty-assumptions';
import { rangeKey, RANGE_FIELDS, type LoyaltyInputs, type RangeInputs, type ScenarioInputs, type StoredCardInputs } from './loyalty-inputs';

/** Lines for correlation groups. */
const GROUPS = 4;

/** What a plan begins with: a programme, its cards, its scenarios, and the name of the one it is of. */
export function inputsOf(
  assumptions: LoyaltyAssumptions,
  scenarios: readonly ScenarioInputs[],
  cards: readonly StoredCardInputs[],
): LoyaltyInputs {
  const { start, months, fiscalYearStart, segments, migration, earn, redemption, expiry, rewards, caps, margin, incrementalShare } =
    assumptions;
  const { accounting, uncertain, groups } = assumptions;
  const none = Array.from({ length: months }, () => null);
  return {
    start,
    months,
    fiscalYearStart,
    segments: segments.map(({ name, members, churn, activeShare, spend, multiplier }) => ({
      name,
      members,
      churn,
      activeShare,
      spend,
      multiplier,
    })),
    migration,
    joiners: segments.map(({ joiners }) => joiners),
    retention: segments.map(({ retention }) =>
      Array.from({ length: Math.max(months, retention.length) }, (_, at) => retention[at] ?? null),
    ),
    openingPoints: segments.map(({ openingPoints }) => openingPoints),
    curve: redemption.curve,
    expiry: expiry.kind,
    salesSource: 'spend',
    view: accounting.view,
    programme: {
      earnRate: earn.rate,
      signUpPoints: earn.signUpPoints,
      activityPoints: earn.activityPoints,
      expiryN:
        expiry.kind === 'months'
          ? expiry.months
          : expiry.kind === 'fiscal-year'
            ? expiry.years
            : expiry.kind === 'inactivity'
              ? expiry.from
              : null,
      lapse: expiry.kind === 'inactivity' ? expiry.rate : null,
      planShare: null,
      margin,
      incrementalShare,
      openingLiability: accounting.openingLiability,
    },
    monthly: {
      spendIndex: assumptions.spendIndex,
      eventMultiplier: earn.eventMultiplier,
      redemptionIndex: redemption.index,
      fixedCosts: assumptions.fixedCosts,
      budget: assumptions.budget,
      estimate: accounting.expectedRedemption ?? none,
    },
    actual: { issued: none, redeemed: none },
    rewards,
    caps,
    ranges: Object.fromEntries(uncertain.map((one) => [rangeKey(one), rangeOf(one)])),
    groups: Array.from({ length: Math.max(GROUPS, groups.length) }, (_, at) => groups[at] ?? { name: '', correlation: null }),
    scenarios,
    cards,
    inUse: scenarios[0]?.name ?? '',
  };
}

function rangeOf({ distribution, drawn, group }: UncertainAssumption): RangeInputs {
  const { kind, ...values } = distribution;
  const told = Object.entries(values).filter(([field]) => (RANGE_FIELDS as readonly string[]).includes(field));
  return { distribution: kind, values: Object.fromEntries(told) as RangeInputs['values'], drawn, group: group ?? '' };
}
