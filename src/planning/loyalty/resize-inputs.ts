import { monthNumber } from '../../calendar/months';
import { InputError } from '../../locales/risk-errors';
import { movesAmong } from './moves-among';
import { emptyCard, MOST_CARDS } from './card-inputs';
import { fieldsOf } from '../fields-of';
import { lastAgeOf, standingAges } from './ages-needed';
import { fiscalYears, monthOfFiscalYear } from './fiscal-years';
import { MOST_MONTHS, MOST_SEGMENTS, type LoyaltyReward } from './loyalty-assumptions';
import {
  ACTUAL_FIELDS,
  MONTHLY_FIELDS,
  MOST_SCENARIOS,
  rangeKey,
  uncertainPlaces,
  type LoyaltyInputs,
  type MonthlyField,
  type RangeInputs,
  type ScenarioInputs,
} from './loyalty-inputs';

/** What a plan is made anew with; what is not there stays. */
export interface LoyaltySize {
  readonly start?: LoyaltyInputs['start'];
  readonly months?: number;
  readonly fiscalYearStart?: number;
  readonly segments?: number;
  readonly rewards?: number;
  readonly cards?: number;
  readonly scenarios?: number;
}

/** The most rewards. */
export const MOST_REWARDS = 12;

/** What a month begins with that was not there before. */
const FIRST: Readonly<Record<MonthlyField, number | null>> = {
  spendIndex: 1,
  eventMultiplier: 1,
  redemptionIndex: 1,
  fixedCosts: 0,
  budget: 0,
  estimate: null,
};

/**
 * The inputs of a plan of other months, or of more or fewer segments, rewards, cards and scenarios. What is typed stays with its month; new months of costs, budgets, joiners
 * and cards sold take the last one's. Segments, rewards, cards and scenarios come and go at the end; ages follow the rule of expiry.
 *
 * @throws InputError `argument-not-whole`; `loyalty-opening-ages` where points from before the plan are older than the rule lets them become
 */
export function resizeInputs(inputs: LoyaltyInputs, size: LoyaltySize): LoyaltyInputs {
  const { start = inputs.start, months = inputs.months, fiscalYearStart = inputs.fiscalYearStart } = size;
  const [segments, rewards] = [size.segments ?? inputs.segments.length, size.rewards ?? inputs.rewards.length];
  const [cards, scenarioCount] = [size.cards ?? inputs.cards.length, size.scenarios ?? inputs.scenarios.length];
  checkSize({ months, fiscalYearStart, segments, rewards, cards, scenarios: scenarioCount });
  const scenarios = scenariosOf(inputs, scenarioCount);
  const shift = monthNumber(start) - monthNumber(inputs.start);
  const atMonths = <Value>(values: readonly Value[], otherwise: (last: Value | undefined) => Value): Value[] =>
    Array.from({ length: months }, (_, month) => {
      const at = month + shift;
      // A month that was there and is empty is meant so.
      return values[at] ?? otherwise(at >= 0 && at < values.length ? undefined : values.at(-1));
    });
  const repeated: readonly MonthlyField[] = ['fixedCosts', 'budget'];
  const sized: LoyaltyInputs = {
    ...inputs,
    start,
    months,
    fiscalYearStart,
    segments: resized(inputs.segments, segments, (at) => ({
      name: `${at + 1}`,
      members: 0,
      churn: 0,
      activeShare: 0,
      spend: 0,
      multiplier: 1,
    })),
    migration: Array.from({ length: segments }, (_, from) => movesAmong(inputs.migration[from] ?? [], from, segments)),
    joiners: Array.from({ length: segments }, (_, of) => atMonths(inputs.joiners[of] ?? [], (last) => last ?? 0)),
    retention: Array.from({ length: segments }, (_, of) => monthsOfCurve(inputs.retention[of] ?? [], months)),
    openingPoints: Array.from({ length: segments }, (_, of) => inputs.openingPoints[of] ?? []),
    monthly: fieldsOf(MONTHLY_FIELDS, (field) =>
      atMonths<number | null>(inputs.monthly[field], (last) => (repeated.includes(field) ? (last ?? null) : FIRST[field])),
    ),
    actual: fieldsOf(ACTUAL_FIELDS, (field) => atMonths<number | null>(inputs.actual[field], () => null)),
    rewards: resized(inputs.rewards, rewards, (at): LoyaltyReward => ({
      name: `${at + 1}`,
      share: 0,
      price: 100,
      unitCost: 0,
      partnerShare: 0,
      faceValue: 0,
    })),
    caps: capsOf(inputs, { start, months, fiscalYearStart }),
    cards: resized(inputs.cards, cards, (at) => emptyCard(`${at + 1}`, inputs.months)).map((card) => ({
      ...card,
      // A month without cards sold may be an empty cell, which stays one.
      sold: Array.from({ length: months }, (_, month) => {
        const own = card.sold[month + shift];
        return own === undefined ? (card.sold.at(-1) ?? null) : own;
      }),
    })),
    ranges: rangesOf(inputs, segments, rewards),
    scenarios,
    // A plan of a scenario that is no more is of the first.
    inUse: inputs.scenarios.slice(scenarioCount).some(({ name }) => name.toLowerCase() === inputs.inUse.toLowerCase())
      ? (scenarios[0]?.name ?? '')
      : inputs.inUse,
  };
  return withAges(sized);
}

/** A new scenario is as assumed until somebody types a factor, and its name is one that no other has. */
function scenariosOf({ scenarios }: LoyaltyInputs, count: number): readonly ScenarioInputs[] {
  const taken = new Set(scenarios.map(({ name }) => name));
  return resized(scenarios, count, (at) => {
    let number = at + 1;
    while (taken.has(`${number}`)) number++;
    taken.add(`${number}`);
    return { name: `${number}`, factors: {} };
  });
}

/** Refuses a size that no plan can have. @throws InputError `argument-not-whole` */
export function checkSize({ months, fiscalYearStart, segments, rewards, cards, scenarios }: LoyaltySize): void {
  whole('months', months, MOST_MONTHS);
  whole('fiscal year start', fiscalYearStart, 12);
  whole('number of segments', segments, MOST_SEGMENTS);
  whole('number of rewards', rewards, MOST_REWARDS);
  whole('number of cards', cards, MOST_CARDS, 0);
  whole('number of scenarios', scenarios, MOST_SCENARIOS);
}

function whole(argument: string, found: number | undefined, high: number, low = 1): void {
  if (found === undefined) return;
  if (!(Number.isInteger(found) && found >= low && found <= high))
    throw new InputError('argument-not-whole', { argument, low, high, found });
}

function resized<One>(list: readonly One[], count: number, fresh: (at: number) => One): One[] {
  return Array.from({ length: count }, (_, at) => list[at] ?? fresh(at));
}

/** Cells for as many months after joining as the plan has months; what is typed beyond them stays. */
function monthsOfCurve(retention: readonly (number | null)[], months: number): (number | null)[] {
  const typed = retention.reduce<number>((longest, part, at) => (part === null ? longest : at + 1), 0);
  return Array.from({ length: Math.max(months, typed) }, (_, at) => retention[at] ?? null);
}

/** Caps stay with their fiscal year. */
function capsOf(inputs: LoyaltyInputs, calendar: Pick<LoyaltyInputs, 'start' | 'months' | 'fiscalYearStart'>): (number | null)[] {
  const first = (of: Pick<LoyaltyInputs, 'start' | 'months' | 'fiscalYearStart'>): number =>
    Math.floor((monthNumber(of.start) - monthOfFiscalYear(of, 0)) / 12);
  const shift = first(calendar) - first(inputs);
  return Array.from({ length: fiscalYears(calendar) }, (_, year) => inputs.caps[year + shift] ?? null);
}

/** Ranges by place: those of segments and rewards that are no more go. */
function rangesOf({ ranges }: LoyaltyInputs, segments: number, rewards: number): Readonly<Record<string, RangeInputs>> {
  const kept = new Set(uncertainPlaces(segments, rewards).map(rangeKey));
  return Object.fromEntries(Object.entries(ranges).filter(([key]) => kept.has(key)));
}

/** Lists by age as long as the rule of expiry has ages; what is typed of the curve beyond them stays. */
function withAges(inputs: LoyaltyInputs): LoyaltyInputs {
  const { expiry, programme, curve, openingPoints, segments } = inputs;
  const n = programme.expiryN ?? 0;
  const [last, standing] = [lastAgeOf(inputs, expiry, n), standingAges(inputs, expiry, n)];
  openingPoints.forEach((points, of) => {
    const age = points.findIndex((count, at) => at >= standing && count > 0);
    if (age >= 0) throw new InputError('loyalty-opening-ages', { segment: segments[of]?.name ?? '', allowed: standing, found: age + 1 });
  });
  const ages = Math.min(last, standing) + 1;
  const redeemed = curve.reduce((longest, part, age) => (part > 0 ? age + 1 : longest), 0);
  return {
    ...inputs,
    curve: Array.from({ length: Math.max(ages, redeemed) }, (_, age) => curve[age] ?? 0),
    openingPoints: openingPoints.map((points) => Array.from({ length: standing }, (_, age) => points[age] ?? 0)),
  };
}
