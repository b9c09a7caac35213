import fc from 'fast-check';
import { dynamicTheta } from '../../../src/forecasting/theta/dynamic-theta';
import { expectAlwaysFinite, expectUnitless, seededNormal } from '../../support/histories';

/** The line through values 1, 2, …: height at 0 and slope, by the textbook formula. */
function lineThrough(values: readonly number[]): { height: number; slope: number } {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const byTime = values.reduce((sum, value, at) => sum + value * (at + 1), 0);
  const slope = count < 2 ? 0 : (6 / (count * count - 1)) * ((2 / count) * byTime - (count + 1) * mean);
  return { height: mean - (slope * (count + 1)) / 2, slope };
}

/** One-step forecasts of the model, each from scratch; forecasts beyond the values take those for values. */
function directly(values: readonly number[], firstLevel: number, alpha: number, theta: number, horizon: number): number[] {
  const path = [...values];
  const forecasts: number[] = [];
  for (let at = 0; at < values.length + horizon; at++) {
    const known = path.slice(0, at);
    const level = known.reduce((before, value) => alpha * value + (1 - alpha) * before, firstLevel);
    const { height, slope } = at === 0 ? { height: 0, slope: 0 } : lineThrough(known);
    const figure = level + (1 - 1 / theta) * ((1 - alpha) ** at * height + ((1 - (1 - alpha) ** (at + 1)) / alpha) * slope);
    forecasts.push(figure);
    if (at >= values.length) path.push(figure);
  }
  return forecasts;
}

const normal = seededNormal(12);
const history = Array.from({ length: 40 }, (_, at) => 50 + 0.8 * at + 3 * normal());
const squaresOf = (fitted: readonly number[], values: readonly number[]) =>
  values.reduce((sum, value, at) => (at < 2 ? sum : sum + (value - fitted[at]!) ** 2), 0);

describe('dynamicTheta', () => {
  const { point, fitted, parameters, sigma, firstFitted } = dynamicTheta(history, 6);
  const { alpha, theta } = parameters as { alpha: number; theta: number };
  // The forecast of the third value gives the first level away.
  const without = directly(history, 0, alpha, theta, 6);
  const firstLevel = (fitted[2]! - without[2]!) / (1 - alpha) ** 2;

  it('follows the equations of the model', () => {
    const expected = directly(history, firstLevel, alpha, theta, 6);
    expect(firstFitted).toBe(2);
    fitted.slice(2).forEach((figure, at) => expect(figure).toBeCloseTo(expected[at + 2]!, 8));
    point.forEach((figure, ahead) => expect(figure).toBeCloseTo(expected[40 + ahead]!, 8));
  });

  it('is no worse than any other parameters', () => {
    const least = squaresOf(fitted, history);
    const other = fc.tuple(
      fc.double({ min: 0.1, max: 0.99, noNaN: true }),
      fc.double({ min: 1, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(other, ([share, line, level]) => {
        expect(squaresOf(directly(history, level, share, line, 0), history)).toBeGreaterThan(least * (1 - 1e-9));
      }),
      { numRuns: 300 },
    );
  });

  it('has the spread that errors in the periods ahead have on later forecasts', () => {
    const shocked = (at: number) => {
      const path = [...history, ...point.slice(0, at), point[at]! + 1];
      return directly(path, firstLevel, alpha, theta, 6 - at - 1).slice(41 + at);
    };
    let sum = 1;
    for (let at = 0; at < 5; at++) sum += (shocked(at).at(-1)! - point[5]!) ** 2;
    expect(sigma[5]! / sigma[0]!).toBeCloseTo(Math.sqrt(sum), 6);
  });

  it('is simple smoothing (theta 1) where there is no line to follow', () => {
    const falling = [10, 14, 9, 13, 10, 12, 10, 11, 10, 11, 10];
    expect(dynamicTheta(falling, 1).parameters['theta']).toBeGreaterThanOrEqual(1);
    const noise = Array.from({ length: 60 }, () => 100 + normal());
    dynamicTheta(noise, 12).point.forEach((figure) => expect(Math.abs(figure - 100)).toBeLessThan(2));
  });

  it('takes a season out and puts it back', () => {
    const season = [0.8, 1.2, 1.1, 0.9];
    const seasonal = history.map((value, at) => value * season[at % 4]!);
    const forecast = dynamicTheta(seasonal, 4, { period: 4 });
    expect(forecast.method).toBe('dynamic optimised Theta, multiplicative season');
    forecast.point.forEach((figure, ahead) => expect(Math.abs(figure / ((82 + 0.8 * ahead) * season[ahead]!) - 1)).toBeLessThan(0.1));
  });

  it('is the Theta method with fewer than five values', () => {
    expect(dynamicTheta([3, 4, 6, 7], 2).method).toBe('Theta');
    expect(dynamicTheta([3], 2).point).toEqual([3, 3]);
  });

  it('does not depend on the unit, nor on where zero is', () => {
    expectUnitless((values) => dynamicTheta(values, 6), history, 4096);
    const raised = dynamicTheta(
      history.map((value) => value + 1e6),
      6,
    );
    raised.point.forEach((figure, ahead) => expect(figure - 1e6).toBeCloseTo(point[ahead]!, 3));
  });

  it('is always finite', () => expectAlwaysFinite((values, horizon, period) => dynamicTheta(values, horizon, { period })));
});
