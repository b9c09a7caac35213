import fc from 'fast-check';
import { factor, solveLower } from '../../../src/forecasting/linear/cholesky';
import { seasonKernel } from '../../../src/forecasting/structural/season-kernel';
import type { SeasonKind } from '../../../src/forecasting/structural/structural-gains';
import { changingSeason, NO_SEASON, structuralForecast } from '../../../src/forecasting/structural/structural-model';

interface Model {
  readonly level: number;
  readonly season: SeasonKind;
  readonly slope: number;
}

/**
 * The same single model as one large normal distribution, without any recursion: covariance of history and horizon in units of the
 * noise, and from it the conditional mean and variance of the horizon, and the likelihood.
 */
function byOneNormalDistribution(history: readonly (number | null)[], horizon: number, period: number, model: Model) {
  const length = history.length;
  const kernel = seasonKernel(period, model.season.shape);
  const slopeVariance = model.slope * (0.002 + 0.01 * model.level);
  const age = (t: number): number => length - 1 - t;
  const cycle = (t: number): number => Math.floor(age(t) / period);
  const along = (t: number): number => {
    if (t < length) return -age(t);
    let sum = 0;
    for (let step = 1; step <= t - length + 1; step++) sum += 0.97 ** step;
    return sum;
  };
  const season = (t: number): number => ((t % period) + period) % period;
  const covariance = (s: number, t: number): number =>
    1e6 +
    model.level * Math.min(s, t) +
    slopeVariance * along(s) * along(t) +
    model.season.variance * kernel[season(s) * period + season(t)]! * model.season.stays ** Math.abs(cycle(s) - cycle(t)) +
    (s === t ? 1 : 0);
  const seen = history.flatMap((value, t) => (value === null ? [] : [t]));
  const n = seen.length;
  const values = seen.map((t) => history[t]!);
  const mean = values.reduce((a, b) => a + b) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  const y = Float64Array.from(values, (value) => (value - mean) / deviation);
  const lower = Float64Array.from({ length: n * n }, (_, at) => covariance(seen[Math.floor(at / n)]!, seen[at % n]!));
  const { logDeterminant } = factor(lower, n) as { logDeterminant: number };
  solveLower(lower, n, y);
  const scale = y.reduce((sum, value) => sum + value * value, 0) / n;
  const point: number[] = [];
  const sigma: number[] = [];
  for (let step = 0; step < horizon; step++) {
    const shared = Float64Array.from(seen, (t) => covariance(t, length + step));
    solveLower(lower, n, shared);
    point.push(mean + deviation * shared.reduce((sum, value, i) => sum + value * y[i]!, 0));
    const own = covariance(length + step, length + step) - shared.reduce((sum, value) => sum + value * value, 0);
    sigma.push(deviation * Math.sqrt(own * scale));
  }
  return { point, sigma, evidence: -(n / 2) * Math.log(scale) - logDeterminant / 2 - n * Math.log(deviation) };
}

const models = fc.record({
  level: fc.constantFrom(0.01, 0.3, 4),
  season: fc.constantFrom<SeasonKind>(NO_SEASON, changingSeason(1, 'free'), changingSeason(1, 'smooth'), changingSeason(10, 'smooth'), {
    variance: 10,
    shape: 'free',
    stays: 0.7,
  }),
  slope: fc.constantFrom(0, 0.5, 3),
});
const histories = fc
  .array(fc.option(fc.integer({ min: -500, max: 500 }), { freq: 6 }), { minLength: 4, maxLength: 30 })
  .filter((history) => new Set(history.filter((value) => value !== null)).size > 2);

describe('structuralForecast', () => {
  it('is the normal distribution that the model says, gaps and all', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(2, 4, 6), models, (history, period, model) => {
        const grid = { level: [model.level], season: [model.season], slope: [{ variance: model.slope, prior: 1 }] };
        const found = structuralForecast(history, 9, period, { grid });
        const right = byOneNormalDistribution(history, 9, period, model);
        for (let step = 0; step < 9; step++) {
          expect(Math.abs(found.point[step]! - right.point[step]!)).toBeLessThan(1e-4 * (500 + Math.abs(right.point[step]!)));
          expect(Math.abs(found.sigma[step]! / right.sigma[step]! - 1)).toBeLessThan(1e-3);
        }
        expect(Math.abs(found.evidence - right.evidence)).toBeLessThan(1e-3);
      }),
    );
  });

  it('averages its models by their likelihood', () => {
    const history = [3, 5, 4, 6, 8, 7, 9, 9, 12, 10];
    const of = (level: number[]) =>
      structuralForecast(history, 2, 1, { grid: { level, season: [NO_SEASON], slope: [{ variance: 0, prior: 1 }] } });
    const [slow, fast, both] = [of([0.3]), of([2]), of([0.3, 2])];
    const share = 1 / (1 + Math.exp(slow.evidence - fast.evidence));
    expect(both.point[0]).toBeCloseTo(share * fast.point[0]! + (1 - share) * slow.point[0]!, 9);
    const variance = (model: typeof slow): number => model.sigma[0]! ** 2 + (model.point[0]! - both.point[0]!) ** 2;
    expect(both.sigma[0]! ** 2).toBeCloseTo(share * variance(fast) + (1 - share) * variance(slow), 9);
    expect(both.evidence).toBeCloseTo(Math.log((Math.exp(slow.evidence) + Math.exp(fast.evidence)) / 2), 9);
  });

  it('carries a season and a slope on', () => {
    const season = [0, 4, -3, 1];
    const value = (t: number): number => 50 + 0.5 * t + season[t % 4]!;
    const { point, sigma, seasons, seasonal } = structuralForecast(
      Array.from({ length: 40 }, (_, t) => value(t)),
      4,
      4,
    );
    point.forEach((figure, step) => expect(Math.abs(figure - value(40 + step))).toBeLessThan(0.4));
    expect(Math.max(...sigma)).toBeLessThan(0.6);
    expect(seasonal).toBeGreaterThan(0.99);
    expect(seasons[1]! - seasons[2]!).toBeCloseTo(7, 0);
  });

  it('tells the seasons as they were to be expected before the last cycle', () => {
    const grid = { level: [0.3], season: [changingSeason(4, 'free')], slope: [{ variance: 0, prior: 1 }] };
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { freq: 6 }), { minLength: 10, maxLength: 30 }),
        fc.constantFrom(2, 4, 5),
        (history, period) => {
          fc.pre(history.slice(0, -period).some((value) => value !== null));
          const { seasonsBefore } = structuralForecast(history, 1, period, { grid });
          const { seasons } = structuralForecast(history.slice(0, -period), 1, period, { grid });
          seasonsBefore.forEach((effect, season) => expect(Math.abs(effect - seasons[season]!)).toBeLessThan(0.02));
        },
      ),
    );
    expect(Array.from(structuralForecast([1, 2, 3, 5], 1, 4).seasonsBefore)).toEqual([0, 0, 0, 0]);
  });

  it('follows months that repeat exactly but for noise the more closely, the more cycles there are', () => {
    const season = Array.from({ length: 12 }, (_, month) => 4 * Math.sin(month * month));
    const errorAfter = (cycles: number): number => {
      let squares = 0;
      for (const noise of [1.3, 2.1, 3.7, 4.9]) {
        const history = Array.from({ length: 12 * cycles }, (_, t) => season[t % 12]! + Math.sin(noise * t * t));
        const { seasons } = structuralForecast(history, 1, 12);
        const level = seasons.reduce((sum, effect, month) => sum + (effect - season[month]!) / 12, 0);
        seasons.forEach((effect, month) => (squares += (effect - level - season[month]!) ** 2));
      }
      return Math.sqrt(squares / 48);
    };
    // Sin's standard deviation is 0.71: the mean of ten cycles would be off by 0.22.
    expect(errorAfter(10)).toBeLessThan(0.3);
    expect(errorAfter(10)).toBeLessThan(0.75 * errorAfter(3));
  });

  it('finds no season in noise, and no width in what is always the same', () => {
    const noise = Array.from({ length: 48 }, (_, t) => Math.sin(t * t * 1.7) + Math.sin(t * 5.3 + t * t));
    expect(structuralForecast(noise, 1, 12).seasonal).toBeLessThan(0.5);
    const same = structuralForecast(new Array<number>(10).fill(7), 3, 4);
    expect(Array.from(same.point)).toEqual([7, 7, 7]);
    expect(Math.max(...same.sigma)).toBeLessThan(1e-6);
  });

  it('tells the effect of a known cause from season and level', () => {
    const cause = Array.from({ length: 38 }, (_, t) => ([2, 13, 23, 36].includes(t) ? 1 : 0));
    const history = Array.from({ length: 36 }, (_, t) => 10 + Math.sin((t * Math.PI) / 6) + 3 * cause[t]! + 0.1 * Math.sin(t * t));
    const { effects, point } = structuralForecast(history, 2, 12, { regressors: [{ values: cause, spread: 5 }] });
    expect(effects[0]).toBeGreaterThan(2.5);
    expect(effects[0]).toBeLessThan(3.2);
    expect(point[0]! - structuralForecast(history, 2, 12).point[0]!).toBeGreaterThan(1.5);
  });

  it('takes an effect said to be as good as nothing for nothing, and one of any size for what the history says', () => {
    const cause = Array.from({ length: 38 }, (_, t) => ([2, 13, 23, 36].includes(t) ? 1 : 0));
    const history = Array.from({ length: 36 }, (_, t) => 10 + 3 * cause[t]! + 0.1 * Math.sin(t * t));
    const effectAt = (spread: number): number =>
      structuralForecast(history, 2, 12, { regressors: [{ values: cause, spread }] }).effects[0]!;
    for (const spread of [1e-200, 1e-20]) expect(effectAt(spread)).toBe(0);
    for (const spread of [1e20, 1e200]) expect(Math.abs(effectAt(spread) - 3)).toBeLessThan(0.1);
  });

  it('moves and stretches with its history', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(0.001, 7, 1e6), fc.constantFrom(-40, 0, 1000), (history, factor, shift) => {
        const plain = structuralForecast(history, 5, 4);
        const moved = structuralForecast(
          history.map((value) => (value === null ? null : factor * value + shift)),
          5,
          4,
        );
        plain.point.forEach((value, step) => {
          expect(Math.abs(moved.point[step]! - (factor * value + shift))).toBeLessThan(1e-5 * (500 * factor + Math.abs(shift)));
          expect(Math.abs(moved.sigma[step]! / plain.sigma[step]! / factor - 1)).toBeLessThan(1e-4);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a history without values', () => {
    expect(() => structuralForecast([null, null], 3, 12)).toThrow(RangeError);
  });
});
