import fc from 'fast-check';
import { dampedTrend, holt, ses } from '../../../src/forecasting/smoothing/exponential';
import { expectAlwaysFinite, expectUnitless, seededNormal } from '../../support/histories';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

function randomWalk(length: number, drift = 0): number[] {
  const normal = seededNormal(9);
  let level = 50;
  return Array.from({ length }, () => (level += drift + normal()));
}

describe('ses', () => {
  it('is flat at the last level', () => {
    const { point, fitted, parameters } = ses([10, 20, 10], 2, { alpha: 0.5, level: 10 });
    expect(fitted).toEqual([10, 10, 15]);
    expect(point).toEqual([12.5, 12.5]);
    expect(parameters).toEqual({ alpha: 0.5 });
  });

  it('follows a random walk and averages noise', () => {
    expect(ses(randomWalk(300), 1).parameters['alpha']).toBeGreaterThan(0.8);
    const normal = seededNormal(2);
    expect(ses(Array.from({ length: 300 }, normal), 1).parameters['alpha']).toBeLessThan(0.15);
  });

  it('starts at the first value where there are fewer than four', () => {
    expect(ses([4, 8, 6], 1).fitted[0]).toBe(4);
    expect(ses([4], 2).point).toEqual([4, 4]);
    expect(() => ses([], 2)).toThrow(RangeError);
  });

  it('is no worse than any other alpha and first level', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 40, max: 60, noNaN: true }), (alpha, level) => {
        const history = randomWalk(40);
        expect(ses(history, 1).squares).toBeLessThanOrEqual(ses(history, 1, { alpha, level }).squares * (1 + 1e-9));
      }),
    );
  });

  it('does not depend on the unit', () => expectUnitless((history) => ses(history, 4), randomWalk(40), 4096));
  it('is always finite', () => expectAlwaysFinite((history, horizon) => ses(history, horizon)));
});

describe('holt', () => {
  it('carries a straight line on', () => {
    const line = Array.from({ length: 12 }, (_, at) => 5 - 2 * at);
    holt(line, 3).point.forEach((figure, ahead) => expect(figure).toBeCloseTo(-19 - 2 * ahead, 6));
    expect(holt([3, 5], 2).point).toEqual([7, 9]);
    expect(holt([3], 2).point).toEqual([3, 3]);
  });

  it('does not depend on the unit', () => expectUnitless((history) => holt(history, 4), randomWalk(40, 1), 4096));
  it('is always finite', () => expectAlwaysFinite((history, horizon) => holt(history, horizon)));
});

describe('dampedTrend', () => {
  it('adds less and less of the trend', () => {
    const { point, states } = dampedTrend([10, 12, 14], 3, { alpha: 0.5, beta: 0.5, phi: 0.5, level: 8, trend: 4 });
    const steps = [point[0]! - states.level, point[1]! - point[0]!, point[2]! - point[1]!];
    [0.5, 0.25, 0.125].forEach((share, at) => expect(steps[at]).toBeCloseTo(share * states.trend, 12));
  });

  it('keeps the damping between 0.8 and 0.98', () => {
    const { parameters, point } = dampedTrend(randomWalk(60, 1), 200);
    expect(parameters['phi']).toBeGreaterThanOrEqual(0.8);
    expect(parameters['phi']).toBeLessThanOrEqual(0.98);
    expect(Math.abs(point[199]! - point[198]!)).toBeLessThan(0.05);
  });

  it('is always finite', () => expectAlwaysFinite((history, horizon) => dampedTrend(history, horizon)));
});

describeWithReferences('exponential smoothing as published', () => {
  const cases = referenceCases('D1-forecasting.json');
  const series = (id: string) => cases.get(id)!.inputs['series'] as number[];
  const expected = (id: string, output: string) => cases.get(id)!.expected[output];

  it('D-SES-OIL-02: levels and forecast at alpha 0.2', () => {
    const id = 'D-SES-OIL-02';
    const { point, fitted } = ses(series(id), 1, { alpha: 0.2, level: cases.get(id)!.inputs['initial_level'] as number });
    expectReference(point[0]!, expected(id, 'forecast'));
    expectReference([...fitted.slice(1), point[0]!], expected(id, 'levels'));
  });

  it('D-SES-OIL-OPT: alpha and first level by least squares', () => {
    const id = 'D-SES-OIL-OPT';
    const { point, fitted, parameters, squares } = ses(series(id), 1);
    expectReference(parameters['alpha']!, expected(id, 'alpha'));
    expectReference(fitted[0]!, expected(id, 'initial_level'));
    expectReference(point[0]!, expected(id, 'forecast'));
    expectReference(squares, expected(id, 'sse'));
  });

  it('D-HOLT-AIR: fits and forecasts at alpha 0.8, beta 0.2', () => {
    const id = 'D-HOLT-AIR';
    const { initial_level: level, initial_trend: trend } = cases.get(id)!.inputs as Record<string, number>;
    const { point, fitted } = holt(series(id), 5, { alpha: 0.8, beta: 0.2, level, trend });
    expectReference(point, expected(id, 'forecast'));
    expectReference(fitted, expected(id, 'fitted'));
  });

  it('D-HOLT-AUSTRES: alpha and beta fitted from the second value on (R HoltWinters)', () => {
    const id = 'D-HOLT-AUSTRES';
    const values = series(id);
    const { point, parameters, states, squares } = holt(values.slice(2), 1, { level: values[1]!, trend: values[1]! - values[0]! });
    expectReference(parameters['alpha']!, expected(id, 'alpha'));
    expectReference(parameters['beta']!, expected(id, 'beta'));
    expectReference(states.level, expected(id, 'level'));
    expectReference(states.trend, expected(id, 'trend'));
    expectReference(point[0]!, expected(id, 'next'));
    expectReference(squares, expected(id, 'sse'));
  });
});
