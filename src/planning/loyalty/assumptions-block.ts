import { serialOf } from '../../calendar/serial';
import type { DistributionSpec } from '../../simulation/distributions/distribution';
import { SEGMENT_INPUTS, REWARD_INPUTS, type LoyaltyAssumptions, type UncertainAssumption } from './loyalty-assumptions';

/** A line of the block: a key, the same in every language, and its value; '' is none. */
export type BlockLine = readonly [key: string, value: string | number];

/**
 * Assumptions as two columns, the form in which a sheet holds them and a simulation is fed: `segment 2 joiners 14`, `uncertain 3 sd`. Numbers count from
 * 1, ages of `redemption` from 0, `opening` from the month before the first, `retention` from the month after joining. assumptionsOfBlock reads them back the same, but that estimates of redemption
 * that are null in every month come back as null in all, and that a distribution `fixed` is written as a uniform one without any width.
 *
 * @param assumptions checked by checkLoyalty
 */
export function blockOf(assumptions: LoyaltyAssumptions): BlockLine[] {
  const { start, months, fiscalYearStart, segments, migration, spendIndex, salesByMonth, earn, redemption, rewards } = assumptions;
  const { fixedCosts, budget, caps, margin, incrementalShare, accounting, uncertain, groups } = assumptions;
  const unset = Array.from({ length: months }, () => null);
  return [
    ['start', serialOf(start.year, start.month, 1)],
    ['months', months],
    ['fiscal year start', fiscalYearStart],
    ...segments.flatMap((segment, at): BlockLine[] => {
      const place = `segment ${at + 1}`;
      return [
        [`${place} name`, segment.name],
        [`${place} members`, segment.members],
        [`${place} churn`, segment.churn],
        [`${place} active share`, segment.activeShare],
        [`${place} spend`, segment.spend],
        [`${place} multiplier`, segment.multiplier],
        ...list(`${place} joiners`, segment.joiners),
        ...list(`${place} retention`, segment.retention),
        ...list(`${place} opening`, segment.openingPoints),
      ];
    }),
    ...migration.flatMap((row, from) => list(`migration ${from + 1}`, row)),
    ...list('spend index', spendIndex),
    ...list('sales', salesByMonth ?? unset),
    ['earn rate', earn.rate],
    ...list('event multiplier', earn.eventMultiplier),
    ['sign-up points', earn.signUpPoints],
    ['activity points', earn.activityPoints],
    ...list('redemption', redemption.curve, 0),
    ...list('redemption index', redemption.index),
    ...expiryLines(assumptions),
    ...rewards.flatMap((reward, at): BlockLine[] => {
      const place = `reward ${at + 1}`;
      return [
        [`${place} name`, reward.name],
        [`${place} share`, reward.share],
        [`${place} price`, reward.price],
        [`${place} unit cost`, reward.unitCost],
        [`${place} partner share`, reward.partnerShare],
        [`${place} face value`, reward.faceValue],
      ];
    }),
    ...list('fixed costs', fixedCosts),
    ...list('budget', budget),
    ...list('cap', caps),
    ['margin', margin],
    ['incremental share', incrementalShare],
    ['accounting view', accounting.view],
    ...list('expected redemption', accounting.expectedRedemption ?? unset),
    ['opening liability', accounting.openingLiability ?? ''],
    ...uncertain.flatMap(uncertainLines),
    ...groups.flatMap(({ name, correlation }, at): BlockLine[] => [
      [`group ${at + 1} name`, name],
      [`group ${at + 1} correlation`, correlation],
    ]),
  ];
}

function list(key: string, values: readonly (number | null)[], first = 1): BlockLine[] {
  return values.map((value, at) => [`${key} ${first + at}`, value ?? '']);
}

function expiryLines({ expiry }: LoyaltyAssumptions): BlockLine[] {
  const lines = (n: number | '', lapse: number | ''): BlockLine[] => [
    ['expiry', expiry.kind],
    ['expiry n', n],
    ['lapse', lapse],
  ];
  switch (expiry.kind) {
    case 'months':
      return lines(expiry.months, '');
    case 'fiscal-year':
      return lines(expiry.years, '');
    case 'inactivity':
      return lines(expiry.from, expiry.rate ?? '');
    case 'never':
      return lines('', '');
  }
}

function uncertainLines({ input, of, distribution, drawn, group }: UncertainAssumption, at: number): BlockLine[] {
  const place = `uncertain ${at + 1}`;
  const isOwned = ([...SEGMENT_INPUTS, ...REWARD_INPUTS] as readonly string[]).includes(input);
  const { kind, ...parameters } = withoutFixed(distribution);
  return [
    [`${place} input`, input],
    [`${place} of`, isOwned ? of + 1 : 1],
    [`${place} distribution`, kind],
    ...Object.entries(parameters).map(([name, value]): BlockLine => [`${place} ${name}`, value]),
    [`${place} drawn`, drawn],
    [`${place} group`, group ?? ''],
  ];
}

/** `fixed` leaves an input as it is typed elsewhere; a value of its own has to be drawn. */
function withoutFixed(distribution: DistributionSpec): Exclude<DistributionSpec, { kind: 'fixed' }> {
  return distribution.kind === 'fixed' ? { kind: 'uniform', min: distribution.value, max: distribution.value } : distribution;
}
