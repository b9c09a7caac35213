import { applyEts } from '../../../src/forecasting/smoothing/ets';
import type { EtsModel } from '../../../src/forecasting/smoothing/ets-model';
import { etsSigma, linearSigma, responses } from '../../../src/forecasting/smoothing/ets-variance';
import { seededNormal } from '../../support/histories';

const weights = { alpha: 0.4, beta: 0.1, gamma: 0.2, phi: 0.9 };

describe('responses', () => {
  it('are alpha, the damped trend and whole seasons', () => {
    expect([...responses(weights, 3, 3)]).toEqual([
      expect.closeTo(0.4 + 0.1 * 0.9, 12),
      expect.closeTo(0.4 + 0.1 * (0.9 + 0.81), 12),
      expect.closeTo(0.4 + 0.1 * (0.9 + 0.81 + 0.729) + 0.2, 12),
    ]);
  });
});

describe('linearSigma', () => {
  it('is that of simple exponential smoothing: variance (1 + (h - 1) alpha²)', () => {
    const sigma = linearSigma(4, new Float64Array(3).fill(0.5), 3);
    [4, 5, 6].forEach((variance, at) => expect(sigma[at]).toBeCloseTo(Math.sqrt(variance), 12));
  });
});

describe('etsSigma', () => {
  const [period, horizon, runs] = [4, 10, 12_000];
  const seasons = [0.8, 1.1, 1.3, 0.8];
  const models: [EtsModel, number, number][] = [
    [{ error: 'A', trend: 'A', season: 'A' }, 0.09, 0.025],
    [{ error: 'A', trend: 'Ad', season: 'N' }, 0.09, 0.025],
    [{ error: 'M', trend: 'N', season: 'N' }, 0.01, 0.025],
    [{ error: 'M', trend: 'Ad', season: 'A' }, 0.01, 0.025],
    // The formula leaves out that level and season move together, and falls short by a few percent.
    [{ error: 'M', trend: 'A', season: 'M' }, 0.004, 0.08],
    [{ error: 'M', trend: 'Ad', season: 'M' }, 0.004, 0.08],
  ];

  it.each(models)('is the spread of simulated futures of %j', (model, variance, tolerance) => {
    const normal = seededNormal(7);
    const { alpha, beta: trendWeight, gamma: seasonWeight } = weights;
    const beta = model.trend === 'N' ? 0 : trendWeight;
    const gamma = model.season === 'N' ? 0 : seasonWeight;
    const phi = model.trend === 'Ad' ? 0.9 : 1;
    const neutral = model.season === 'M' ? 1 : 0;
    const index = (at: number) => (model.season === 'N' ? 0 : seasons[at % period]! - 1 + neutral);
    const future = (shocks: () => number) => {
      let [level, trend] = [5, model.trend === 'N' ? 0 : 0.1];
      const season = Array.from({ length: period }, (_, at) => index(at));
      return Array.from({ length: horizon }, (_, at) => {
        const along = level + phi * trend;
        const slot = at % period;
        const mean = model.season === 'M' ? along * season[slot]! : along + season[slot]!;
        const error = shocks() * Math.sqrt(variance) * (model.error === 'M' ? mean : 1);
        const surplus = model.season === 'M' ? error / season[slot]! : error;
        level = along + alpha * surplus;
        trend = phi * trend + beta * surplus;
        season[slot] = season[slot]! + (gamma * error) / (model.season === 'M' ? along : 1);
        return mean + error;
      });
    };
    const point = Float64Array.from(future(() => 0));
    const sigma = etsSigma(
      model,
      { alpha, beta, gamma, phi },
      period,
      variance,
      point,
      Float64Array.from(point, (_, at) => index(at)),
    );
    const squares = new Float64Array(horizon);
    for (let run = 0; run < runs; run++) {
      future(normal).forEach((value, at) => (squares[at] = squares[at]! + (value - point[at]!) ** 2 / runs));
    }
    sigma.forEach((figure, at) => expect(Math.abs(figure / Math.sqrt(squares[at]!) - 1)).toBeLessThan(tolerance));
  });

  it('is relative to the forecast one period ahead of a model with multiplicative errors', () => {
    const fit = {
      model: { error: 'M', trend: 'N', season: 'M' } as const,
      period: 2,
      parameters: { alpha: 0.3, beta: 0, gamma: 0.1, phi: 1 },
      initial: { level: 10, trend: 0, seasons: [0.7, 1.3] },
    };
    const { point, sigma, variance } = applyEts([7, 13, 8, 12, 7, 14], 1, fit);
    expect(sigma[0]).toBeCloseTo(point[0]! * Math.sqrt(variance), 10);
  });
});
