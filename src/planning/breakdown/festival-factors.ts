import { FESTIVAL_SEASONS, seasonPlace, type FestivalSeason } from '../../calendar/festival-seasons';
import type { LunarFestival } from '../../calendar/lunar-festivals';
import type { Period } from '../../calendar/period';
import type { Market } from './plan';
import { baseProfile, countingYear, sum, type History } from './profile';

/** A year of history: its periods and what was sold in each. */
export interface HistoryYear {
  readonly periods: readonly Period[];
  readonly values: History;
}

export interface FestivalInput {
  readonly market: Market;
  /** The periods of the plan year. */
  readonly plan: readonly Period[];
  /** Whole years of the total's history, oldest first, cut into the same kind of periods. */
  readonly years: readonly HistoryYear[];
  /** The profile the factors are for: the mean of all years that count, or the last year alone. */
  readonly against: 'all-years' | 'last-year';
}

/** Why a festival moves nothing: no year of history counts, its year is outside the table, or the plan year cuts its season. */
export type FestivalProblem = 'no-history' | 'unknown' | 'cut';

export interface FestivalMove {
  readonly festival: LunarFestival;
  /** The festival in the plan year as a serial date, or why it moves nothing. */
  readonly date: number | FestivalProblem;
}

export interface FestivalFactors {
  /** One factor a period of the plan year. */
  readonly factors: readonly number[];
  /** The profile the factors are relative to; null without history. */
  readonly profile: readonly number[] | null;
  readonly moves: readonly FestivalMove[];
}

/** The moving festivals whose seasons are moved, by market. */
export const FESTIVALS: Readonly<Record<Market, readonly LunarFestival[]>> = { none: [], CN: ['cny', 'mid-autumn'], VN: ['tet'] };

/**
 * Part of the season's two months that moves with the whole season, before the history has said anything: a cautious guess, as
 * three years of months cannot tell much. History counts against it as PRIOR_WEIGHT of squared movement of the season.
 */
const USUAL_PART = 0.15;
const PRIOR_WEIGHT = 0.1;
const LARGEST_PART = 0.5;
/** No period falls below this part of its profile: a straight line through few years must not empty a month. */
const SMALLEST_FACTOR = 0.2;

/**
 * Factors that move the seasons before moving festivals to where they fall in the plan year. Within the periods a season touches,
 * each period's part of their sum moves with its share of the season's days: part = profile + b · (share in the plan year −
 * mean share in the profile's years). The slope `b` is the least-squares one over the years of history, drawn towards a
 * usual value and held between 0 and one half. The sum over those periods is kept, so nothing else moves.
 */
export function festivalFactors({ market, plan, years, against }: FestivalInput): FestivalFactors {
  const counting = years.filter(({ values }) => countingYear(values) !== null);
  const last = years[years.length - 1];
  const shaping = against === 'all-years' ? counting : counting.filter((year) => year === last);
  const profile = baseProfile(shaping.map(({ values }) => values));
  let factors = plan.map(() => 1);
  const moves = FESTIVALS[market].map((festival): FestivalMove => {
    if (!profile) return { festival, date: 'no-history' };
    const season = FESTIVAL_SEASONS[festival];
    const inPlan = seasonPlace(season, plan);
    if (typeof inPlan === 'string') return { festival, date: inPlan };
    const observed = counting.flatMap((year) => observe(season, year));
    const usual = meanOf(observed.filter(({ year }) => shaping.includes(year)).map(({ shares }) => shares));
    if (!usual) return { festival, date: 'unknown' };
    const block = plan.flatMap((_, at) =>
      (inPlan.shares[at] ?? 0) > 0 || observed.some(({ shares }) => (shares[at] ?? 0) > 0) ? [at] : [],
    );
    const part = movingPart(observed, block);
    factors = withSeasonMoved(factors, profile, block, (at) => part * ((inPlan.shares[at] ?? 0) - (usual[at] ?? 0)));
    return { festival, date: inPlan.date };
  });
  return { factors, profile, moves };
}

/**
 * The part of a season's two months that moves with the whole season, as the years of history tell it (the slope above); null where fewer than two
 * years that count hold the season.
 */
export function seasonPart(season: FestivalSeason, years: readonly HistoryYear[]): number | null {
  const observed = years.filter(({ values }) => countingYear(values) !== null).flatMap((year) => observe(season, year));
  if (observed.length < 2) return null;
  return movingPart(
    observed,
    MONTHS.filter((at) => observed.some(({ shares }) => (shares[at] ?? 0) > 0)),
  );
}

/** Places in a year of months. */
const MONTHS = Array.from({ length: 12 }, (_, at) => at);

/** Where the season fell in a year of history. */
interface Observation {
  readonly year: HistoryYear;
  readonly shares: readonly number[];
}

function observe(season: FestivalSeason, year: HistoryYear): Observation[] {
  const place = seasonPlace(season, year.periods);
  return typeof place === 'string' ? [] : [{ year, shares: place.shares }];
}

/** The least-squares slope of the periods' parts of the block on their shares of the season, drawn towards the usual one. */
function movingPart(observed: readonly Observation[], block: readonly number[]): number {
  const seasons = observed.map(({ shares }) => block.map((at) => shares[at] ?? 0));
  const parts = observed.map(({ year }) => partsOf(block.map((at) => year.values[at] ?? 0)));
  const meanSeason = meanOf(seasons) ?? [];
  const meanPart = meanOf(parts) ?? [];
  let together = 0;
  let movement = 0;
  seasons.forEach((season, year) =>
    season.forEach((share, k) => {
      const moved = share - (meanSeason[k] ?? 0);
      together += moved * ((parts[year]?.[k] ?? 0) - (meanPart[k] ?? 0));
      movement += moved * moved;
    }),
  );
  const slope = (together + PRIOR_WEIGHT * USUAL_PART) / (movement + PRIOR_WEIGHT);
  return Math.min(LARGEST_PART, Math.max(0, slope));
}

function withSeasonMoved(
  factors: readonly number[],
  profile: readonly number[],
  block: readonly number[],
  shift: (at: number) => number,
): number[] {
  const whole = sum(block.map((at) => profile[at] ?? 0));
  if (whole <= 0) return [...factors];
  const before = block.map((at) => (profile[at] ?? 0) / whole);
  const after = block.map((at, k) => Math.max((before[k] ?? 0) * SMALLEST_FACTOR, (before[k] ?? 0) > 0 ? (before[k] ?? 0) + shift(at) : 0));
  const scale = 1 / sum(after);
  const moved = [...factors];
  block.forEach((at, k) => {
    if ((before[k] ?? 0) > 0) moved[at] = (moved[at] ?? 1) * (((after[k] ?? 0) * scale) / (before[k] ?? 1));
  });
  return moved;
}

function partsOf(values: readonly number[]): number[] {
  const whole = sum(values);
  return values.map((value) => (whole > 0 ? value / whole : 1 / values.length));
}

/** The mean, position by position; null of none. */
function meanOf(rows: readonly (readonly number[])[]): number[] | null {
  return rows[0] ? rows[0].map((_, at) => sum(rows.map((row) => row[at] ?? 0)) / rows.length) : null;
}
