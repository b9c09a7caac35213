import { monthNumber } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import type { RollingPlan } from '../rolling/rolling-plan';
import { actionCells, REACH_SALES, type ActionLine } from './action-line';

/** Days from one goal to the next. */
const STEP = 30;

/** What the 30-60-90-day plan starts with: to reach the planned net sales of each month of the window, thirty days after one another. */
export function firstActions({ spec }: Pick<RollingPlan, 'spec'>): ActionLine[] {
  const months = monthSpans(monthNumber(spec.asOf), 1, spec.months);
  return months.map(({ first }, at) => ({
    own: true,
    cells: actionCells({
      action: { word: REACH_SALES },
      side: { word: 'agency' },
      start: months[0]?.first ?? first,
      days: STEP * (at + 1),
      kpi: { word: 'net-sales' },
      kpiMonth: first,
      weight: 1,
      status: { word: 'open' },
    }),
  }));
}
