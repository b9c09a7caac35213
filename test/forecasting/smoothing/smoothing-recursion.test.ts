import fc from 'fast-check';
import { SEASON, SmoothingRecursion, type Form } from '../../../src/forecasting/smoothing/smoothing-recursion';

const forms: Form[] = (['N', 'A', 'M'] as const).flatMap((season) =>
  [false, true].flatMap((relative) =>
    [false, true].filter((late) => season === 'M' || !late).map((renewedByNewLevel) => ({ season, relative, renewedByNewLevel })),
  ),
);

describe('SmoothingRecursion', () => {
  it('smooths level, trend and season by the textbook equations', () => {
    const values = Float64Array.of(1, 1.4, 1.2, 1.7, 1.3);
    const [alpha, beta, gamma, phi] = [0.4, 0.3, 0.2, 0.9];
    const x = Float64Array.of(alpha, beta, gamma, phi, 1, 0.1, -0.1, 0.2);
    const recursion = new SmoothingRecursion(values, 2);
    const deviance = recursion.run(x, { season: 'A', relative: false, renewedByNewLevel: false });
    let [level, trend, squares] = [1, 0.1, 0];
    const seasons = [-0.1, 0.2];
    values.forEach((value, at) => {
      const season = seasons[at % 2]!;
      squares += (value - (level + phi * trend + season)) ** 2;
      const before = level;
      level = alpha * (value - season) + (1 - alpha) * (level + phi * trend);
      const oldTrend = phi * trend;
      trend = beta * (level - before) + (1 - beta) * oldTrend;
      seasons[at % 2] = gamma * (value - level) + (1 - gamma) * season;
    });
    expect(recursion.level).toBeCloseTo(level, 12);
    expect(recursion.trend).toBeCloseTo(trend, 12);
    expect([...recursion.seasons]).toEqual(seasons.map((season) => expect.closeTo(season, 12)));
    expect(deviance).toBeCloseTo(5 * Math.log(squares), 12);
  });

  it('renews a multiplicative season from the ratio to the level before (ETS) or after (Holt-Winters) the value', () => {
    const [values, x] = [Float64Array.of(1.5), Float64Array.of(0.5, 0, 0.5, 1, 1, 0, 1.2)];
    const before = new SmoothingRecursion(values, 1);
    before.run(x, { season: 'M', relative: false, renewedByNewLevel: false });
    expect(before.seasons[0]).toBeCloseTo(1.2 + 0.25 * (1.5 / 1 - 1.2), 12);
    const after = new SmoothingRecursion(values, 1);
    after.run(x, { season: 'M', relative: false, renewedByNewLevel: true });
    expect(after.level).toBeCloseTo(0.5 * (1.5 / 1.2) + 0.5, 12);
    expect(after.seasons[0]).toBeCloseTo(0.5 * (1.5 / after.level) + 0.5 * 1.2, 12);
  });

  it('adds the logarithms of the forecasts where errors are relative', () => {
    const recursion = new SmoothingRecursion(Float64Array.of(1.1, 0.8, 1.3), 1);
    const deviance = recursion.run(Float64Array.of(0.3, 0, 0, 1, 1, 0, 0), { season: 'N', relative: true, renewedByNewLevel: false });
    const forecasts = [1, 1.03, 0.961];
    const squares = [1.1, 0.8, 1.3].reduce((sum, value, at) => sum + (value / forecasts[at]! - 1) ** 2, 0);
    expect(deviance).toBeCloseTo(3 * Math.log(squares) + 2 * Math.log(forecasts[1]! * forecasts[2]!), 12);
  });

  it('is not defined where a multiplicative form meets a forecast at or below zero', () => {
    const recursion = new SmoothingRecursion(Float64Array.of(1, 1, 1), 1);
    const falling = Float64Array.of(0.1, 0.1, 0, 1, 1, -0.8, 0);
    expect(recursion.run(falling, { season: 'N', relative: true, renewedByNewLevel: false })).toBe(Infinity);
    expect(recursion.run(falling, { season: 'N', relative: false, renewedByNewLevel: false })).toBeLessThan(Infinity);
  });

  it.each(forms)('has the gradient that differences show: %j', (form) => {
    const share = fc.double({ min: 0.05, max: 0.9, noNaN: true });
    const noise = fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 9, maxLength: 30 });
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 0.8, max: 1, noNaN: true }), noise, (alpha, beta, gamma, phi, errors) => {
        const values = Float64Array.from(errors, (error, at) => 1.2 + 0.01 * at + 0.1 * Math.sin(at) + error);
        const neutral = form.season === 'M' ? 1 : 0;
        const x = Float64Array.of(alpha, beta, gamma, phi, 1.2, 0.01, neutral + 0.1, neutral - 0.05, neutral + 0.02);
        const recursion = new SmoothingRecursion(values, 3);
        const slopes = new Float64Array(x.length);
        fc.pre(recursion.run(x, form) < Infinity);
        recursion.gradient(x, form, slopes);
        slopes.forEach((slope, place) => {
          if (form.season === 'N' && (place === 2 || place >= SEASON)) return;
          const at = (step: number) => {
            const moved = Float64Array.from(x);
            moved[place] = moved[place]! + step;
            return recursion.run(moved, form);
          };
          const difference = (at(1e-6) - at(-1e-6)) / 2e-6;
          expect(Math.abs(slope - difference)).toBeLessThan(1e-4 * (1 + Math.abs(difference)));
        });
      }),
      { numRuns: 60 },
    );
  });
});
