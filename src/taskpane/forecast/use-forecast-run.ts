import { useEffect, useMemo, useReducer, useRef, useState, type Dispatch } from 'react';
import type { ActualsRow } from '../../planning/actuals/actuals';
import type { ForecastPlan, ForecastSpec } from '../../planning/forecast/forecast-plan';
import { forecastRequests } from '../../planning/forecast/requests';
import { seriesTree } from '../../planning/forecast/series-tree';
import { askForecast } from './ask-forecast';
import { planOf, runReducer, type ForecastRun, type ForecastWork, type RunAction } from './forecast-run';
import { startForecastWorker } from './start-forecast-worker';

/** Long enough to skip choices on the way to another. */
const SETTLE_MS = 120;

/** A forecast being made. */
export interface ForecastRunning {
  readonly work: ForecastWork;
  /** The newest run; of earlier choices while `current` is false. Null before the first. */
  readonly run: ForecastRun | null;
  readonly current: boolean;
  /** The whole forecast of the present choices; null until it is there. */
  readonly plan: ForecastPlan | null;
  stop(): void;
  again(): void;
}

/** The forecast that is asked for, calculated in a worker a moment after each change; `tell` adds what is found out about its run. */
export function useForecastRun(
  rows: readonly ActualsRow[],
  spec: ForecastSpec,
): { readonly running: ForecastRunning; readonly tell: Dispatch<RunAction> } {
  // By content: a workbook read again that holds the same is no reason to calculate again.
  const asked = useMemo(() => JSON.stringify({ tree: seriesTree(rows, spec), spec }), [rows, spec]);
  const work = useMemo(() => JSON.parse(asked) as ForecastWork, [asked]);
  const [run, tell] = useReducer(runReducer, null);
  const [attempt, setAttempt] = useState(0);
  const working = useRef<AbortController | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    working.current = stop;
    const timer = setTimeout(() => {
      tell({ type: 'began', work });
      askForecast(
        { kind: 'forecast', job: { requests: forecastRequests(work.tree, work.spec) } },
        startForecastWorker,
        stop.signal,
        (answer) => {
          if (answer.kind === 'progress') tell({ type: 'progressed', ...answer.progress });
        },
      ).then(
        () => tell({ type: 'ended', status: 'done' }),
        () => {
          if (stop.signal.reason === STOPPED) tell({ type: 'ended', status: 'stopped' });
          else if (!stop.signal.aborted) tell({ type: 'ended', status: 'failed' });
        },
      );
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [work, attempt]);

  const plan = useMemo(() => (run === null || run.work !== work ? null : planOf(run)), [run, work]);
  const running: ForecastRunning = {
    work,
    run,
    current: run?.work === work,
    plan,
    stop: () => working.current?.abort(STOPPED),
    again: () => setAttempt((before) => before + 1),
  };
  return { running, tell };
}

/** Why a person's stop ends a run, which what comes of a new choice is not. */
const STOPPED = new Error('Stopped.');
