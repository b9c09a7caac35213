import { backtest, type BacktestRequest } from '../../../src/forecasting/backtest/backtest';
import { forecastMany, type SeriesForecast } from '../../../src/forecasting/many/forecast-many';
import { MethodError } from '../../../src/forecasting/method-error';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import { assembleForecast, forecastTest } from '../../../src/planning/forecast/assemble';
import type { ForecastPlan, ForecastSpec, ForecastTest } from '../../../src/planning/forecast/forecast-plan';
import { forecastRequests, testRequest } from '../../../src/planning/forecast/requests';
import { seriesTree } from '../../../src/planning/forecast/series-tree';

export const FORECAST_SPEC: ForecastSpec = {
  measure: 'netSales',
  levels: ['channel', 'product'],
  start: { year: 2027, month: 1 },
  horizon: 12,
  level: 0.8,
  method: 'seasonal-naive',
  market: 'none',
};

/** A forecast of a history, made as the pane makes it; only two methods are tested, for speed. */
export async function madeForecast(rows: readonly ActualsRow[], spec: Partial<ForecastSpec> = {}): Promise<ForecastPlan> {
  const asked = { ...FORECAST_SPEC, ...spec };
  const tree = seriesTree(rows, asked);
  const results: SeriesForecast[] = [];
  await forecastMany({ requests: forecastRequests(tree, asked) }, ({ forecasts }) => void results.push(...forecasts));
  const request = testRequest(tree, asked, 0);
  const test = request && testOf({ ...request, methods: ['naive', 'seasonal-naive'] });
  return assembleForecast(tree, asked, results, test);
}

function testOf(request: BacktestRequest): ForecastTest | null {
  try {
    return forecastTest(backtest(request), request.horizon);
  } catch (error) {
    if (error instanceof MethodError) return null;
    throw error;
  }
}
