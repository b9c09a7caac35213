import { monthNumber } from '../../calendar/months';
import { monthSpans } from '../../calendar/periods';
import type { Period } from '../../calendar/period';
import type { ForecastRow, SeriesTree } from '../forecast/forecast-plan';
import { eventEffects } from './event-effects';
import type { RollingEvent } from './rolling-event';
import { LEAST_GAIN } from './rolling-plan';
import type { RowUplift } from './row-uplifts';

/** Seasons whose moves the forecast itself follows (see planning/forecast/festival-causes): it holds them where they fall in the months ahead. */
const FORECAST_FOLLOWS: readonly string[] = ['nianhuo', 'tet', 'mid-autumn'];

/** A month ahead without events, and what the events that fall in it make of it, as a multiple. */
export interface EventFree {
  readonly free: number;
  readonly gain: number;
}

/**
 * What a row would sell in the months ahead without events. The forecast has learnt from months with events in them: it holds what events brought to the
 * same month of the years it learnt from (to all its months, where it has not seen that one), and that is taken out of it. Where the events of a
 * month are as they used to be, that times their effects is the forecast again, however well their uplifts are known.
 *
 * @param row its forecast, one value a month ahead
 * @param months of the history
 */
export function freedOfEvents(
  row: Pick<ForecastRow, 'values' | 'point'>,
  months: SeriesTree['months'],
  events: readonly RollingEvent[],
  uplifts: readonly RowUplift[],
): EventFree[] {
  const [first] = months;
  if (!first) return row.point.map((free) => ({ free, gain: 1 }));
  const past = monthSpans(monthNumber(first), 1, months.length);
  const ahead = monthSpans(monthNumber(first) + months.length, 1, row.point.length);
  const known = past.flatMap((month, at) => (row.values[at] === null ? [] : [{ month, place: at % 12 }]));
  return row.point.map((value, at) => {
    const month = ahead[at];
    if (!month) return { free: value, gain: 1 };
    const now = effectsOf(month, events, uplifts);
    const same = known.filter(({ place }) => place === (months.length + at) % 12);
    const before = (same.length > 0 ? same : known).map((one) => effectsOf(one.month, events, uplifts));
    const learnt = uplifts.reduce((gain, { at: event, evidence }) => {
      const [present, past] = [now.get(event) ?? 0, mean(before.map((effects) => effects.get(event) ?? 0))];
      const told = follows(events[event]) ? 0 : evidence;
      return gain + told * past + (1 - told) * present;
    }, 1);
    const gain = [...now.values()].reduce((sum, effect) => sum + effect, 1);
    return { free: value / Math.max(LEAST_GAIN, learnt), gain: Math.max(LEAST_GAIN, gain) };
  });
}

/**
 * What stands as a row's baseline: what it is to sell in the months ahead, by the effects that events have on the row itself, without what the focus adds to them. The focus
 * has one uplift for all rows of a channel; a row that answers to an event more or less than its channel does so in its baseline, and GTM starts from the row's own figure.
 *
 * @param added what the focus adds to each month ahead, as a share
 */
export function baselineBesideFocus(
  row: Pick<ForecastRow, 'values' | 'point'>,
  months: SeriesTree['months'],
  events: readonly RollingEvent[],
  uplifts: readonly RowUplift[],
  added: readonly number[],
): number[] {
  return freedOfEvents(row, months, events, uplifts).map(
    ({ free, gain }, at) => (free * gain) / Math.max(LEAST_GAIN, 1 + (added[at] ?? 0)),
  );
}

function follows(event: RollingEvent | undefined): boolean {
  return typeof event?.event === 'object' && FORECAST_FOLLOWS.includes(event.event.word);
}

/** What each event adds to a month, by its index. */
function effectsOf(month: Period, events: readonly RollingEvent[], uplifts: readonly RowUplift[]): Map<number, number> {
  return new Map(eventEffects(month, events, uplifts).map(({ at, effect }) => [at, effect]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
