import { useMemo } from 'react';
import type { WorkbookState } from '../../excel/contracts';
import { rollingForecast } from '../../planning/rolling/plan-rolling';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import { useForecastRun, type ForecastRunning } from '../forecast/use-forecast-run';
import { rollingPreview, type RollingPreview } from './rolling-preview';

export interface Rolling {
  readonly running: ForecastRunning;
  /** Null until its forecast is there. */
  readonly preview: RollingPreview | null;
}

/** The rolling plan that is asked for, on a forecast calculated in a worker. */
export function useRolling(
  spec: RollingSpec,
  breakdown: NonNullable<WorkbookState['breakdown']>,
  actuals: NonNullable<WorkbookState['actuals']>,
): Rolling {
  const { plan } = breakdown;
  const { rows } = actuals;
  const asked = useMemo(() => rollingForecast(spec, plan, rows), [spec, plan, rows]);
  const { running } = useForecastRun(rows, asked);
  const forecast = running.plan;
  const preview = useMemo(
    () => (forecast === null ? null : rollingPreview({ spec, breakdown: plan, actuals: rows, forecast })),
    [forecast, spec, plan, rows],
  );
  return { running, preview };
}
