import type { SeriesTree } from '../../planning/forecast/forecast-plan';
import type { DailySales } from '../../planning/rolling/daily-sales';
import type { MeasuredUplifts } from '../../planning/rolling/plan-rolling';
import type { RollingEvent } from '../../planning/rolling/rolling-event';
import type { ForecastRunning } from '../forecast/use-forecast-run';

/** What is measured: the events on the rows of a history. */
export interface UpliftsAsked {
  readonly tree: SeriesTree;
  readonly events: readonly RollingEvent[];
  readonly daily: DailySales | null;
}

/** Uplifts on their way. */
export interface Measuring {
  readonly asked: UpliftsAsked | null;
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  readonly measured: MeasuredUplifts | null;
}

export type MeasuringAction =
  | { readonly type: 'began'; readonly asked: UpliftsAsked }
  | { readonly type: 'measured'; readonly asked: UpliftsAsked; readonly uplifts: MeasuredUplifts['uplifts'] }
  | { readonly type: 'ended'; readonly asked: UpliftsAsked; readonly status: 'stopped' | 'failed' };

export const IDLE: Measuring = { asked: null, status: 'running', measured: null };

/** Why a person's stop ends a measuring, which what comes of a new choice is not. */
export const STOPPED = new Error('Stopped.');

/** How measuring follows what the worker says; an answer to what was asked before comes too late. */
export function measuringReducer(measuring: Measuring, action: MeasuringAction): Measuring {
  const { asked } = action;
  if (action.type === 'began') return { asked, status: 'running', measured: null };
  if (measuring.asked !== asked) return measuring;
  if (action.type === 'ended') return { ...measuring, status: action.status };
  return { asked, status: 'done', measured: { events: asked.events, uplifts: action.uplifts } };
}

/** A forecast and the uplifts measured after it as one thing that runs, is stopped and begun again. */
export function asOneRun(
  forecasting: ForecastRunning,
  uplifts: Pick<Measuring, 'status'> & Pick<ForecastRunning, 'stop' | 'again'>,
): ForecastRunning {
  const { run, current } = forecasting;
  if (!current || run?.status !== 'done') return forecasting;
  return { ...forecasting, run: { ...run, status: uplifts.status }, stop: uplifts.stop, again: uplifts.again };
}
