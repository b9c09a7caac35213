import { intervalCoverage } from '../../src/forecasting/accuracy/interval-accuracy';
import { symmetricPercentageError } from '../../src/forecasting/accuracy/point-accuracy';
import { meanAbsoluteScaledError, overallWeightedAverage, type AccuracyPair } from '../../src/forecasting/accuracy/scaled-accuracy';
import type { TestSeries } from './data';
import { m4Naive2 } from './m4-naive2';
import type { Answer } from './methods';

export interface Score {
  readonly count: number;
  /** Against Naive2 on the same histories. */
  readonly owa: number;
  readonly owaFirst3: number;
  readonly sMape: number;
  readonly mase: number;
  /** Share of the future in the intervals; null where there are none. */
  readonly coverage: number | null;
  /** Series whose answer was not finite, taken as Naive2. */
  readonly failed: number;
}

/** Scores of one answer a series. Series that never change within a season have no scale and are left out, as in the M4 competition. */
export function scoreOf(series: readonly TestSeries[], answers: readonly Answer[]): Score {
  const own: Errors[] = [];
  const benchmark: Errors[] = [];
  let [failed, covered, future, withIntervals] = [0, 0, 0, true];
  series.forEach((one, at) => {
    if (!one.whole.some((value, t) => t >= one.period && value !== one.whole[t - one.period])) return;
    const simple = m4Naive2(one.history, one.future.length, one.period);
    const { point, lower, upper } = answers[at]!;
    const sound = point.length === one.future.length && point.every(Number.isFinite);
    if (!sound) failed++;
    own.push(errorsOf(one, sound ? point : simple));
    benchmark.push(errorsOf(one, simple));
    if (lower === undefined || upper === undefined) withIntervals = false;
    else covered += intervalCoverage(one.future, lower, upper) * one.future.length;
    future += one.future.length;
  });
  const [mine, simple] = [meanOf(own, 'all'), meanOf(benchmark, 'all')];
  return {
    count: own.length,
    owa: overallWeightedAverage(mine, simple),
    owaFirst3: overallWeightedAverage(meanOf(own, 'first3'), meanOf(benchmark, 'first3')),
    ...mine,
    coverage: withIntervals ? covered / future : null,
    failed,
  };
}

interface Errors {
  readonly all: AccuracyPair;
  readonly first3: AccuracyPair;
}

function errorsOf({ whole, future, period }: TestSeries, point: readonly number[]): Errors {
  const over = (count: number): AccuracyPair => ({
    sMape: symmetricPercentageError(future.slice(0, count), point),
    mase: meanAbsoluteScaledError(whole, future.slice(0, count), point.slice(0, count), period),
  });
  return { all: over(future.length), first3: over(3) };
}

function meanOf(errors: readonly Errors[], part: keyof Errors): AccuracyPair {
  const mean = (measure: keyof AccuracyPair): number => errors.reduce((sum, error) => sum + error[part][measure] / errors.length, 0);
  return { sMape: mean('sMape'), mase: mean('mase') };
}
