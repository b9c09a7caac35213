import { monthAt, monthNumberOfSerial } from '../../calendar/months';
import { dayOf, isoDate, isSoundSerial } from '../../calendar/serial';
import { InputError } from '../../locales/risk-errors';
import type { DistributionSpec } from '../../simulation/distributions/distribution';
import { PARAMETERS, WHOLE, WORDS } from './block-keys';
import { BlockLines } from './block-lines';
import { fiscalYears } from './fiscal-years';
import type { ExpiryRule, InputGroup, LoyaltyAssumptions, LoyaltyReward, LoyaltySegment, UncertainAssumption } from './loyalty-assumptions';

/**
 * Reads assumptions from two columns, as blockOf writes them: lines in any order, empty ones skipped. What may be '' may be left out: sales of all months
 * (they come from spend then), caps, estimates of redemption by month, the opening liability, the rate of lapse (the segments' churn) and groups. Of
 * uncertain inputs, those without a distribution or with a `fixed` one are certain; groups without a name are none. Whether the assumptions are sound
 * is for checkLoyalty to say.
 *
 * @param rows a key and its value each
 * @throws InputError naming the key: `loyalty-block-columns`, `loyalty-block-key` (unknown), `loyalty-block-index` (a number in a key), `loyalty-block-twice`,
 * `loyalty-block-missing`, `loyalty-block-number`, `loyalty-block-whole`, `loyalty-block-choice`, `loyalty-block-gap`, `loyalty-block-beyond`, `loyalty-block-start`
 */
export function assumptionsOfBlock(rows: readonly (readonly unknown[])[]): LoyaltyAssumptions {
  const lines = new BlockLines(rows);
  const calendar = {
    start: startOf(lines),
    months: lines.whole('months', WHOLE.MONTHS),
    fiscalYearStart: lines.whole('fiscal year start', WHOLE.CALENDAR_MONTH),
  };
  const { months } = calendar;
  const monthly = (key: string): number[] => upTo(months).map((month) => lines.number(`${key} ${month}`));
  const estimates = upTo(months).map((month) => lines.optionalNumber(`expected redemption ${month}`));
  const segments = lines.numbered('segment').map((place) => segmentOf(lines, place, monthly));
  const among = upTo(segments.length);
  const assumptions: LoyaltyAssumptions = {
    ...calendar,
    segments,
    migration: among.map((from) => among.map((to) => lines.number(`migration ${from} ${to}`))),
    spendIndex: monthly('spend index'),
    salesByMonth: lines.count('sales') > 0 ? monthly('sales') : null,
    earn: {
      rate: lines.number('earn rate'),
      eventMultiplier: monthly('event multiplier'),
      signUpPoints: lines.number('sign-up points'),
      activityPoints: lines.number('activity points'),
    },
    redemption: { curve: lines.list('redemption', 0), index: monthly('redemption index') },
    expiry: expiryOf(lines),
    rewards: lines.numbered('reward').map((place) => rewardOf(lines, place)),
    fixedCosts: monthly('fixed costs'),
    budget: monthly('budget'),
    caps: upTo(fiscalYears(calendar)).map((year) => lines.optionalNumber(`cap ${year}`)),
    margin: lines.number('margin'),
    incrementalShare: lines.number('incremental share'),
    accounting: {
      view: lines.choice('accounting view', WORDS.view),
      expectedRedemption: estimates.some((estimate) => estimate !== null) ? estimates : null,
      openingLiability: lines.optionalNumber('opening liability'),
    },
    uncertain: lines.numbered('uncertain').flatMap((place) => uncertainOf(lines, place)),
    groups: lines.numbered('group').flatMap((place) => groupOf(lines, place)),
  };
  lines.checkAllRead();
  return assumptions;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

function startOf(lines: BlockLines): LoyaltyAssumptions['start'] {
  const found = lines.number('start');
  const isDay = Number.isInteger(found) && isSoundSerial(found);
  if (!isDay || dayOf(found).day !== 1)
    throw new InputError('loyalty-block-start', { key: 'start', found: isDay ? isoDate(found) : found });
  return monthAt(monthNumberOfSerial(found));
}

function segmentOf(lines: BlockLines, place: string, monthly: (key: string) => number[]): LoyaltySegment {
  return {
    name: lines.text(`${place} name`),
    members: lines.number(`${place} members`),
    joiners: monthly(`${place} joiners`),
    churn: lines.number(`${place} churn`),
    activeShare: lines.number(`${place} active share`),
    spend: lines.number(`${place} spend`),
    multiplier: lines.number(`${place} multiplier`),
    retention: lines.list(`${place} retention`),
    openingPoints: lines.list(`${place} opening`),
  };
}

function expiryOf(lines: BlockLines): ExpiryRule {
  const kind = lines.choice('expiry', WORDS.expiry);
  lines.pass('expiry');
  const rate = lines.has('lapse') && kind === 'inactivity' ? lines.number('lapse') : null;
  switch (kind) {
    case 'months':
      return { kind, months: lines.whole('expiry n', WHOLE.EXPIRY) };
    case 'fiscal-year':
      return { kind, years: lines.whole('expiry n', WHOLE.EXPIRY) };
    case 'inactivity':
      return { kind, from: lines.whole('expiry n', WHOLE.EXPIRY), rate };
    case 'never':
      return { kind };
  }
}

function rewardOf(lines: BlockLines, place: string): LoyaltyReward {
  return {
    name: lines.text(`${place} name`),
    share: lines.number(`${place} share`),
    price: lines.number(`${place} price`),
    unitCost: lines.number(`${place} unit cost`),
    partnerShare: lines.number(`${place} partner share`),
    faceValue: lines.number(`${place} face value`),
  };
}

function uncertainOf(lines: BlockLines, place: string): UncertainAssumption[] {
  const name = `${place} distribution`;
  const kind = lines.has(name) ? lines.choice(name, WORDS.distribution) : '';
  // Parameters of other distributions may stand there as well: a sheet has a column for each.
  lines.pass(place);
  if (kind === '' || kind === 'fixed') return [];
  const parameters = PARAMETERS[kind].map((parameter) => [parameter, lines.number(`${place} ${parameter}`)] as const);
  return [
    {
      input: lines.choice(`${place} input`, WORDS.input),
      of: lines.whole(`${place} of`, WHOLE.OF) - 1,
      distribution: { kind, ...Object.fromEntries(parameters) } as DistributionSpec,
      drawn: lines.choice(`${place} drawn`, WORDS.drawn),
      group: lines.text(`${place} group`) || null,
    },
  ];
}

function groupOf(lines: BlockLines, place: string): InputGroup[] {
  const name = lines.text(`${place} name`);
  lines.pass(place);
  return name === '' ? [] : [{ name, correlation: lines.number(`${place} correlation`) }];
}
