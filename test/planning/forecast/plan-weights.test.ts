import { planWeights } from '../../../src/planning/forecast/plan-weights';
import { sales, january } from '../../taskpane/histories';
import { madeForecast } from './made-forecast';

/** Two years: 100 a month, in November 1200. */
const year = (november: number) => [...Array.from({ length: 10 }, () => 100), november, 100];
const HISTORY = sales(january(2025), [...year(1200), ...year(1200)]);
const forecast = (horizon: number) => madeForecast(HISTORY, { levels: [], horizon });

describe('the months of a forecast as weights of a plan', () => {
  it('are per cent of the year', async () => {
    const weights = planWeights(await forecast(12), january(2027));
    // Eleven months of 100 and one of 1200 make 2300.
    expect(weights).toEqual({ kind: 'weights', weights: [...Array.from({ length: 10 }, () => 4.35), 52.17, 4.35] });
  });

  it('take what was sold for months behind the forecast', async () => {
    const weights = planWeights(await forecast(3), { year: 2026, month: 4 });
    expect(weights).toMatchObject({ kind: 'weights' });
    expect(weights.kind === 'weights' && weights.weights[7]).toBe(52.17);
  });

  it('say how far the forecast must reach', async () => {
    expect(planWeights(await forecast(12), { year: 2027, month: 4 })).toEqual({
      kind: 'short',
      horizon: 15,
      until: { year: 2028, month: 3 },
    });
  });

  it('are none for a year before the history', async () => {
    expect(planWeights(await forecast(12), { year: 2020, month: 1 })).toEqual({ kind: 'beyond' });
  });
});
