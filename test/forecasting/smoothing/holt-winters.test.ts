import { holtWinters } from '../../../src/forecasting/smoothing/holt-winters';
import { expectAlwaysFinite, expectUnitless, seededNormal } from '../../support/histories';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

const season = [0.8, 1.3, 0.9, 1];
const noisy = (length: number) => {
  const normal = seededNormal(4);
  return Array.from({ length }, (_, at) => (50 + at) * season[at % 4]! * (1 + 0.02 * normal()));
};

describe('holtWinters', () => {
  it('carries trend and season on', () => {
    const additive = Array.from({ length: 24 }, (_, at) => 50 + 2 * at + 10 * season[at % 4]!);
    const exact = holtWinters(additive, 4, 4, { season: 'additive' });
    expect(exact.method).toBe('Holt-Winters, additive');
    exact.point.forEach((figure, ahead) => expect(figure).toBeCloseTo(98 + 2 * ahead + 10 * season[ahead]!, 6));
    const multiplied = holtWinters(noisy(40), 4, 4);
    expect(multiplied.method).toBe('Holt-Winters, multiplicative');
    multiplied.point.forEach((figure, ahead) => expect(Math.abs(figure / ((90 + ahead) * season[ahead]!) - 1)).toBeLessThan(0.06));
  });

  it('damps the trend where asked', () => {
    const { method, parameters, point } = holtWinters(noisy(40), 400, 4, { damped: true });
    expect(method).toBe('Holt-Winters, damped, multiplicative');
    expect(parameters['phi']).toBeLessThanOrEqual(0.98);
    expect(Math.abs(point[399]! - point[395]!)).toBeLessThan(0.1);
    expect(holtWinters(noisy(40), 1, 4, { damped: true, phi: 0.85 }).parameters['phi']).toBe(0.85);
  });

  it('gives way where the season cannot be had, and says so', () => {
    expect(holtWinters([...noisy(12), 0], 2, 4).method).toBe('Holt-Winters, additive');
    expect(holtWinters(noisy(7), 2, 4).method).toBe('Holt');
    expect(holtWinters(noisy(7), 2, 4, { damped: true }).method).toBe('damped trend');
    expect(holtWinters(noisy(40), 2, 1).method).toBe('Holt');
  });

  it('passes an error on in proportion to the season', () => {
    const options = { alpha: 0.4, beta: 0.1, gamma: 0.3 };
    const { sigma, states } = holtWinters(noisy(40), 3, 4, options);
    const [first, second, third] = states.seasons as [number, number, number];
    const squares = 1 + ((0.44 * second) / first) ** 2;
    expect((sigma[1]! / sigma[0]!) ** 2).toBeCloseTo(squares, 10);
    expect((sigma[2]! / sigma[0]!) ** 2).toBeCloseTo(1 + ((0.44 * third) / second) ** 2 + ((0.48 * third) / first) ** 2, 10);
  });

  it('does not depend on the unit', () => expectUnitless((history) => holtWinters(history, 4, 4), noisy(40), 4096));

  it('is always finite', () => expectAlwaysFinite(holtWinters));
  it('is always finite, additive and damped', () =>
    expectAlwaysFinite((history, horizon, period) => holtWinters(history, horizon, period, { season: 'additive', damped: true })));
  it('is always finite with parameters that forget nothing', () =>
    expectAlwaysFinite((history, horizon, period) => holtWinters(history, horizon, period, { alpha: 0.9, beta: 0.9, gamma: 0.9 })));
});

describeWithReferences('Holt-Winters as published', () => {
  const cases = referenceCases('D1-forecasting.json');
  const fit = (id: string, parameters: readonly number[] = []) => {
    const [alpha, beta, gamma] = parameters;
    return holtWinters(cases.get(id)!.inputs['series'] as number[], 12, 12, { alpha, beta, gamma });
  };
  const coefficients = ({ states }: ReturnType<typeof holtWinters>) => [states.level, states.trend, ...states.seasons];

  it('D-HW-AP-MULT: at the smoothing values of R', () => {
    const { inputs, expected } = cases.get('D-HW-AP-MULT')!;
    const forecast = fit('D-HW-AP-MULT', inputs['smoothing'] as number[]);
    expectReference(coefficients(forecast), expected['coefficients']);
    expectReference(forecast.squares, expected['sse_at_inputs']);
    expectReference(forecast.point, expected['forecast_12']);
  });

  it('D-HW-AP-MULT: the optimum', () => {
    const { expected } = cases.get('D-HW-AP-MULT')!;
    const { parameters, squares } = fit('D-HW-AP-MULT');
    expectReference([parameters['alpha']!, parameters['beta']!, parameters['gamma']!], expected['smoothing']);
    expectReference(squares, expected['minimum_sse']);
  });

  it('D-HW-AP-MULT-FIXED', () => {
    const { inputs, expected } = cases.get('D-HW-AP-MULT-FIXED')!;
    const forecast = fit('D-HW-AP-MULT-FIXED', inputs['smoothing'] as number[]);
    expectReference(coefficients(forecast), expected['coefficients']);
    expectReference(forecast.squares, expected['sse']);
    expectReference(forecast.point, expected['forecast_12']);
  });
});
