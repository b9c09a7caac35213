import { pausesInSeason } from './intermittent-demand';

/** Periods without demand that say anything of an end: a shorter pause is a stock-out, or a newest value that stands out. */
const SHORTEST = 3;
/** What is still asked for makes such a pause with a smaller probability. */
const BY_CHANCE = 0.01;
/** How much is known of the probability of demand beforehand, in periods with it and without (Jeffreys). */
const PRIOR = 0.5;

/** A history up to its last demand, and the pause after it. */
interface Ending {
  /** From the first demand to the last. */
  readonly demand: readonly (number | null)[];
  readonly pause: readonly (number | null)[];
}

/**
 * Periods without demand that show that it has ended, 0 where it has not: the pause at the end is longer than any before it, and
 * than chance would make it, given how often there was demand before. What pauses in the same seasons every year is judged by the others.
 * A history with negative values (returns, corrections) is never taken to have ended.
 *
 * Source of the method: the predictive probability of a pause under a beta-Bernoulli model of demand, as in Fader, Hardie & Shang (2010),
 * Customer-base analysis in a discrete-time noncontractual setting, Marketing Science 29; that demand may end, Teunter, Syntetos & Babai
 * (2011), Intermittent demand: linking forecasting to inventory obsolescence, European Journal of Operational Research 214.
 *
 * @param history one value a period; null where missing
 * @param period periods in a season's cycle; 1 for none
 */
export function endedFor(history: readonly (number | null)[], period: number): number {
  if (history.some((value) => value !== null && value < 0)) return 0;
  const { demand, pause } = endingOf(history);
  const lasted = pause.filter((value) => value !== null).length;
  if (demand.length === 0 || lasted < SHORTEST || lasted <= longestPause(demand)) return 0;
  const seasonal = pausesInSeason(demand, period);
  const inSeason = (_: unknown, t: number): boolean =>
    !seasonal || demand.some((value, at) => value !== null && value > 0 && at % period === t % period);
  const usual = demand.filter(inSeason).filter((value) => value !== null);
  const missed = pause.filter((value, at) => value !== null && inSeason(value, demand.length + at)).length;
  const without = usual.filter((value) => value === 0).length;
  let probability = 1;
  for (let t = 0; t < missed; t++) probability *= (without + PRIOR + t) / (usual.length + 2 * PRIOR + t);
  return probability < BY_CHANCE ? lasted : 0;
}

function endingOf(history: readonly (number | null)[]): Ending {
  const sold = history.flatMap((value, t) => (value !== null && value > 0 ? [t] : []));
  const after = (sold.at(-1) ?? -1) + 1;
  return { demand: history.slice(sold[0] ?? 0, after), pause: history.slice(after) };
}

function longestPause(history: readonly (number | null)[]): number {
  let [longest, pause] = [0, 0];
  for (const value of history) {
    if (value === null) continue;
    pause = value === 0 ? pause + 1 : 0;
    longest = Math.max(longest, pause);
  }
  return longest;
}
