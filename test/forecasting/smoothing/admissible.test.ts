import fc from 'fast-check';
import { isAdmissible } from '../../../src/forecasting/smoothing/admissible';

/**
 * What becomes of an error at the start: level, trend and seasons of a series of zeros, run by the smoothing equations for many periods.
 * The part common to level and seasons, which cancels in every forecast, is left out by looking at the forecasts only.
 */
function lateForecasts(alpha: number, beta: number, gamma: number, phi: number, period: number, periods: number): number {
  let [level, trend] = [0.3, 0.7];
  const seasons = Array.from({ length: period }, (_, at) => Math.sin(at * at + 1));
  let largest = 0;
  for (let at = 0; at < periods; at++) {
    const slot = at % period;
    const along = level + phi * trend;
    const error = -(along + seasons[slot]!);
    level = along + alpha * error;
    trend = phi * trend + beta * error;
    seasons[slot] = seasons[slot]! + gamma * error;
    if (at >= periods - period) largest = Math.max(largest, Math.abs(error));
  }
  return largest;
}

describe('isAdmissible', () => {
  it('tells parameters that forget the start from those that blow it up', () => {
    const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(
        share,
        fc.double({ min: 0.3, max: 0.999, noNaN: true }),
        fc.double({ min: 0.3, max: 0.999, noNaN: true }),
        fc.constantFrom(1, 0.98, 0.9, 0.8),
        fc.constantFrom(2, 4, 7, 12),
        (alpha, betaShare, gammaShare, phi, period) => {
          const [beta, gamma] = [alpha * betaShare, (1 - alpha) * gammaShare];
          const early = lateForecasts(alpha, beta, gamma, phi, period, 600);
          const late = lateForecasts(alpha, beta, gamma, phi, period, 1200);
          // Nearer to the border than this, 1,200 periods do not tell; what is forgotten ends in rounding.
          const forgotten = late < 1e-9 || late < early / 2;
          fc.pre(forgotten || !(late < early * 2));
          const admissible = isAdmissible(alpha, beta, gamma, phi, period);
          seen.add(admissible);
          expect(admissible).toBe(forgotten);
        },
      ),
      { numRuns: 300 },
    );
    expect(seen.size).toBe(2);
  });

  it('agrees with eigenvalues computed by numpy', () => {
    // Largest modulus besides the root at one: 1.0365, 1.0444, 0.9951.
    expect(isAdmissible(0.5, 0.49995, 0.49995, 1, 7)).toBe(false);
    expect(isAdmissible(0.1784800961588941, 0.17846224814927822, 0.8214385822936099, 1, 12)).toBe(false);
    expect(isAdmissible(0.9268074820492498, 0.9267148013010449, 0.07318519869895514, 0.8, 4)).toBe(true);
  });
});
