import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { BreakdownPlan, BreakdownSpec, KeptInputs } from '../../../src/planning/breakdown/plan';
import { NO_INPUTS } from '../../../src/planning/breakdown/no-inputs';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { planRolling, rollingForecast } from '../../../src/planning/rolling/plan-rolling';
import type { RollingPlan, RollingSpec } from '../../../src/planning/rolling/rolling-plan';
import { madeForecast } from '../../planning/forecast/made-forecast';

const ASKED: BreakdownSpec = {
  target: 12_000_000,
  start: { year: 2027, month: 1 },
  market: 'CN',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: 'CNY',
};

/** An annual plan of 2027 on a history, and the rolling plan of some of its months. */
export async function planned(
  history: readonly ActualsRow[],
  spec: RollingSpec,
  asked: Partial<BreakdownSpec> = {},
  kept: KeptInputs = NO_INPUTS,
): Promise<{ readonly breakdown: BreakdownPlan; readonly plan: RollingPlan }> {
  const breakdown = planBreakdown({ spec: { ...ASKED, ...asked }, actuals: history, kept });
  const forecast = await madeForecast(history, rollingForecast(spec, breakdown, history));
  return { breakdown, plan: planRolling({ spec, breakdown, actuals: history, forecast }) };
}
