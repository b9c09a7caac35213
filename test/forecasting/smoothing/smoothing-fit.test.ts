import { SmoothingFitter } from '../../../src/forecasting/smoothing/smoothing-fit';
import { ALPHA, BETA, GAMMA, LEVEL, PHI, SEASON, TREND } from '../../../src/forecasting/smoothing/smoothing-recursion';
import { startingStates } from '../../../src/forecasting/smoothing/starting-states';
import { seededNormal } from '../../support/histories';

/** A series that the additive model with these parameters made. */
function simulate(length: number, alpha: number, beta: number, gamma: number): Float64Array {
  const normal = seededNormal(11);
  const seasons = [0.3, -0.2, 0.1, -0.2];
  let [level, trend] = [1, 0.002];
  return Float64Array.from({ length }, (_, at) => {
    const error = 0.02 * normal();
    const value = level + trend + seasons[at % 4]! + error;
    level += trend + alpha * error;
    trend += beta * error;
    seasons[at % 4] = seasons[at % 4]! + gamma * error;
    return value;
  });
}

describe('SmoothingFitter', () => {
  const values = simulate(800, 0.4, 0.02, 0.15);
  const request = { trend: 'A', season: 'A', relative: false, admissibleOnly: true } as const;

  it('finds the parameters that made a long series', () => {
    const { x } = new SmoothingFitter(values, 4).fit(request, 1e-10, 300);
    const alpha = x[ALPHA]!;
    expect(Math.abs(alpha - 0.4)).toBeLessThan(0.1);
    expect(Math.abs(alpha * x[BETA]! - 0.02)).toBeLessThan(0.02);
    expect(Math.abs((1 - alpha) * x[GAMMA]! - 0.15)).toBeLessThan(0.08);
    expect(x[PHI]).toBe(1);
  });

  it('ends where no small move of anything lowers the deviance', () => {
    const fitter = new SmoothingFitter(values.subarray(0, 60), 4);
    const { x, deviance } = fitter.fit(request, 1e-10, 300);
    const form = { season: 'A', relative: false, renewedByNewLevel: false } as const;
    for (const place of [ALPHA, BETA, GAMMA, LEVEL, TREND, SEASON, SEASON + 3]) {
      for (const step of [-1e-3, 1e-3]) {
        const moved = Float64Array.from(x);
        moved[place] = moved[place]! + step;
        const outside = place <= GAMMA && (moved[place]! < 1e-4 || moved[place]! > 0.9999);
        if (!outside) expect(fitter.recursion.run(moved, form)).toBeGreaterThan(deviance - 1e-6);
      }
    }
  });

  it('holds what is to be held, and keeps within the bounds', () => {
    const held = new Map([
      [ALPHA, 0.25],
      [TREND, 0.01],
    ]);
    const { x } = new SmoothingFitter(values, 4).fit({ ...request, trend: 'Ad', held }, 1e-8, 300);
    expect([x[ALPHA], x[TREND]]).toEqual([0.25, 0.01]);
    expect(x[PHI]).toBeGreaterThanOrEqual(0.8);
    expect(x[PHI]).toBeLessThanOrEqual(0.98);
    const states = { mean: 1, level: 1, trend: 0, seasons: [0, 0, 0, 0] };
    const start = new SmoothingFitter(values, 4).fit({ ...request, states, statesHeld: true }, 1e-8, 300).x;
    expect([...start.subarray(LEVEL)]).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it('leaves the first states of a very long season at their guess', () => {
    const days = Float64Array.from({ length: 300 }, (_, at) => 1 + 0.3 * Math.sin((at % 100) / 16) + 0.01 * Math.sin(at * at));
    const { x } = new SmoothingFitter(days, 100).fit({ trend: 'N', season: 'A', relative: false }, 1e-8, 100);
    const { seasons, mean } = startingStates(days, 100, 'A');
    expect([...x.subarray(SEASON)]).toEqual(seasons);
    expect(x[LEVEL]).not.toBe(mean);
  });
});
