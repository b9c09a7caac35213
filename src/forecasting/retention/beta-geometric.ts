import { findRoot } from '../optimise/find-root';
import { churnCounts, pooledCounts, type ChurnCounts } from './churn-counts';

/**
 * How people of a cohort differ in their probability of leaving. `beta-geometric`: it is beta distributed. Its two limits, where the
 * likelihood has no greatest value inside: `geometric`, all have the same (alpha and beta without bound); `two-groups`, those who
 * leave at once and those who never do (alpha and beta to zero).
 */
export type ChurnModel = 'beta-geometric' | 'geometric' | 'two-groups';

export interface RetentionFit {
  readonly model: ChurnModel;
  /** Parameters of the beta distribution: both Infinity in the limit `geometric`, both 0 in the limit `two-groups`. */
  readonly alpha: number;
  readonly beta: number;
  /** Mean probability of leaving in the first period, alpha ÷ (alpha + beta). */
  readonly churn: number;
  /** Of the counts given (shares: of a cohort of one). */
  readonly logLikelihood: number;
}

/** Alpha + beta beyond this is the geometric limit: retention no longer rises by anything one could see. */
const GREATEST_SUM = 1e6;

/** Alpha + beta is first looked for on this many points a decade, from a millionth. */
const POINTS_A_DECADE = 8;

/**
 * The shifted-beta-geometric model of a cohort by maximum likelihood: everyone leaves with a fixed probability at the end of each
 * period, and the probability is beta distributed over people, so that retention rises as those likely to leave are gone.
 *
 * Where retention does not rise the best fit is the limit `geometric`; with nobody lost its churn is 0. Where all losses fall into the
 * first period it is the limit `two-groups`; with everybody lost at once its churn is 1.
 *
 * Source of the method: Fader & Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1).
 *
 * @param survivors size of the cohort, then those left after 1, 2, … periods, as counts or as shares; at least three
 * @throws MethodError `retention-too-short` (one period cannot tell two parameters apart), `retention-empty-cohort`,
 * `retention-negative`, `retention-rises`
 */
export function fitRetention(survivors: readonly number[]): RetentionFit {
  return fitCounts(churnCounts(survivors));
}

/**
 * The same of several cohorts together, each as far as it is observed: one pair of parameters for all of them.
 *
 * Source of the method: Fader & Hardie (2007), Fitting the sBG Model to Multi-Cohort Data (note 017): the likelihoods of cohorts are multiplied.
 *
 * @param cohorts each as `survivors` of fitRetention; two values will do, but one cohort must have three
 * @throws MethodError as fitRetention
 */
export function fitCohorts(cohorts: readonly (readonly number[])[]): RetentionFit {
  return fitCounts(pooledCounts(cohorts));
}

function fitCounts(counts: ChurnCounts): RetentionFit {
  if (counts.lost === 0) return geometric(counts);
  if (counts.atRisk[0]! - counts.kept[0]! === counts.lost) return twoGroups(counts);
  return interiorFits(counts).reduce((best, fit) => (fit.logLikelihood > best.logLikelihood ? fit : best), geometric(counts));
}

/** Share of the cohort left after 0, 1, … `periods` periods. */
export function survivalCurve(fit: RetentionFit, periods: number): number[] {
  const curve = [1];
  for (let period = 1; period <= periods; period++) curve.push(curve[period - 1]! * retentionRate(fit, period));
  return curve;
}

/** Probability that somebody who has stayed until period `period` (1 is the first) stays through it. */
export function retentionRate({ model, alpha, beta, churn }: RetentionFit, period: number): number {
  if (model === 'beta-geometric') return (beta + period - 1) / (alpha + beta + period - 1);
  return model === 'geometric' || period === 1 ? 1 - churn : 1;
}

function geometric({ lost, exposure }: ChurnCounts): RetentionFit {
  const churn = lost / exposure;
  const kept = exposure - lost;
  const logLikelihood = times(lost, churn) + times(kept, 1 - churn);
  return { model: 'geometric', alpha: Infinity, beta: Infinity, churn, logLikelihood };
}

function twoGroups({ atRisk, kept, lost }: ChurnCounts): RetentionFit {
  const churn = lost / atRisk[0]!;
  const logLikelihood = times(lost, churn) + times(kept[0]!, 1 - churn);
  return { model: 'two-groups', alpha: 0, beta: 0, churn, logLikelihood };
}

/** The maxima of the likelihood inside. For each sum of alpha and beta the best churn is known, so that the sum alone is looked for. */
function interiorFits(counts: ChurnCounts): RetentionFit[] {
  const slope = (logSum: number): number => slopeInSum(counts, Math.exp(logSum));
  const low = Math.log(1e-6);
  const step = Math.LN10 / POINTS_A_DECADE;
  const points = Array.from({ length: Math.floor((Math.log(GREATEST_SUM) - low) / step) + 1 }, (_, k) => low + k * step);
  const slopes = points.map(slope);
  return points.flatMap((point, k) => {
    if (k === 0 || !(slopes[k - 1]! > 0 && slopes[k]! <= 0)) return [];
    const sum = Math.exp(findRoot(slope, points[k - 1]!, point));
    const churn = bestChurn(counts, sum);
    const [alpha, beta] = [sum * churn, sum * (1 - churn)];
    return [{ model: 'beta-geometric', alpha, beta, churn, logLikelihood: logLikelihood(counts, alpha, beta) }];
  });
}

/** Derivative of the log-likelihood by alpha + beta, at the best churn for that sum. */
function slopeInSum(counts: ChurnCounts, sum: number): number {
  const beta = sum * (1 - bestChurn(counts, sum));
  let slope = 0;
  counts.kept.forEach((kept, at) => (slope += kept / (beta + at) - counts.atRisk[at]! / (sum + at)));
  return slope;
}

/** The churn of greatest likelihood for a given alpha + beta: where the derivative by it, a falling function, is zero. */
function bestChurn({ kept, lost }: ChurnCounts, sum: number): number {
  return findRoot(
    (churn) => {
      const beta = sum * (1 - churn);
      let pull = kept[0]!;
      for (let at = 1; at < kept.length; at++) pull += (kept[at]! * beta) / (beta + at);
      return lost * (1 - churn) - churn * pull;
    },
    0,
    1,
  );
}

function logLikelihood({ atRisk, kept }: ChurnCounts, alpha: number, beta: number): number {
  return kept.reduce((total, stayed, at) => {
    const sum = alpha + beta + at;
    return total + times(atRisk[at]! - stayed, alpha / sum) + times(stayed, (beta + at) / sum);
  }, 0);
}

/** count · ln(probability), nothing for nobody. */
function times(count: number, probability: number): number {
  return count === 0 ? 0 : count * Math.log(probability);
}
