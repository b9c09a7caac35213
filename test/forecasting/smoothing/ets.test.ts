import { applyEts, ets } from '../../../src/forecasting/smoothing/ets';
import { etsCandidates } from '../../../src/forecasting/smoothing/ets-model';
import { expectAlwaysFinite, expectUnitless, seededNormal } from '../../support/histories';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

/** Monthly sales with trend, season and noise in proportion to the level. */
function seasonalSales(length: number, noise = 0.03): number[] {
  const normal = seededNormal(3);
  return Array.from({ length }, (_, at) => (100 + at) * (1 + 0.3 * Math.sin((at * Math.PI) / 6)) * (1 + noise * normal()));
}

describe('ets', () => {
  it('chooses a model with the season and the trend that are there', () => {
    const { model, point } = ets(seasonalSales(96), 12, { period: 12 });
    expect(model).toMatchObject({ error: 'M', season: 'M' });
    expect(model.trend).not.toBe('N');
    point.forEach((figure, ahead) => {
      const truth = (196 + ahead) * (1 + 0.3 * Math.sin(((96 + ahead) * Math.PI) / 6));
      expect(Math.abs(figure / truth - 1)).toBeLessThan(0.08);
    });
  });

  it('chooses no season and no trend where there is only noise', () => {
    const normal = seededNormal(5);
    const noise = Array.from({ length: 80 }, () => 100 + 5 * normal());
    expect(ets(noise, 3, { period: 12 }).model).toMatchObject({ trend: 'N', season: 'N' });
  });

  it('has the least AICc of all candidates', () => {
    const history = seasonalSales(60);
    const { aicc } = ets(history, 1, { period: 12 });
    for (const model of etsCandidates(true, true)) expect(ets(history, 1, { period: 12, model }).aicc).toBeGreaterThan(aicc - 0.01);
  });

  it('covers what it claims: 80 % of the months after, within two sigma-based bounds', () => {
    const history = seasonalSales(240);
    let [inside, all] = [0, 0];
    for (let origin = 72; origin + 6 <= history.length; origin += 6) {
      const { point, sigma } = ets(history.slice(0, origin), 6, { period: 12 });
      point.forEach((figure, ahead) => {
        all++;
        if (Math.abs(history[origin + ahead]! - figure) <= 1.2816 * sigma[ahead]!) inside++;
      });
    }
    expect(inside / all).toBeGreaterThan(0.7);
    expect(inside / all).toBeLessThan(0.9);
  });

  it('gives way where a component cannot be had, and says so', () => {
    const model = { error: 'M', trend: 'A', season: 'M' } as const;
    expect(ets(seasonalSales(60), 2, { period: 12, model }).method).toBe('ETS(M,A,M)');
    expect(ets([...seasonalSales(60), 0], 2, { period: 12, model }).method).toBe('ETS(A,A,A)');
    expect(ets(seasonalSales(23), 2, { period: 12, model }).method).toBe('ETS(M,A,N)');
    expect(ets(seasonalSales(60), 2, { period: 12, model: { ...model, error: 'A' } }).method).toBe('ETS(M,A,M)');
  });

  it('does with one, two and three values', () => {
    expect(ets([7], 3).point).toEqual([7, 7, 7]);
    expect(ets([7], 3).sigma).toEqual([0, 0, 0]);
    for (const history of [
      [4, 8],
      [4, 8, 6],
    ]) {
      const { point, sigma } = ets(history, 2);
      point.forEach((figure) => expect(figure).toBeGreaterThanOrEqual(4));
      point.forEach((figure) => expect(figure).toBeLessThanOrEqual(8));
      expect(sigma[0]).toBeGreaterThan(0);
    }
    expect(() => ets([], 3)).toThrow(RangeError);
  });

  it('is exact for a constant and for a straight line', () => {
    expect(ets(new Array<number>(30).fill(42), 4, { period: 12 })).toMatchObject({ point: [42, 42, 42, 42], sigma: [0, 0, 0, 0] });
    const line = Array.from({ length: 30 }, (_, at) => 10 + 3 * at);
    ets(line, 3).point.forEach((figure, ahead) => expect(figure).toBeCloseTo(100 + 3 * ahead, 6));
  });

  it('does not depend on the unit', () => expectUnitless((history) => ets(history, 8, { period: 12 }), seasonalSales(60), 1024));

  it('is the same every time', () => {
    expect(ets(seasonalSales(48), 6, { period: 12 })).toEqual(ets(seasonalSales(48), 6, { period: 12 }));
  });

  it('is always finite', () => expectAlwaysFinite((history, horizon, period) => ets(history, horizon, { period })));

  it('is always finite with a model that does not suit', () => {
    const model = { error: 'M', trend: 'Ad', season: 'M' } as const;
    expectAlwaysFinite((history, horizon, period) => ets(history, horizon, { period, model }));
  });
});

describe('applyEts', () => {
  it('repeats the forecast of the fit it is given', () => {
    const history = seasonalSales(60);
    const fit = ets(history, 6, { period: 12 });
    const again = applyEts(history, 6, fit);
    expect(again.method).toBe(fit.method);
    again.point.forEach((figure, at) => expect(figure).toBeCloseTo(fit.point[at]!, 8));
    again.sigma.forEach((figure, at) => expect(figure).toBeCloseTo(fit.sigma[at]!, 8));
    expect(again.aicc).toBeCloseTo(fit.aicc, 8);
  });

  it('carries the parameters over to more values', () => {
    const history = seasonalSales(72);
    const fit = ets(history.slice(0, 60), 1, { period: 12 });
    const { parameters, initial } = applyEts(history, 1, fit);
    expect(initial.level).toBeCloseTo(fit.initial.level, 10);
    expect(parameters.alpha).toBeCloseTo(fit.parameters.alpha, 12);
    expect(parameters.gamma).toBeCloseTo(fit.parameters.gamma, 12);
  });

  it('fits anew where the model is not defined on the history', () => {
    const model = { error: 'M', trend: 'N', season: 'N' } as const;
    const fit = { model, period: 1, parameters: { alpha: 0.9, beta: 0, gamma: 0, phi: 1 }, initial: { level: 5, trend: 0, seasons: [] } };
    expect(applyEts([5, 6, 5, 6, 5, 6], 1, fit).method).toBe('ETS(M,N,N)');
    expect(applyEts([5, 6, -5, 6, 5, 6], 1, fit).method).toBe('ETS(A,N,N)');
  });

  it('is always finite', () => {
    const fit = ets(seasonalSales(60), 6, { period: 12, model: { error: 'M', trend: 'A', season: 'M' } });
    expectAlwaysFinite((history, horizon) => applyEts(history, horizon, fit), 300);
  });
});

describeWithReferences('ETS as computed by R', () => {
  const { inputs, expected } = referenceCases('D1-forecasting.json').get('D-ETS-AUST-AAA')!;
  const history = inputs['series'] as number[];
  const model = { error: 'A', trend: 'A', season: 'A' } as const;
  const squares = (fitted: readonly number[]) => fitted.reduce((sum, figure, at) => sum + (figure - history[at]!) ** 2, 0);
  const byR = applyEts(history, 8, {
    model,
    period: 4,
    parameters: { alpha: inputs['alpha'] as number, beta: inputs['beta'] as number, gamma: inputs['gamma'] as number, phi: 1 },
    initial: {
      level: inputs['initial_level'] as number,
      trend: inputs['initial_trend'] as number,
      seasons: inputs['initial_season_oldest_first'] as number[],
    },
  });

  it('D-ETS-AUST-AAA: states, errors and forecasts at the parameters R found', () => {
    expectReference(byR.point, expected['forecast']);
    expectReference(byR.states.level, expected['final_level']);
    expectReference(byR.states.trend, expected['final_trend']);
    expectReference(squares(byR.fitted) / history.length, expected['mse']);
  });

  it('D-ETS-AUST-AAA: the likelihood found here is not below', () => {
    const here = ets(history, 8, { period: 4, model });
    expect(here.aicc).toBeLessThanOrEqual(byR.aicc);
    here.point.forEach((figure, at) => expect(Math.abs(figure / byR.point[at]! - 1)).toBeLessThan(0.005));
  });

  it('AirPassengers: an AICc below that of R (1400.6, its fit of ETS(M,Ad,M))', () => {
    const passengers = referenceCases('D1-forecasting.json').get('D-HW-AP-MULT')!.inputs['series'] as number[];
    expect(ets(passengers, 1, { period: 12 }).aicc).toBeLessThan(1400.6);
    const damped = ets(passengers, 1, { period: 12, model: { error: 'M', trend: 'Ad', season: 'M' } });
    expect(damped.aicc).toBeLessThan(1400.7);
    expect(damped.aicc).toBeGreaterThan(1385);
  });
});
