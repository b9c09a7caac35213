import { useEffect } from 'react';
import type { ActualsRow } from '../../planning/actuals/actuals';
import { forecastTest } from '../../planning/forecast/assemble';
import type { ForecastSpec } from '../../planning/forecast/forecast-plan';
import { testRequest } from '../../planning/forecast/requests';
import { askForecast } from './ask-forecast';
import { startForecastWorker } from './start-forecast-worker';
import { useForecastRun, type ForecastRunning } from './use-forecast-run';

export interface Forecasting extends ForecastRunning {
  /** Whether the total has been tested, so that the forecast can be written with all there is to say of it. */
  readonly tested: boolean;
}

/** The forecast that is asked for (see useForecastRun); then the tests of the total and of the row shown. */
export function useForecast(rows: readonly ActualsRow[], spec: ForecastSpec, shown: string): Forecasting {
  const { running, tell } = useForecastRun(rows, spec);
  const { work, run, current } = running;
  const index = Math.max(
    0,
    work.tree.rows.findIndex(({ key }) => key === shown),
  );
  const next = current && run?.status === 'done' ? [0, index].find((row) => run.tests[row] === undefined) : undefined;
  useEffect(() => {
    const request = next === undefined ? null : testRequest(work.tree, work.spec, next);
    if (request === null || next === undefined) return undefined;
    const stop = new AbortController();
    askForecast({ kind: 'test', request }, startForecastWorker, stop.signal, (answer) => {
      if (answer.kind === 'tested')
        tell({ type: 'tested', work, row: next, test: answer.test && forecastTest(answer.test, request.horizon) });
    }).catch(() => {
      // A forecast stands without its test.
      if (!stop.signal.aborted) tell({ type: 'tested', work, row: next, test: null });
    });
    return () => stop.abort();
  }, [work, next, tell]);
  return { ...running, tested: run?.tests[0] !== undefined };
}
