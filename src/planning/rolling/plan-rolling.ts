import { isoMonth, monthAt, monthNumber, monthNumberOfSerial } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import type { ActualsRow } from '../actuals/actuals';
import type { BreakdownPlan } from '../breakdown/plan';
import { InputError } from '../../locales/rolling-errors';
import type { ForecastPlan, ForecastSpec, SeriesTree } from '../forecast/forecast-plan';
import { baselineBesideFocus } from './baseline';
import { dailySales } from './daily-sales';
import { focusUplift } from './focus-uplift';
import { unitPrices } from './prices';
import { rollingEvents, type RollingEvent } from './rolling-event';
import { rollingNotes } from './rolling-notes';
import { LONGEST_WINDOW, type RollingPlan, type RollingRow, type RollingSpec } from './rolling-plan';
import { rollingTree } from './rolling-tree';
import { rowUplifts, typicalUplifts, type RowUplift } from './row-uplifts';
import { windowFocus } from './window-focus';

export interface RollingInput {
  readonly spec: RollingSpec;
  readonly breakdown: BreakdownPlan;
  readonly actuals: readonly ActualsRow[];
  /** Made as rollingForecast asks. */
  readonly forecast: ForecastPlan;
  /** Uplifts measured before on the forecast's history (see rowUplifts), which takes long; measured anew where they are absent or of other events. */
  readonly measured?: MeasuredUplifts;
}

/** What events do to the rows of a history. */
export interface MeasuredUplifts {
  readonly events: readonly RollingEvent[];
  /** One list a row. */
  readonly uplifts: readonly (readonly RowUplift[])[];
}

/** Probability of the forecast's interval. */
const LEVEL = 0.8;
/** Units are the measure where the history says them of sales as new as this. */
const RECENT_MONTHS = 12;

/**
 * What must be forecast for a rolling plan: the rows of the annual plan over the window, in units where the history has them.
 *
 * @throws InputError `rolling-window`, `rolling-as-of-outside`
 */
export function rollingForecast(spec: RollingSpec, breakdown: BreakdownPlan, actuals: readonly ActualsRow[]): ForecastSpec {
  checkSpec(spec, breakdown);
  const { levels, market } = breakdown.spec;
  const end = monthNumber(spec.asOf);
  const inUnits = actuals.some(({ date, units }) => {
    const month = monthNumberOfSerial(date);
    return units !== null && units > 0 && month < end && month >= end - RECENT_MONTHS;
  });
  return { measure: inUnits ? 'units' : 'netSales', levels, start: spec.asOf, horizon: spec.months, level: LEVEL, method: 'auto', market };
}

function checkSpec({ asOf, months }: RollingSpec, { spec }: BreakdownPlan): void {
  if (!Number.isInteger(months) || months < 1 || months > LONGEST_WINDOW)
    throw new InputError('rolling-window', { allowed: LONGEST_WINDOW, found: months });
  const start = monthNumber(spec.start);
  const at = monthNumber(asOf) - start;
  if (!(at >= 0 && at < 12))
    throw new InputError('rolling-as-of-outside', {
      first: isoMonth(spec.start),
      last: isoMonth(monthAt(start + 11)),
      found: isoMonth(asOf),
    });
}

/** The events of the annual plan's list over the history and the months planned. */
export function eventsOfRolling({ asOf, months }: RollingSpec, breakdown: BreakdownPlan, history: SeriesTree['months']): RollingEvent[] {
  const { market } = breakdown.spec;
  if (!breakdown.events || market === 'none') return [];
  const first = monthNumber(asOf);
  const begun = history[0] ? monthNumber(history[0]) : first;
  const span = { first: monthSpans(begun, 1, 1)[0]?.first ?? 0, last: monthSpans(first, 1, months).at(-1)?.last ?? 0 };
  return rollingEvents(breakdown.events, market, span);
}

function isOf(measured: MeasuredUplifts, events: readonly RollingEvent[], { rows }: ForecastPlan): boolean {
  return measured.uplifts.length === rows.length && JSON.stringify(measured.events) === JSON.stringify(events);
}

/**
 * The description of a rolling plan: its rows with their baselines, prices and events, and what the operation focus starts with. Amounts that are formulas
 * on its sheets are not computed here (see rollingFigures).
 */
export function planRolling({ spec, breakdown, actuals, forecast, measured }: RollingInput): RollingPlan {
  const { levels } = breakdown.spec;
  const first = monthNumber(spec.asOf);
  const window = monthSpans(first, 1, spec.months);
  const events = eventsOfRolling(spec, breakdown, forecast.months);
  const byRow =
    measured && isOf(measured, events, forecast)
      ? measured.uplifts
      : rowUplifts(forecast, events, dailySales(actuals, forecast, forecast.spec));
  const uplifts = new Map(byRow.map((known, index) => [forecast.rows[index]?.key, known]));
  const prices = forecast.spec.measure === 'units' ? unitPrices(actuals, levels, first, spec.months) : null;
  const tree = rollingTree(breakdown.rows, forecast.rows);
  const { events: inWindow, focus } = windowFocus(
    window,
    tree,
    events,
    tree.map(({ key, member }) => uplifts.get(key) ?? typicalUplifts(events, member.channel)),
  );
  const rows = tree.map(({ plan, forecast: row, ...node }): RollingRow => {
    const added = window.map((month) => focusUplift(focus, node, month.first));
    const known = row && row.method !== '' ? baselineBesideFocus(row, forecast.months, events, uplifts.get(node.key) ?? [], added) : null;
    // Nobody demands fewer than no units: a row of returns alone sells none.
    const baseline = forecast.spec.measure === 'units' ? (known?.map((value) => Math.max(0, value)) ?? null) : known;
    return { ...node, planned: plan !== null, baseline, method: row?.method ?? '', price: prices?.get(node.key) ?? null };
  });
  return {
    spec,
    measure: forecast.spec.measure,
    levels,
    months: Array.from({ length: spec.months }, (_, at) => monthAt(first + at)),
    rows,
    events: inWindow,
    focus,
    digits: forecast.digits,
    notes: rollingNotes({ spec, breakdown, forecast, rows }),
  };
}
