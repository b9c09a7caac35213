import { symmetricPercentageError } from '../../../src/forecasting/accuracy/point-accuracy';
import { forecast } from '../../../src/forecasting/auto/forecast';
import { backtest } from '../../../src/forecasting/backtest/backtest';

const season = [-20, -35, 5, 0, 10, 30, -5, -10, 5, 15, 60, 15];
const sales = Array.from({ length: 48 }, (_, t) => 200 + t + season[t % 12]! + 4 * Math.sin(t * t));

describe('backtest', () => {
  it('knows as much of a known cause as a forecast does', () => {
    // Every fifth month a campaign doubles sales: only who knows when can foresee it.
    const campaign = Array.from({ length: 60 }, (_, t) => (t % 5 === 0 ? 1 : 0));
    const history = campaign.slice(0, 48).map((on, t) => (100 + 3 * Math.sin(t * t)) * (1 + on));
    const request = { history, horizon: 3, period: 12, methods: ['auto'] } as const;
    const [blind] = backtest(request).methods;
    const [told] = backtest({ ...request, regressors: [{ name: 'campaign', values: campaign, spread: 0.5 }] }).methods;
    expect(told!.wape).toBeLessThan(blind!.wape / 2);
  });

  it('ranks methods by what they would have forecast', () => {
    const { methods, chosen, reason, origins } = backtest({ history: sales, horizon: 6, period: 12 });
    expect(methods.map(({ method }) => method).sort()).toEqual([
      'auto',
      'damped',
      'ets',
      'holt',
      'naive',
      'seasonal-naive',
      'ses',
      'theta',
    ]);
    methods.slice(1).forEach(({ mase }, at) => expect(mase).toBeGreaterThanOrEqual(methods[at]!.mase));
    expect([chosen, origins, reason.params['origins']]).toEqual(['auto', 12, 12]);
    const mase = (name: string): number => methods.find(({ method }) => method === name)!.mase;
    expect(mase('auto')).toBeLessThan(0.5);
    expect(mase('naive')).toBeGreaterThan(1.5);
  });

  it('measures every method on the same forecasts', () => {
    // The level of a line: naive is behind by 1, 2, ... periods, which is by how much a season naive with period 1 errs on average.
    const line = Array.from({ length: 20 }, (_, t) => 100 + 2 * t);
    const { methods, origins } = backtest({ history: line, horizon: 3, period: 1, methods: ['naive'] });
    const [{ mase, wape, bias, coverage } = methods[0]!] = methods;
    expect(origins).toBe(12);
    expect(mase).toBeCloseTo((2 + 4 + 6) / 3 / 2, 9);
    const actual = Array.from({ length: 12 }, (_, k) => [6, 7, 8].map((step) => 100 + 2 * (k + step))).flat();
    expect(wape).toBeCloseTo(-bias, 9);
    expect(bias).toBeCloseTo(-4 / (actual.reduce((sum, value) => sum + value, 0) / actual.length), 9);
    expect(coverage).toBeGreaterThanOrEqual(0);
    expect(coverage).toBeLessThanOrEqual(1);
  });

  it('compares the one forecast that a short history allows', () => {
    const history = [10, 12, 11, 13, 12];
    const { methods, origins } = backtest({ history, horizon: 2, period: 12, methods: ['auto', 'ses'] });
    expect(origins).toBe(1);
    const { point } = forecast({ history: history.slice(0, 3), horizon: 2, period: 12 });
    expect(methods.find(({ method }) => method === 'auto')!.sMape).toBeCloseTo(symmetricPercentageError([13, 12], point), 9);
  });

  it('does not compare with what is missing', () => {
    const gap = sales.map((value, t) => (t === 46 ? null : value));
    const { methods } = backtest({ history: gap, horizon: 2, period: 12 });
    for (const figures of methods)
      for (const figure of [figures.mase, figures.sMape, figures.bias, figures.coverage]) expect(Number.isFinite(figure)).toBe(true);
  });

  it('adds the methods for rare demand where it is rare, and leaves out the season where there is none', () => {
    const rare = [0, 3, 0, 0, 5, 0, 0, 0, 4, 0, 0, 2, 0, 6, 0, 0, 0, 3, 0, 0];
    const names = backtest({ history: rare, horizon: 2, period: 1 }).methods.map(({ method }) => method);
    expect(names).toEqual(expect.arrayContaining(['croston', 'sba', 'tsb']));
    expect(names).not.toContain('seasonal-naive');
  });

  it('prefers auto among equals', () => {
    const { methods, chosen } = backtest({ history: new Array<number>(20).fill(7), horizon: 2, period: 4 });
    expect([methods[0]!.method, methods[0]!.mase, chosen]).toEqual(['auto', 0, 'auto']);
  });

  it('says how much history it needs', () => {
    expect(() => backtest({ history: [1, 2, 3, 4], horizon: 3, period: 12 })).toThrow(
      'history needs at least 6 values to compare 3 of them with forecasts made from those before (4 where horizon is 1); found 4.',
    );
  });
});
