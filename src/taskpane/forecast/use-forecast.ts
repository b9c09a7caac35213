import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { ActualsRow } from '../../planning/actuals/actuals';
import { forecastTest } from '../../planning/forecast/assemble';
import type { ForecastPlan, ForecastSpec } from '../../planning/forecast/forecast-plan';
import { forecastRequests, testRequest } from '../../planning/forecast/requests';
import { seriesTree } from '../../planning/forecast/series-tree';
import { askForecast } from './ask-forecast';
import { planOf, runReducer, type ForecastRun, type ForecastWork } from './forecast-run';
import { startForecastWorker } from './start-forecast-worker';

/** Long enough to skip choices on the way to another. */
const SETTLE_MS = 120;

export interface Forecasting {
  readonly work: ForecastWork;
  /** The newest run; of earlier choices while `current` is false. Null before the first. */
  readonly run: ForecastRun | null;
  readonly current: boolean;
  /** The whole forecast of the present choices; null until it is there. */
  readonly plan: ForecastPlan | null;
  /** Whether the total has been tested, so that the forecast can be written with all there is to say of it. */
  readonly tested: boolean;
  stop(): void;
  again(): void;
}

/** The forecast that is asked for, calculated in a worker a moment after each change; then the tests of the total and of the row shown. */
export function useForecast(rows: readonly ActualsRow[], spec: ForecastSpec, shown: string): Forecasting {
  // By content: a workbook read again that holds the same is no reason to calculate again.
  const asked = useMemo(() => JSON.stringify({ tree: seriesTree(rows, spec), spec }), [rows, spec]);
  const work = useMemo(() => JSON.parse(asked) as ForecastWork, [asked]);
  const [run, dispatch] = useReducer(runReducer, null);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    running.current = stop;
    const timer = setTimeout(() => {
      dispatch({ type: 'began', work });
      askForecast(
        { kind: 'forecast', job: { requests: forecastRequests(work.tree, work.spec) } },
        startForecastWorker,
        stop.signal,
        (answer) => {
          if (answer.kind === 'progress') dispatch({ type: 'progressed', ...answer.progress });
        },
      ).then(
        () => dispatch({ type: 'ended', status: 'done' }),
        () => {
          if (stop.signal.reason === STOPPED) dispatch({ type: 'ended', status: 'stopped' });
          else if (!stop.signal.aborted) dispatch({ type: 'ended', status: 'failed' });
        },
      );
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [work, attempt]);

  const current = run?.work === work;
  const index = Math.max(
    0,
    work.tree.rows.findIndex(({ key }) => key === shown),
  );
  const next = current && run.status === 'done' ? [0, index].find((row) => run.tests[row] === undefined) : undefined;
  useEffect(() => {
    const request = next === undefined ? null : testRequest(work.tree, work.spec, next);
    if (request === null || next === undefined) return undefined;
    const stop = new AbortController();
    askForecast({ kind: 'test', request }, startForecastWorker, stop.signal, (answer) => {
      if (answer.kind === 'tested')
        dispatch({ type: 'tested', work, row: next, test: answer.test && forecastTest(answer.test, request.horizon) });
    }).catch(() => {
      // A forecast stands without its test.
      if (!stop.signal.aborted) dispatch({ type: 'tested', work, row: next, test: null });
    });
    return () => stop.abort();
  }, [work, next]);

  const plan = useMemo(() => (run === null || run.work !== work ? null : planOf(run)), [run, work]);
  return {
    work,
    run,
    current,
    plan,
    tested: run?.tests[0] !== undefined,
    stop: () => running.current?.abort(STOPPED),
    again: () => setAttempt((before) => before + 1),
  };
}

/** Why a person's stop ends a run, which what comes of a new choice is not. */
const STOPPED = new Error('Stopped.');
