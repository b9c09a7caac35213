import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { SeriesTree } from '../../planning/forecast/forecast-plan';
import type { DailySales } from '../../planning/rolling/daily-sales';
import type { MeasuredUplifts } from '../../planning/rolling/plan-rolling';
import type { RollingEvent } from '../../planning/rolling/rolling-event';
import { askForecast } from '../forecast/ask-forecast';
import { startForecastWorker } from '../forecast/start-forecast-worker';
import { IDLE, measuringReducer, STOPPED, type Measuring, type UpliftsAsked } from './measuring';

export interface UpliftsRunning {
  readonly status: Measuring['status'];
  /** Null until they are measured. */
  readonly measured: MeasuredUplifts | null;
  stop(): void;
  again(): void;
}

/**
 * What events have done to the rows of a history, measured in a worker.
 * @param tree null while there is nothing to measure on
 * @param daily of the same tree
 */
export function useUplifts(tree: SeriesTree | null, events: readonly RollingEvent[], daily: DailySales | null): UpliftsRunning {
  // By content: a workbook read again that holds the same is no reason to measure again.
  const content = useMemo(() => (tree === null ? null : JSON.stringify({ tree, events, daily })), [tree, events, daily]);
  const asked = useMemo(() => (content === null ? null : (JSON.parse(content) as UpliftsAsked)), [content]);
  const [measuring, dispatch] = useReducer(measuringReducer, IDLE);
  const [attempt, setAttempt] = useState(0);
  const working = useRef<AbortController | null>(null);

  useEffect(() => {
    if (asked === null) return undefined;
    const stop = new AbortController();
    working.current = stop;
    dispatch({ type: 'began', asked });
    askForecast({ kind: 'uplifts', ...asked }, startForecastWorker, stop.signal, (answer) => {
      if (answer.kind === 'measured') dispatch({ type: 'measured', asked, uplifts: answer.uplifts });
    }).catch(() => {
      if (stop.signal.reason === STOPPED) dispatch({ type: 'ended', asked, status: 'stopped' });
      else if (!stop.signal.aborted) dispatch({ type: 'ended', asked, status: 'failed' });
    });
    return () => stop.abort();
  }, [asked, attempt]);

  const current = measuring.asked === asked && asked !== null ? measuring : null;
  return {
    status: current?.status ?? 'running',
    measured: current?.measured ?? null,
    stop: () => working.current?.abort(STOPPED),
    again: () => setAttempt((before) => before + 1),
  };
}
