import { EVENT_DATES } from '../../planning/events/used-event';
import { cell, range } from '../address';
import { EVENT_COLUMNS, EVENTS } from '../breakdown/events-layout';
import { escaped } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { EVENT_LINES, EVENT_NAMES, FIRST_ROW, MONTHS, OPEX as O } from './layout';
import { figure, on, type OpexContext } from './context';

/**
 * The events that bookings can name, by line of `Events` as it stands: those with days in the plan year, which are cut to it. Below each other beside them,
 * each name once.
 */
export function writeEvents(context: OpexContext, draft: Draft): void {
  if (!context.events) return;
  const start = figure('start');
  const after = `EDATE(${start},${MONTHS})`;
  const list = (column: number) => on(context, 'Events', range(area(EVENTS.list, column, EVENT_LINES, 1), '$both'));
  const column = (of: number) => range(area(FIRST_ROW, of, EVENT_LINES, 1), '$both');
  for (let line = 0; line < EVENT_LINES; line += 1) {
    const r = FIRST_ROW + line;
    const held = (of: number) => `INDEX(${list(of)},${line + 1})`;
    const [first, last] = [held(EVENT_COLUMNS.planFirst), held(EVENT_COLUMNS.planLast)];
    const inYear = `AND(COUNT(${first},${last})=2,${first}>=${EVENT_DATES.first},INT(${first})<=INT(${last}),${first}<${after},INT(${last})>=${start})`;
    const name = cell(r, O.eventName);
    draft.put(r, O.eventName, `=IFERROR(IF(${inYear},TRIM(${held(EVENT_COLUMNS.event)}),""),"")`);
    draft.put(r, O.eventFirst, `=IF(${name}="",0,MAX(INT(${first}),${start}))`);
    draft.put(r, O.eventLast, `=IF(${name}="",0,MIN(INT(${last}),${after}-1))`);
    const above = line === 0 ? '0' : cell(r - 1, O.eventCount);
    const seen = line === 0 ? '' : `+COUNTIF(${cell(FIRST_ROW, O.eventName, '$both')}:${cell(r - 1, O.eventName)},${escaped(name)})`;
    draft.put(r, O.eventCount, `=${above}+(${name}<>"")*((0${seen})=0)`);
    draft.put(r, O.eventChoice, `=IFERROR(INDEX(${column(O.eventName)},MATCH(${line + 1},${column(O.eventCount)},0)),"")`);
    const choice = cell(r, O.eventChoice);
    const before = line === 0 ? '""' : cell(r - 1, O.eventsSoFar);
    draft.put(r, O.eventsSoFar, line === 0 ? `=${choice}` : `=IF(${choice}="",${before},${before}&", "&${choice})`);
  }
}

/** What `OPEX Ledger` finds the events by. */
export function eventNames(): { readonly name: string; readonly area: ReturnType<typeof area> }[] {
  const lines = (column: number) => area(FIRST_ROW, column, EVENT_LINES, 1);
  return [
    { name: EVENT_NAMES.name, area: lines(O.eventName) },
    { name: EVENT_NAMES.first, area: lines(O.eventFirst) },
    { name: EVENT_NAMES.last, area: lines(O.eventLast) },
    { name: EVENT_NAMES.all, area: area(FIRST_ROW + EVENT_LINES - 1, O.eventsSoFar) },
  ];
}
