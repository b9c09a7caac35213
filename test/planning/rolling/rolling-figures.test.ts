import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import type { BreakdownSpec } from '../../../src/planning/breakdown/plan';
import { planRolling, rollingForecast } from '../../../src/planning/rolling/plan-rolling';
import { rollingFigures } from '../../../src/planning/rolling/rolling-figures';
import { madeForecast } from '../forecast/made-forecast';
import { historyOf } from './history';

const BREAKDOWN: BreakdownSpec = {
  target: 120_000,
  start: { year: 2026, month: 1 },
  market: 'CN',
  method: 'equal',
  levels: ['channel'],
  digits: 0,
  currency: 'CNY',
};
const HISTORY = historyOf(24, { year: 2024, month: 1 }, () => 1000, ['JD', 'Douyin']);

async function figures(asked: { month: number; months: number }, change: Partial<BreakdownSpec> = {}, history = HISTORY) {
  const spec = { asOf: { year: 2026, month: asked.month }, months: asked.months };
  const breakdown = planBreakdown({ spec: { ...BREAKDOWN, ...change }, actuals: HISTORY });
  const plan = planRolling({
    spec,
    breakdown,
    actuals: history,
    forecast: await madeForecast(history, rollingForecast(spec, breakdown, history)),
  });
  return { plan, months: rollingFigures(plan, breakdown) };
}

describe('what a rolling plan comes to', () => {
  test('is the baseline with the uplifts of its events, beside the annual plan', async () => {
    const { plan, months } = await figures({ month: 4, months: 3 });
    const [april, , june] = months;
    expect(april).toEqual({
      month: { year: 2026, month: 4 },
      events: [],
      baseline: 2000,
      demand: 2000,
      netSales: 2000,
      annualPlan: 10_000,
    });
    expect(june?.events).toContainEqual({ word: '618' });
    const uplifts = plan.focus.filter(({ cells }) => cells.channel === 'JD').reduce((sum, { cells }) => sum + Number(cells.uplift), 0);
    expect(uplifts).toBeGreaterThan(0);
    expect(june!.demand).toBeGreaterThan(june!.baseline);
  });

  test('has no annual plan after the plan year', async () => {
    const { months } = await figures({ month: 12, months: 2 });
    expect(months.map(({ annualPlan }) => annualPlan)).toEqual([10_000, null]);
  });

  test('is units times price where the history has units', async () => {
    const units = HISTORY.map((row) => ({ ...row, units: 50 }));
    const { months } = await figures({ month: 4, months: 1 }, {}, units);
    expect(months[0]).toMatchObject({ baseline: 100, demand: 100, netSales: 2000 });
  });

  test('is the annual plan where a row has no sales to forecast from', async () => {
    const onlyJd = HISTORY.map((row) => ({ ...row, channel: 'JD' }));
    const { plan, months } = await figures({ month: 4, months: 1 }, {}, onlyJd);
    expect(plan.rows.find(({ key }) => key === 'Douyin')?.baseline).toBeNull();
    expect(months[0]).toMatchObject({ demand: 2000 + 5000, annualPlan: 10_000 });
  });
});
