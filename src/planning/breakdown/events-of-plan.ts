import { FIRST_EVENT_YEAR, LAST_EVENT_YEAR } from '../../calendar/events/event-phases';
import { monthNumber } from '../../calendar/months';
import type { Period } from '../../calendar/period';
import { monthSpans } from '../../calendar/periods';
import { marketEvents } from '../events/market-events';
import { mergeEvents, type KeptEvents } from '../events/merge-events';
import { monthsByEvents, type PlanEvents } from '../events/plan-events';
import type { HistoryWindow } from './history-window';
import type { BreakdownPlan, BreakdownSpec, KeptInputs, PlanNote, SpreadMethod } from './plan';
import { countingYear, yearsOf, type History } from './profile';
import { seasonUplifts } from './season-uplift';

/**
 * The events of the plan's market in the plan year and in the year it is held against (without history the one before), with what people typed; null
 * for market none.
 *
 * @param history of the total
 */
export function eventsOfPlan(
  { market, start }: BreakdownSpec,
  window: HistoryWindow,
  history: History,
  kept: KeptEvents | null,
): PlanEvents | null {
  if (market === 'none') return null;
  const planStart = monthNumber(start);
  const lastStart = window.years > 0 ? window.first + 12 * (window.years - 1) : planStart - 12;
  const [lastYear, planYear] = [monthSpans(lastStart, 1, 12), monthSpans(planStart, 1, 12)];
  const yearsApart = (planStart - lastStart) / 12;
  const years = yearsOf(history).map((values, year) => ({ periods: monthSpans(window.first + 12 * year, 1, 12), values }));
  const listed = { lastYear: whole(lastYear), planYear: whole(planYear) };
  const fresh = marketEvents(market, { ...listed, yearsApart }, seasonUplifts(market, years));
  return {
    ...mergeEvents(fresh, { market, years: listed }, kept),
    years: listed,
    lastYear,
    planYear,
    yearsApart,
    asOf: kept?.asOf ?? null,
  };
}

/** The factors of method `event-aligned`; null where there are no events, or no whole last year for them to move: it is `last-year` then. */
export function eventFactors({ events, rows }: Pick<BreakdownPlan, 'events' | 'rows'>): number[] | null {
  if (events === null || !hasWholeLastYear(rows[0]?.history ?? [])) return null;
  return monthsByEvents(events).map(({ factor }) => factor);
}

/** Why rows that should follow the events follow last year, or have no event to follow. */
export function eventNotes(
  events: PlanEvents | null,
  planMethod: SpreadMethod,
  { methods }: Pick<KeptInputs, 'methods'>,
  history: History,
): PlanNote[] {
  if (planMethod !== 'event-aligned' && !Object.values(methods).includes('event-aligned')) return [];
  if (events === null) return [{ code: 'events-no-market', params: {} }];
  if (!hasWholeLastYear(history)) return [{ code: 'events-no-last-year', params: {} }];
  if (events.rows.length === 0)
    return [{ code: 'events-unknown', params: { first: String(FIRST_EVENT_YEAR), last: String(LAST_EVENT_YEAR) } }];
  return [];
}

/** Tells of lines of the list that a person changed and that this build takes out, being of another market or other years. */
export function parkedNotes(events: PlanEvents | null, kept: KeptEvents | null): PlanNote[] {
  const before = new Set(kept?.parked);
  const count = (events?.parked ?? []).filter((line) => !before.has(line)).length;
  return count === 0 ? [] : [{ code: 'events-parked', params: { count: String(count) } }];
}

function hasWholeLastYear(history: History): boolean {
  return history.length >= 12 && countingYear(history.slice(-12)) !== null;
}

function whole(months: readonly Period[]): Period {
  return { first: months[0]?.first ?? 0, last: months.at(-1)?.last ?? 0 };
}
