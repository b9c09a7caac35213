import { useMemo } from 'react';
import type { RollingToBuild, WorkbookState } from '../../excel/contracts';
import { dailySales } from '../../planning/rolling/daily-sales';
import { eventsOfRolling, rollingForecast } from '../../planning/rolling/plan-rolling';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import { useForecastRun, type ForecastRunning } from '../forecast/use-forecast-run';
import { asOneRun } from './measuring';
import { rollingPreview, type RollingPreview } from './rolling-preview';
import { useUplifts } from './use-uplifts';

export interface Rolling {
  /** The forecast, and the uplifts of the events after it. */
  readonly running: ForecastRunning;
  /** Null until both are there. */
  readonly preview: RollingPreview | null;
  readonly asked: RollingToBuild | null;
}

/** The rolling plan that is asked for; what takes long of it is calculated in a worker. */
export function useRolling(
  spec: RollingSpec,
  breakdown: NonNullable<WorkbookState['breakdown']>,
  actuals: NonNullable<WorkbookState['actuals']>,
): Rolling {
  const { plan } = breakdown;
  const { rows } = actuals;
  const wanted = useMemo(() => rollingForecast(spec, plan, rows), [spec, plan, rows]);
  const { running } = useForecastRun(rows, wanted);
  const forecast = running.plan;
  const { tree } = running.work;
  const events = useMemo(() => eventsOfRolling(spec, plan, tree.months), [spec, plan, tree]);
  const daily = useMemo(() => dailySales(rows, tree, wanted), [rows, tree, wanted]);
  const uplifts = useUplifts(forecast === null ? null : tree, events, daily);
  const { measured } = uplifts;
  const asked = useMemo(() => (forecast === null || measured === null ? null : { spec, forecast, measured }), [spec, forecast, measured]);
  const preview = useMemo(
    () => (asked === null ? null : rollingPreview({ ...asked, breakdown: plan, actuals: rows })),
    [asked, plan, rows],
  );
  return { running: asOneRun(running, uplifts), preview, asked };
}
