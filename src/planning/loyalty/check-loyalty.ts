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
 * Refuses assumptions that cannot be projected; each message names the place, such as `Gold > churn`. Its parameter `key` is the line of the block (see
 * blockOf) that holds what is refused, `last` the last line where these are several; uncertain inputs go by their names there: `uncertain churn 1 min`.
 *
 * @throws InputError `argument-not-number`, `argument-negative`, `argument-out-of-range`, `argument-not-whole`, `argument-not-choice`,
 * `argument-above`, `argument-missing`, `loyalty-list`, `loyalty-name-twice`, `loyalty-retention-rising`, `loyalty-shares`, `loyalty-shares-zero`, `loyalty-curve`, `loyalty-points-price`, `loyalty-expiry-early`,
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
  segments.forEach(({ name, members, joiners, churn, retention, activeShare, spend, multiplier, openingPoints }, of) => {
    const place = `segment ${of + 1}`;
    for (const [field, found] of Object.entries({ members, spend, multiplier }))
      keyed(`${place} ${field}`, () => checkAmount(`${name} > ${field}`, found));
    keyed(`${place} churn`, () => checkShare(`${name} > churn`, churn));
    keyed(`${place} active share`, () => checkShare(`${name} > active share`, activeShare));
    checkMonthly(`${name} > joiners`, joiners, months, `${place} joiners`);
    checkRetention(name, retention, `${place} retention`);
    openingPoints.forEach((found, at) =>
      keyed(`${place} opening ${at + 1}`, () => checkAmount(`${name} > opening points, age ${at + 1}`, found)),
    );
  });
  if (segments.every(({ members, joiners }) => members === 0 && total(joiners) === 0))
    throw new InputError('loyalty-no-members', { key: 'segment 1 members', last: `segment ${segments.length} members` });
  checkLength('migration', migration, segments.length);
  migration.forEach((row, from) => {
    const place = `migration > ${segments[from]!.name}`;
    checkLength(place, row, segments.length);
    checkShares(
      place,
      row,
      row.map((_, to) => `migration ${from + 1} ${to + 1}`),
    );
  });
  checkMonthly('spend index', spendIndex, months);
  if (salesByMonth) checkMonthly('sales', salesByMonth, months);
}

/** Who has left does not count as a member again. */
function checkRetention(name: string, retention: readonly number[], key: string): void {
  retention.forEach((found, at) => {
    const places = { key: `${key} ${at + 1}` };
    keyed(places.key, () => checkShare(`${name} > retention, month ${at + 1}`, found));
    const before = retention[at - 1] ?? 1;
    if (found > before) throw new InputError('loyalty-retention-rising', { segment: name, month: at + 1, found, before, ...places });
  });
}

function checkEarning({ earn, months }: LoyaltyAssumptions): void {
  keyed('earn rate', () => checkAmount('earn rate', earn.rate));
  keyed('sign-up points', () => checkAmount('sign-up points', earn.signUpPoints));
  keyed('activity points', () => checkAmount('activity points', earn.activityPoints));
  checkMonthly('event multiplier', earn.eventMultiplier, months);
}

function checkRedemption(assumptions: LoyaltyAssumptions): void {
  const { redemption, months, expiry, segments } = assumptions;
  redemption.curve.forEach((found, age) => keyed(`redemption ${age}`, () => checkAmount(`redemption curve, age ${age}`, found)));
  const redeemed = total(redemption.curve);
  if (redeemed > 1 + SHARES_TOLERANCE)
    throw new InputError('loyalty-curve', { found: redeemed, key: 'redemption 0', last: `redemption ${redemption.curve.length - 1}` });
  checkMonthly('redemption index', redemption.index, months);
  keyed('expiry n', () => {
    if (expiry.kind === 'months') checkWhole('expiry months', expiry.months, 0, 120);
    if (expiry.kind === 'fiscal-year') checkWhole('expiry years', expiry.years, 0, 10);
    if (expiry.kind === 'inactivity') checkWhole('inactivity months', expiry.from, 0, 120);
  });
  if (expiry.kind === 'inactivity') keyed('lapse', () => expiry.rate !== null && checkShare('lapse', expiry.rate));
  const ageing = ageingOf(assumptions);
  const first = redemption.curve.findIndex((part) => part > 0);
  const isByAge = expiry.kind === 'months' || expiry.kind === 'fiscal-year';
  if (isByAge && first > ageing.lastAge) throw new InputError('loyalty-expiry-early', { first, found: ageing.lastAge, key: 'expiry n' });
  segments.forEach(({ name, openingPoints }, of) => {
    const key = `segment ${of + 1} opening`;
    const found = openingPoints.length;
    if (found > ageing.lastAge) {
      const places = { key: `${key} ${ageing.lastAge + 1}`, last: `${key} ${found}` };
      throw new InputError('loyalty-opening-ages', { segment: name, allowed: ageing.lastAge, found, ...places });
    }
    const expired = openingPoints.findIndex((points, at) => points > 0 && at + 1 > ageing.expiryAge(-1 - at));
    if (expired >= 0) throw new InputError('loyalty-opening-expired', { segment: name, age: expired + 1, key: `${key} ${expired + 1}` });
  });
}

function checkRewards({ rewards }: LoyaltyAssumptions): void {
  if (rewards.length === 0) throw new InputError('argument-missing', { argument: 'rewards' });
  checkNames(
    'reward',
    rewards.map(({ name }) => name),
  );
  rewards.forEach(({ name, price, unitCost, partnerShare, faceValue }, of) => {
    const place = `reward ${of + 1}`;
    keyed(`${place} unit cost`, () => checkAmount(`${name} > unit cost`, unitCost));
    keyed(`${place} face value`, () => checkAmount(`${name} > face value`, faceValue));
    keyed(`${place} partner share`, () => checkShare(`${name} > partner share`, partnerShare));
    keyed(`${place} price`, () => {
      checkNumber(`${name} > points price`, price);
      if (!(price > 0)) throw new InputError('loyalty-points-price', { reward: name, found: price });
    });
  });
  checkShares(
    'rewards',
    rewards.map(({ share }) => share),
    rewards.map((_, of) => `reward ${of + 1} share`),
  );
}

function checkMoney(assumptions: LoyaltyAssumptions): void {
  const { months, fixedCosts, budget, caps, margin, incrementalShare } = assumptions;
  checkMonthly('fixed costs', fixedCosts, months);
  checkMonthly('budget', budget, months);
  keyed('margin', () => checkShare('margin', margin));
  keyed('incremental share', () => checkShare('incremental share', incrementalShare));
  checkLength('caps', caps, fiscalYears(assumptions));
  const yearOf = fiscalYearOfMonths(assumptions);
  caps.forEach((cap, year) => {
    if (cap === null) return;
    const key = `cap ${year + 1}`;
    keyed(key, () => checkAmount(key, cap));
    const fixed = total(fixedCosts.filter((_, month) => yearOf[month] === year));
    if (cap < fixed) throw new InputError('loyalty-cap-below-fixed', { place: key, cap, fixed, key });
  });
}

function checkAccounting({ accounting, months, segments, rewards }: LoyaltyAssumptions): void {
  const { view, expectedRedemption, openingLiability } = accounting;
  checkChoice('accounting view', view, ACCOUNTING_VIEWS);
  if (expectedRedemption) {
    checkLength('expected redemption', expectedRedemption, months);
    expectedRedemption.forEach((found, month) => {
      if (found !== null) keyed(`expected redemption ${month + 1}`, () => checkShare(`expected redemption, month ${month + 1}`, found));
    });
  }
  if (openingLiability === null) return;
  const key = 'opening liability';
  keyed(key, () => checkAmount(key, openingLiability));
  if (view !== 'contract-liability') return;
  const allowed = total(segments.map(({ openingPoints }) => total(openingPoints))) * valuePerPoint(rewards);
  keyed(key, () => checkAtMost(key, openingLiability, 'opening points > face value', allowed));
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
    const place = uncertainKey(one);
    const key = `${place} distribution`;
    if (!isKnown(assumptions, one)) throw new InputError('loyalty-input-unknown', { input, key });
    if (seen.has(input)) throw new InputError('loyalty-input-twice', { input, key });
    seen.add(input);
    if (one.input === 'redemption' && one.drawn === 'month')
      throw new InputError('loyalty-input-monthly', { input, key: `${place} drawn` });
    checkDistribution(one, input);
    if (one.group !== null && !groups.some(({ name }) => name === one.group)) {
      const allowed = groups.map(({ name }) => name).join(', ');
      throw new InputError('loyalty-group-unknown', { input, found: one.group, allowed, key: `${place} group` });
    }
  }
  for (const { name } of groups) {
    const members = uncertain.filter(({ group }) => group === name);
    const other = members.find(({ drawn }) => drawn !== members[0]!.drawn);
    if (other) {
      const [first, second] = [members[0]!, other].map((one) => uncertainName(assumptions, one));
      throw new InputError('loyalty-group-mixed', { group: name, first: first!, second: second!, key: `${uncertainKey(other)} drawn` });
    }
  }
}

/** What of a line is wrong, by what the distribution is refused for: the first and the last of its parameters. */
const WRONG_PARAMETERS: Readonly<Partial<Record<InputError['code'], readonly [first: string, last?: string]>>> = {
  'distribution-sd-negative': ['sd'],
  'distribution-lognormal-mean': ['mean'],
  'distribution-min-above-mode': ['min', 'mode'],
  'distribution-mode-above-max': ['mode', 'max'],
  'distribution-min-above-max': ['min', 'max'],
  'distribution-shape': ['a', 'b'],
};

function checkDistribution(one: UncertainAssumption, input: string): void {
  try {
    distributionOf(one.distribution, input);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [first = String(error.params['parameter']), last = first] = WRONG_PARAMETERS[error.code] ?? [];
    const place = uncertainKey(one);
    throw new InputError(error.code, { ...error.params, key: `${place} ${first}`, last: `${place} ${last}` });
  }
}

/** An uncertain input by its name: which line of the block it has is for the block to say. */
function uncertainKey({ input, of }: UncertainAssumption): string {
  return `uncertain ${input} ${of + 1}`;
}

/** Runs a check; what it refuses says which line of the block it is of. */
function keyed(key: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.code, { key, ...error.params }) : error;
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

/** @param key what the keys of its months begin with */
function checkMonthly(argument: string, list: readonly number[], months: number, key = argument): void {
  checkLength(argument, list, months);
  list.forEach((found, month) => keyed(`${key} ${month + 1}`, () => checkAmount(`${argument}, month ${month + 1}`, found)));
}

function checkNames(kind: string, names: readonly string[]): void {
  names.forEach((name, at) => {
    const key = `${kind} ${at + 1} name`;
    if (name === '') throw new InputError('argument-missing', { argument: `${kind} ${at + 1}`, key });
    const other = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    if (other < at) throw new InputError('loyalty-name-twice', { kind, name, key });
  });
}

/**
 * Offers the normalised shares where they do not sum to 1.
 *
 * @param keys the line of the block of each
 */
function checkShares(place: string, shares: readonly number[], keys: readonly string[]): void {
  // None is above 1 where none is below zero and they sum to 1; such as 60, 40 can be normalised like all others.
  shares.forEach((found, at) => keyed(keys[at]!, () => checkAmount(place, found)));
  if (sumsToOne(shares)) return;
  const offered = normalisedShares(shares);
  const params = { place, found: total(shares), key: keys[0]!, last: keys.at(-1)! };
  if (offered === null) throw new InputError('loyalty-shares-zero', params);
  throw new InputError('loyalty-shares', { ...params, offered });
}
