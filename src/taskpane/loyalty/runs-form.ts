import { readNumber } from '../../planning/actuals/read-number';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import type { LoyaltySize } from '../../planning/loyalty/resize-inputs';
import { fiscalYears } from '../../planning/loyalty/fiscal-years';
import type { LoyaltyRuns } from '../../planning/loyalty/simulate-loyalty';
import type { Simulation } from './loyalty-state';

/** Numbers of runs offered. */
export const RUNS = [1000, 10_000, 100_000] as const;

/** What is simulated where nobody has asked for anything else. */
export const USUAL_RUNS: LoyaltyRuns = { runs: 10_000, seed: 1 };

const FEWEST_RUNS = 100;
const MOST_RUNS = 10_000_000;
const LAST_SEED = 2 ** 32 - 1;

/** From so many runs on it is asked before they are begun. */
const MANY_RUNS = 1_000_000;

/** What a figure of a run takes on a common machine, in milliseconds, where none has been simulated yet. */
const FIGURE_MS = 3e-4;

/** A whole number as people write it; null where it is none, or not from `low` to `high`. */
function wholeIn(text: string, locale: Locale, low: number, high: number): number | null {
  const read = readNumber(text, locale);
  if (read instanceof InputError || read.percent) return null;
  return Number.isInteger(read.value) && read.value >= low && read.value <= high ? read.value : null;
}

/** Runs as typed; null where they cannot be had. */
export function runsOf(text: string, locale: Locale): number | null {
  return wholeIn(text, locale, FEWEST_RUNS, MOST_RUNS);
}

/** A seed as typed; null where it is none. */
export function seedOf(text: string, locale: Locale): number | null {
  return wholeIn(text, locale, 0, LAST_SEED);
}

/** What many runs will take; null where they are not so many as to be asked about. */
export interface ManyRuns {
  readonly megabytes: number;
  readonly seconds: number;
}

/** What runs took. */
export interface Pace {
  readonly runs: number;
  readonly milliseconds: number;
}

/** What the runs of a simulation took; null without one. */
export function paceOf(simulation: Simulation | null): Pace | null {
  return simulation && { runs: simulation.simulated.runs, milliseconds: simulation.milliseconds };
}

/** Solving simulates as typed, twice as generous and at the answer, and keeps what each year costs in each: see solveEarnRate. */
const SOLVED_BY = 3;

/**
 * What runs will take of memory and time, to be asked about before.
 *
 * @param task that they are for
 * @param size of the plan; null where it is not known
 * @param before a simulation of the same plan
 */
export function manyRuns(
  task: 'simulate' | 'solve',
  runs: number,
  size: Required<Omit<LoyaltySize, 'cards'>> | null,
  before: Pace | null,
): ManyRuns | null {
  if (runs < MANY_RUNS) return null;
  const calendar = size ?? { start: { year: 2027, month: 1 }, months: 36, fiscalYearStart: 1 };
  // Cost and liability by month, cost by fiscal year: see loyaltyOutputs.
  const years = fiscalYears(calendar);
  const figures = 2 * calendar.months + years;
  const [turns, kept] = task === 'solve' ? [SOLVED_BY, SOLVED_BY * years] : [1, 0];
  const perRun = before === null ? figures * FIGURE_MS : before.milliseconds / before.runs;
  return { megabytes: (runs * (figures + kept) * Float64Array.BYTES_PER_ELEMENT) / 1e6, seconds: (turns * runs * perRun) / 1000 };
}
