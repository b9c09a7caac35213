import type { Grain, Period } from '../../calendar/period';
import { daysIn, isWeekGrain } from '../../calendar/period';
import { periodsOfYear } from '../../calendar/periods';
import { FIRST_SOUND_SERIAL, LAST_SERIAL } from '../../calendar/serial';
import { splitCumulatively } from '../allocation/cumulative';
import { keepsDigits, roundHalfAway } from '../allocation/round';
import { InputError } from '../input-error';
import { festivalFactors, type HistoryYear } from './festival-factors';
import type { Market } from './plan';
import { baseProfile, type History } from './profile';

/** A year is broken down by any grain but the year itself. */
export type YearGrain = Exclude<Grain, 'year'>;

export interface AnnualInput {
  readonly annual: number;
  /** A serial date in the first period. */
  readonly start: number;
  /** Whole years of the same grain ending just before `start`, oldest first; null is missing. None: equal parts. */
  readonly history: History | null;
  readonly market: Market;
  readonly grain: YearGrain;
  readonly digits: number;
}

/** One period of the year and its part of the annual amount. */
export interface PeriodAmount {
  readonly period: Period;
  readonly amount: number;
}

/**
 * One annual amount over the periods of its year: in proportion to the mean profile of the history, moved by festival factors,
 * rounded cumulatively so that the parts sum to the rounded year. Without history the parts are equal (retail months by their weeks).
 *
 * A year of 53 weeks counts its last week once more where it meets years of 52, and the other way round leaves it out.
 *
 * @throws InputError `spread-total-digits`, `periods-beyond-calendar`, `breakdown-history-length`, `breakdown-history-empty`
 */
export function annualToPeriods({ annual, start, history, market, grain, digits }: AnnualInput): PeriodAmount[] {
  if (!keepsDigits(annual, digits)) throw new InputError('spread-total-digits', { found: annual, digits });
  const periods = yearAt(start, grain, 0);
  const weights = history === null ? evenWeights(periods, grain) : historyWeights(periods, start, history, market, grain);
  const amounts = splitCumulatively(roundHalfAway(annual, digits), weights, digits);
  return periods.map((period, at) => ({ period, amount: amounts[at] ?? 0 }));
}

function evenWeights(periods: readonly Period[], grain: YearGrain): number[] {
  return periods.map((period) => (isWeekGrain(grain) ? daysIn(period) : 1));
}

function historyWeights(plan: readonly Period[], start: number, history: History, market: Market, grain: YearGrain): number[] {
  const years = yearsBefore(start, history, grain).map(({ periods, values }) => ({ periods, values: fitted(values, plan.length) }));
  const profile = baseProfile(years.map(({ values }) => values));
  if (!profile) throw new InputError('breakdown-history-empty');
  const { factors } = festivalFactors({ market, plan, years, against: 'all-years' });
  return profile.map((weight, at) => weight * (factors[at] ?? 1));
}

/** History cut into the years before `start`, oldest first. */
function yearsBefore(start: number, history: History, grain: YearGrain): HistoryYear[] {
  const years: HistoryYear[] = [];
  for (let end = history.length, yearsOn = -1; end > 0; yearsOn--) {
    const periods = yearAt(start, grain, yearsOn);
    if (periods.length > end) throw new InputError('breakdown-history-length', { allowed: periods.length, found: history.length });
    years.unshift({ periods, values: history.slice(end - periods.length, end) });
    end -= periods.length;
  }
  return years;
}

function fitted(values: History, length: number): History {
  const last = values[values.length - 1] ?? null;
  return Array.from({ length }, (_, at) => (at < values.length ? (values[at] ?? null) : last));
}

function yearAt(start: number, grain: YearGrain, yearsOn: number): Period[] {
  const periods = periodsOfYear(start, grain, yearsOn);
  const [first, last] = [periods[0]?.first ?? 0, periods[periods.length - 1]?.last ?? 0];
  if (first < FIRST_SOUND_SERIAL || last > LAST_SERIAL) throw new InputError('periods-beyond-calendar');
  return periods;
}
