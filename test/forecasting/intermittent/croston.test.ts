import { croston, sba, sbj } from '../../../src/forecasting/intermittent/croston';
import { expectAlwaysFinite, expectUnitless, seededUniform } from '../../support/histories';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

/** Demand of mean size 5 that comes in one period of four. */
function demand(length: number): number[] {
  const uniform = seededUniform(21);
  return Array.from({ length }, () => (uniform() < 0.25 ? 1 + Math.floor(9 * uniform()) : 0));
}

describe('croston', () => {
  it('renews size and interval when a demand comes', () => {
    const { point, fitted, firstFitted, size, frequency } = croston([0, 4, 0, 0, 8, 0], 2, { alpha: 0.5, start: 'first' });
    // Start: size 4, interval 2; then size 6, interval 2.5.
    expect(firstFitted).toBe(2);
    expect(fitted).toEqual([0, 4, 2, 2, 2, 2.4]);
    expect(point).toEqual([2.4, 2.4]);
    expect([size, frequency]).toEqual([6, 0.4]);
  });

  it('starts at the means unless told otherwise', () => {
    const { fitted, firstFitted } = croston([0, 4, 0, 0, 8, 0], 1, { alpha: 0.1 });
    expect(firstFitted).toBe(0);
    // Mean size 6, mean interval 3.
    expect(fitted.slice(0, 2)).toEqual([2, 2]);
  });

  it('is near the mean demand a period, SBA nearer', () => {
    const history = demand(2000);
    const mean = history.reduce((sum, value) => sum + value, 0) / history.length;
    const average = ({ fitted }: { fitted: number[] }) => fitted.reduce((sum, value) => sum + value, 0) / fitted.length;
    const excess = (method: typeof croston) => Math.abs(average(method(history, 1, { alpha: 0.2 })) / mean - 1);
    expect(excess(croston)).toBeLessThan(0.15);
    expect(excess(sba)).toBeLessThan(excess(croston) / 2);
  });

  it('smooths size and interval apart where two parameters are given', () => {
    const { parameters, size, frequency } = croston([2, 0, 4, 0, 0, 8], 1, { alpha: 0.5, beta: 0.25, start: 'first' });
    expect(parameters).toEqual({ alpha: 0.5, beta: 0.25 });
    expect(size).toBe(5.5);
    expect(1 / frequency).toBeCloseTo(1 + 0.25 * 1 + 0.25 * (3 - 1.25), 12);
  });

  it('forecasts zero where nothing was ever asked for', () => {
    expect(croston([0, 0, 0], 2)).toMatchObject({ point: [0, 0], sigma: [0, 0], size: 0, frequency: 0 });
    expect(croston([0, 0, 0], 2, { start: 'first' }).point).toEqual([0, 0]);
  });

  it('fits a smoothing parameter between 0.05 and 0.3', () => {
    const { parameters } = croston(demand(60), 1);
    expect(parameters['alpha']).toBeGreaterThanOrEqual(0.05);
    expect(parameters['alpha']).toBeLessThanOrEqual(0.3);
    expect(parameters['beta']).toBe(parameters['alpha']);
  });

  it('does not depend on the unit', () => expectUnitless((history) => croston(history, 3), demand(60), 4096));

  it.each([croston, sba, sbj])('is always finite: %p', (method) => {
    expectAlwaysFinite((history, horizon) => method(history, horizon));
    expectAlwaysFinite((history, horizon) => method(history, horizon, { start: 'first' }));
  });
});

describeWithReferences('Croston, SBA and SBJ as computed by R', () => {
  const cases = referenceCases('D1-forecasting.json');
  const forecast = (method: typeof croston, id: string) =>
    method(cases.get(id)!.inputs['series'] as number[], 1, { alpha: cases.get(id)!.inputs['alpha'] as number, start: 'first' });

  it('D-CROSTON-PRODUCTC', () => {
    const { expected } = cases.get('D-CROSTON-PRODUCTC')!;
    const { point, size, frequency } = forecast(croston, 'D-CROSTON-PRODUCTC');
    expectReference(point, expected['forecast']);
    expectReference(size, expected['demand_size']);
    expectReference(1 / frequency, expected['interval']);
  });

  it('D-SBA-SBJ-PRODUCTC', () => {
    const { expected } = cases.get('D-SBA-SBJ-PRODUCTC')!;
    expectReference(forecast(sba, 'D-SBA-SBJ-PRODUCTC').point, expected['sba']);
    expectReference(forecast(sbj, 'D-SBA-SBJ-PRODUCTC').point, expected['sbj']);
  });
});
