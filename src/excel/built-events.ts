import { monthAt, monthNumber } from '../calendar/months';
import { InputError } from '../planning/input-error';
import type { BreakdownSpec, Market } from '../planning/breakdown/plan';
import { knownOfEarlier } from '../planning/events/earlier-events';
import type { EventRow } from '../planning/events/event-row';
import type { ListYears } from '../planning/events/list-years';
import type { KeptEvents } from '../planning/events/merge-events';
import type { PlanEvents } from '../planning/events/plan-events';
import { EVENTS_TABLE } from '../sheets/breakdown/events-layout';
import { readEvents, refuseTypedOverMonths } from '../sheets/breakdown/read-events';
import { monthSerial } from '../sheets/breakdown/month-serial';
import type { KeptFormula } from '../sheets/breakdown/sheet-cells';
import type { StoredEvents } from './plan-store';
import type { SheetsRead } from './read-sheets';
import { sheetNameOf, type Scene } from './scene';

/** What a person typed into the list of events. */
export interface BuiltEvents {
  readonly events: KeptEvents;
  readonly formulas: readonly KeptFormula[];
}

/**
 * The list of events that stands in the workbook; null where there is none, or the plan's market has no calendar and the list stays as it is.
 *
 * @throws InputError (see readEvents)
 */
export function builtEvents({ events: list, document }: SheetsRead, market: Market): BuiltEvents | null {
  if (list === null || market === 'none') return null;
  const { sheet, values, formulas: contents } = list;
  const { rows, asOf, formulas } = readEvents({ name: sheet, values, formulas: contents }, list.area, list.asOf);
  const stored = document?.plan.events;
  const years = stored?.years ?? (document && stored ? yearsOfPlan(document.plan.spec) : null);
  return { events: { rows, asOf, years, ...knownLines(rows, stored, years) }, formulas };
}

function knownLines(
  rows: readonly EventRow[],
  stored: StoredEvents | undefined,
  years: ListYears | null,
): Pick<KeptEvents, 'lines' | 'dropped' | 'parked' | 'remembered'> {
  if (!stored || !years) return { lines: null, dropped: stored?.dropped ?? [], parked: [], remembered: [] };
  if ('made' in stored) return { ...knownOfEarlier(rows, { remembered: [], ...stored }, years), parked: [] };
  const { lines, dropped, parked, remembered } = stored;
  return { lines, dropped, parked, remembered };
}

/**
 * Refuses to build where the list of events cannot be kept.
 *
 * @throws InputError `events-not-ours` where a table of a person's own has its name, `events-table-gone` where it is no table any more,
 * `event-formula-typed-over`
 */
export function checkEvents(scene: Scene, read: SheetsRead): void {
  const sheet = sheetNameOf(scene, 'Events');
  const table = scene.tables.find(({ name }) => name.toLowerCase() === EVENTS_TABLE.toLowerCase());
  if (table && table.sheet !== sheet) throw new InputError('events-not-ours', { sheet: table.sheet });
  if (sheet !== null && read.events === null) throw new InputError('events-table-gone', { sheet });
  if (read.own.Events) refuseTypedOverMonths(read.own.Events);
}

/** What a rebuild must know to tell what of the list is a person's. */
export function storedEvents({ lines, dropped, parked, remembered, years }: PlanEvents): StoredEvents {
  return { years, dropped, lines, parked, remembered };
}

/** The years of a list whose record does not say them: the plan year, and the one before. */
function yearsOfPlan({ start }: BreakdownSpec): ListYears {
  const year = (first: number) => ({ first: monthSerial(monthAt(first)), last: monthSerial(monthAt(first + 12)) - 1 });
  const planStart = monthNumber(start);
  return { lastYear: year(planStart - 12), planYear: year(planStart) };
}
