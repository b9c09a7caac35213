import { aggregate, spreadBack, type Aggregation } from './aggregation';
import type { Covariance } from './covariance';
import { denseFactor } from './dense-factor';

/**
 * A random walk (`order` 1), or one summed once more (`order` 2), that starts from zero before the first period, times `scale`: what
 * makes the sum of squared differences of disturbance ÷ scale the least.
 */
export function randomWalk(order: number, scale: Float64Array): Covariance {
  const multiply = (series: Float64Array): void => {
    for (let at = 0; at < series.length; at++) series[at]! *= scale[at]!;
    for (let time = 0; time < order; time++) for (let at = series.length - 2; at >= 0; at--) series[at]! += series[at + 1]!;
    for (let time = 0; time < order; time++) for (let at = 1; at < series.length; at++) series[at]! += series[at - 1]!;
    for (let at = 0; at < series.length; at++) series[at]! *= scale[at]!;
  };
  return { multiply, factor: (aggregation) => denseFactor(aggregated(multiply, aggregation), aggregation.blocks.length) };
}

/** CQCᵀ, row by row. */
function aggregated(multiply: (series: Float64Array) => void, aggregation: Aggregation): Float64Array {
  const size = aggregation.blocks.length;
  const matrix = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    unit.fill(0);
    unit[row] = 1;
    const series = spreadBack(aggregation, unit);
    multiply(series);
    matrix.set(aggregate(aggregation, series), row * size);
  }
  return matrix;
}
