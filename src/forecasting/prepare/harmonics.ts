import type { Regressor } from '../structural/structural-model';

/** Waves to a cycle of the fastest. */
const FASTEST = 4;

/**
 * The slow waves of a season as known causes: a sine and a cosine of one, two, … waves to a cycle. Where a cycle has hundreds of seasons, that
 * neighbours are alike is told so at little cost.
 *
 * Source of the method: harmonic regression, Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter, section 2.3.
 *
 * @param length of the history; a last value more is given, for the first period after it
 * @param spread how large the waves may well be
 */
export function harmonics(length: number, period: number, spread: number): Regressor[] {
  return Array.from({ length: 2 * FASTEST }, (_, wave) => ({
    values: Float64Array.from({ length: length + 1 }, (__, t) => harmonic(wave, t - length, period)),
    spread,
  }));
}

/** What waves of given effects make of each season, that of the first period after the history first. */
export function harmonicSeasons(effects: ArrayLike<number>, period: number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: period }, (_, season) => {
    let sum = 0;
    for (let wave = 0; wave < effects.length; wave++) sum += effects[wave]! * harmonic(wave, season, period);
    return sum;
  });
}

function harmonic(wave: number, at: number, period: number): number {
  const angle = (2 * Math.PI * (Math.floor(wave / 2) + 1) * at) / period;
  return wave % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
}
