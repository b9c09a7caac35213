import { distributionOf } from '../../simulation/distributions/distribution-of';
import { checkAmount, checkAtMost, checkChoice, checkNumber, checkShare } from '../fees/check-terms';
import { InputError } from '../../locales/risk-errors';
import { ageingOf } from './ageing';
import { fiscalYearOfMonths, fiscalYears } from './fiscal-years';
import {
  ACCOUNTING_VIEWS,
  MOST_MONTHS,
  MOST_SEGMENTS,
  PROGRAMME_INPUTS,
  REWARD_INPUTS,
  SEGMENT_INPUTS,
  type LoyaltyAssumptions,
  type UncertainAssumption,
} from './loyalty-assumptions';
import { sum as total } from '../variance/left-to-right';
import { SHARES_TOLERANCE, normalisedShares, sumsToOne } from './normalise-shares';
import { valuePerPoint } from './rewards-cost';
import { uncertainName } from './uncertain-inputs';

/**
 * Refuses assumptions that cannot be projected; each message names the place, such as `Gold > churn`.
 *
 * @throws InputError `argument-not-number`, `argument-negative`, `argument-out-of-range`, `argument-not-whole`, `argument-not-choice`,
 * `argument-above`, `argument-missing`, `loyalty-list`, `loyalty-name-twice`, `loyalty-shares`, `loyalty-shares-zero`, `loyalty-curve`, `loyalty-points-price`, `loyalty-expiry-early`,
 * `loyalty-no-members`, `loyalty-cap-below-fixed`, `loyalty-opening-ages`, `loyalty-opening-expired`, `loyalty-input-twice`, `loyalty-input-unknown`,
 * `loyalty-input-monthly`, `loyalty-group-unknown`, `loyalty-group-mixed`, and as distributionOf
 */
export function checkLoyalty(assumptions: LoyaltyAssumptions): void {
  const { months, fiscalYearStart } = assumptions;
  checkWhole('months', months, 1, MOST_MONTHS);
  checkWhole('fiscal year start', fiscalYearStart, 1, 12);
  checkSegments(assumptions);
  checkEarning(assumptions);
  checkRedemption(assumptions);
  checkRewards(assumptions);
  checkMoney(assumptions);
  checkAccounting(assumptions);
  checkUncertain(assumptions);
}

function checkSegments({ segments, months, migration, spendIndex, salesByMonth }: LoyaltyAssumptions): void {
  checkWhole('number of segments', segments.length, 1, MOST_SEGMENTS);
  checkNames(
    'segment',
    segments.map(({ name }) => name),
  );
  for (const { name, members, joiners, churn, activeShare, spend, multiplier, openingPoints } of segments) {
    for (const [field, found] of Object.entries({ members, spend, multiplier })) checkAmount(`${name} > ${field}`, found);
    checkShare(`${name} > churn`, churn);
    checkShare(`${name} > active share`, activeShare);
    checkMonthly(`${name} > joiners`, joiners, months);
    openingPoints.forEach((found, at) => checkAmount(`${name} > opening points, age ${at + 1}`, found));
  }
  if (segments.every(({ members, joiners }) => members === 0 && total(joiners) === 0)) throw new InputError('loyalty-no-members');
  checkLength('migration', migration, segments.length);
  migration.forEach((row, from) => {
    const place = `migration > ${segments[from]!.name}`;
    checkLength(place, row, segments.length);
    checkShares(place, row);
  });
  checkMonthly('spend index', spendIndex, months);
  if (salesByMonth) checkMonthly('sales', salesByMonth, months);
}

function checkEarning({ earn, months }: LoyaltyAssumptions): void {
  checkAmount('earn rate', earn.rate);
  checkAmount('sign-up points', earn.signUpPoints);
  checkAmount('activity points', earn.activityPoints);
  checkMonthly('event multiplier', earn.eventMultiplier, months);
}

function checkRedemption(assumptions: LoyaltyAssumptions): void {
  const { redemption, months, expiry, segments } = assumptions;
  redemption.curve.forEach((found, age) => checkAmount(`redemption curve, age ${age}`, found));
  const redeemed = total(redemption.curve);
  if (redeemed > 1 + SHARES_TOLERANCE) throw new InputError('loyalty-curve', { found: redeemed });
  checkMonthly('redemption index', redemption.index, months);
  if (expiry.kind === 'months') checkWhole('expiry months', expiry.months, 0, 120);
  if (expiry.kind === 'fiscal-year') checkWhole('expiry years', expiry.years, 0, 10);
  if (expiry.kind === 'inactivity') {
    checkWhole('inactivity months', expiry.from, 0, 120);
    if (expiry.rate !== null) checkShare('lapse', expiry.rate);
  }
  const ageing = ageingOf(assumptions);
  const first = redemption.curve.findIndex((part) => part > 0);
  const isByAge = expiry.kind === 'months' || expiry.kind === 'fiscal-year';
  if (isByAge && first > ageing.lastAge) throw new InputError('loyalty-expiry-early', { first, found: ageing.lastAge });
  for (const { name, openingPoints } of segments) {
    if (openingPoints.length > ageing.lastAge) {
      throw new InputError('loyalty-opening-ages', { segment: name, allowed: ageing.lastAge, found: openingPoints.length });
    }
    const expired = openingPoints.findIndex((points, at) => points > 0 && at + 1 > ageing.expiryAge(-1 - at));
    if (expired >= 0) throw new InputError('loyalty-opening-expired', { segment: name, age: expired + 1 });
  }
}

function checkRewards({ rewards }: LoyaltyAssumptions): void {
  if (rewards.length === 0) throw new InputError('argument-missing', { argument: 'rewards' });
  checkNames(
    'reward',
    rewards.map(({ name }) => name),
  );
  for (const { name, price, unitCost, partnerShare, faceValue } of rewards) {
    checkAmount(`${name} > unit cost`, unitCost);
    checkAmount(`${name} > face value`, faceValue);
    checkShare(`${name} > partner share`, partnerShare);
    checkNumber(`${name} > points price`, price);
    if (!(price > 0)) throw new InputError('loyalty-points-price', { reward: name, found: price });
  }
  checkShares(
    'rewards',
    rewards.map(({ share }) => share),
  );
}

function checkMoney(assumptions: LoyaltyAssumptions): void {
  const { months, fixedCosts, budget, caps, margin, incrementalShare } = assumptions;
  checkMonthly('fixed costs', fixedCosts, months);
  checkMonthly('budget', budget, months);
  checkShare('margin', margin);
  checkShare('incremental share', incrementalShare);
  checkLength('caps', caps, fiscalYears(assumptions));
  const yearOf = fiscalYearOfMonths(assumptions);
  caps.forEach((cap, year) => {
    if (cap === null) return;
    checkAmount(`cap ${year + 1}`, cap);
    const fixed = total(fixedCosts.filter((_, month) => yearOf[month] === year));
    if (cap < fixed) throw new InputError('loyalty-cap-below-fixed', { year: year + 1, cap, fixed });
  });
}

function checkAccounting({ accounting, months, segments, rewards }: LoyaltyAssumptions): void {
  const { view, expectedRedemption, openingLiability } = accounting;
  checkChoice('accounting view', view, ACCOUNTING_VIEWS);
  if (expectedRedemption) {
    checkLength('expected redemption', expectedRedemption, months);
    expectedRedemption.forEach((found, month) => {
      if (found !== null) checkShare(`expected redemption, month ${month + 1}`, found);
    });
  }
  if (openingLiability === null) return;
  checkAmount('opening liability', openingLiability);
  if (view !== 'contract-liability') return;
  const allowed = total(segments.map(({ openingPoints }) => total(openingPoints))) * valuePerPoint(rewards);
  checkAtMost('opening liability', openingLiability, 'opening points > face value', allowed);
}

function checkUncertain(assumptions: LoyaltyAssumptions): void {
  const { uncertain, groups } = assumptions;
  checkNames(
    'group',
    groups.map(({ name }) => name),
  );
  const seen = new Set<string>();
  for (const one of uncertain) {
    const input = uncertainName(assumptions, one);
    if (!isKnown(assumptions, one)) throw new InputError('loyalty-input-unknown', { input });
    if (seen.has(input)) throw new InputError('loyalty-input-twice', { input });
    seen.add(input);
    if (one.input === 'redemption' && one.drawn === 'month') throw new InputError('loyalty-input-monthly', { input });
    distributionOf(one.distribution, input);
    if (one.group !== null && !groups.some(({ name }) => name === one.group)) {
      const allowed = groups.map(({ name }) => name).join(', ');
      throw new InputError('loyalty-group-unknown', { input, found: one.group, allowed });
    }
  }
  for (const { name } of groups) {
    const members = uncertain.filter(({ group }) => group === name);
    const other = members.find(({ drawn }) => drawn !== members[0]!.drawn);
    if (other) {
      const [first, second] = [members[0]!, other].map((one) => uncertainName(assumptions, one));
      throw new InputError('loyalty-group-mixed', { group: name, first: first!, second: second! });
    }
  }
}

/** Whether the assumptions have the input at all: a lapse of its own only where points lapse by inactivity at a rate typed. */
function isKnown({ segments, rewards, expiry }: LoyaltyAssumptions, { input, of }: UncertainAssumption): boolean {
  if (input === 'lapse') return of === 0 && expiry.kind === 'inactivity' && expiry.rate !== null;
  const known: readonly (readonly [readonly string[], number])[] = [
    [SEGMENT_INPUTS, segments.length],
    [PROGRAMME_INPUTS, 1],
    [REWARD_INPUTS, rewards.length],
  ];
  return known.some(([names, count]) => names.includes(input) && Number.isInteger(of) && of >= 0 && of < count);
}

function checkWhole(argument: string, found: number, low: number, high: number): void {
  if (!(Number.isInteger(found) && found >= low && found <= high))
    throw new InputError('argument-not-whole', { argument, low, high, found });
}

function checkLength(argument: string, list: readonly unknown[], allowed: number): void {
  if (list.length !== allowed) throw new InputError('loyalty-list', { argument, allowed, found: list.length });
}

function checkMonthly(argument: string, list: readonly number[], months: number): void {
  checkLength(argument, list, months);
  list.forEach((found, month) => checkAmount(`${argument}, month ${month + 1}`, found));
}

function checkNames(kind: string, names: readonly string[]): void {
  names.forEach((name, at) => {
    if (name === '') throw new InputError('argument-missing', { argument: `${kind} ${at + 1}` });
    const other = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    if (other < at) throw new InputError('loyalty-name-twice', { kind, name });
  });
}

/** Offers the normalised shares where they do not sum to 1. */
function checkShares(place: string, shares: readonly number[]): void {
  shares.forEach((found) => checkShare(place, found));
  if (sumsToOne(shares)) return;
  const offered = normalisedShares(shares);
  const params = { place, found: total(shares) };
  if (offered === null) throw new InputError('loyalty-shares-zero', params);
  throw new InputError('loyalty-shares', { ...params, offered: offered.map((share) => Math.round(share * 1e6) / 1e6).join(', ') });
}
