import type { Aggregation } from './aggregation';
import type { Covariance, Factor } from './covariance';

/** A stationary first-order autoregression: the covariance of periods `s` and `t` is rho to the power |s − t|; rho from 0 to below 1. */
export function autoregression(rho: number): Covariance {
  return {
    multiply(series) {
      const { length } = series;
      const later = new Float64Array(length);
      for (let at = length - 2; at >= 0; at--) later[at] = rho * (series[at + 1]! + later[at + 1]!);
      for (let at = 1; at < length; at++) series[at]! += rho * series[at - 1]!;
      for (let at = 0; at < length; at++) series[at]! += later[at]!;
    },
    factor: (aggregation) => aggregatedAutoregression(rho, aggregation),
  };
}

/**
 * The factor of the aggregates' covariance in time proportional to their number. Aggregates of an autoregression are an autoregression with
 * a moving average of one step: less its power of rho times the aggregate before, each has a covariance with its neighbours only,
 * so that a Cholesky factor with one diagonal beside the main one is enough.
 *
 * Source of the fact: Amemiya & Wu (1972), Journal of the American Statistical Association 67.
 */
function aggregatedAutoregression(rho: number, { blocks, weight }: Aggregation): Factor {
  const width = blocks[0]!.end - blocks[0]!.start;
  const { variance, reach } = withinBlock(rho, width, weight);
  const { length } = blocks;
  // carry[i]: what of the aggregate before is in aggregate i; beside[i], own[i]: the factor of what is left.
  const carry = new Float64Array(length);
  const beside = new Float64Array(length);
  const own = new Float64Array(length);
  let logDeterminant = 0;
  for (let i = 0; i < length; i++) {
    let left = variance;
    if (i > 0) {
      const apart = blocks[i]!.start - blocks[i - 1]!.start;
      const shared = reach * rho ** (apart - width + 1);
      carry[i] = rho ** apart;
      beside[i] = (shared - carry[i]! * variance) / own[i - 1]!;
      left += carry[i]! ** 2 * variance - 2 * carry[i]! * shared - beside[i]! ** 2;
    }
    own[i] = Math.sqrt(left);
    logDeterminant += Math.log(left);
  }
  return {
    logDeterminant,
    whiten(low) {
      for (let i = length - 1; i > 0; i--) low[i]! -= carry[i]! * low[i - 1]!;
      low[0]! /= own[0]!;
      for (let i = 1; i < length; i++) low[i] = (low[i]! - beside[i]! * low[i - 1]!) / own[i]!;
    },
    unwhiten(low) {
      low[length - 1]! /= own[length - 1]!;
      for (let i = length - 2; i >= 0; i--) low[i] = (low[i]! - beside[i + 1]! * low[i + 1]!) / own[i]!;
      for (let i = 0; i < length - 1; i++) low[i]! -= carry[i + 1]! * low[i + 1]!;
    },
  };
}

/** The variance of one aggregate, and what its covariance with a later one is before the powers of rho that lie between the two. */
function withinBlock(rho: number, width: number, weight: number): { variance: number; reach: number } {
  let powers = 0;
  let variance = width;
  for (let lag = 0; lag < width; lag++) {
    const power = rho ** lag;
    powers += power;
    if (lag > 0) variance += 2 * (width - lag) * power;
  }
  return { variance: variance * weight ** 2, reach: powers ** 2 * weight ** 2 };
}
