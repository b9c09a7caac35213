import { EVENT_DATES, EVENT_PROBLEMS, LARGEST_UPLIFT, LONGEST_EVENT, type EventProblem } from '../../planning/events/used-event';
import type { EventField } from '../../planning/events/event-row';
import { eventsSheetText, eventWordText } from '../../locales/events-sheet';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import type { BreakdownContext } from './context';
import { EVENT_COLUMNS, EVENTS } from './events-layout';

/** How far below the lines that are read others are looked for, to say that they are not. */
const LINES_BEYOND = 1000;

/**
 * The list of events as the plan uses it, one column a line: read by line number, so that lines people add or put between others count whether or not
 * the spreadsheet copies formulas down, and whatever they call the columns. Validation does not stop what is pasted: what cannot be used counts as not used, with the reason.
 */
export function writeUsedEvents({ locale }: BreakdownContext, draft: Draft, capacity: number): void {
  const lines = (field: EventField) => range(area(EVENTS.list, EVENT_COLUMNS[field], capacity, 1), '$both');
  const [yes, no] = ['yes', 'no'].map((word) => quoted(eventWordText(locale, word)));
  const code = (problem: EventProblem) => EVENT_PROBLEMS.indexOf(problem) + 1;
  draft.put(EVENTS.groups, EVENTS.used, eventsSheetText(locale, 'used'));
  const names = [
    [EVENTS.usedNumber, 'usedNumber'],
    [EVENTS.usedProblem, 'usedProblem'],
    [EVENTS.usedCounts, 'usedCounts'],
    [EVENTS.usedLastFirst, 'lastFirst'],
    [EVENTS.usedLastUntil, 'usedLastUntil'],
    [EVENTS.usedPlanFirst, 'planFirst'],
    [EVENTS.usedPlanUntil, 'usedPlanUntil'],
    [EVENTS.usedWeight, 'usedWeight'],
  ] as const;
  for (const [row, key] of names) draft.put(row, EVENTS.used, eventsSheetText(locale, key));
  for (let n = 0; n < capacity; n += 1) {
    const column = EVENTS.used + 1 + n;
    const number = cell(EVENTS.usedNumber, column, '$row');
    const held = (field: EventField) => `INDEX(${lines(field)},${number})`;
    const none = (field: EventField) => `IFERROR(${held(field)}="",FALSE)`;
    const window = (first: EventField, last: EventField) => {
      const [from, to] = [held(first), held(last)];
      const { first: least, end } = EVENT_DATES;
      return (
        `IF(AND(${none(first)},${none(last)}),0,IF(COUNT(${from},${to})<2,${code('not-a-date')},` +
        `IF(OR(${from}<${least},${from}>=${end},${to}<${least},${to}>=${end}),${code('not-a-date')},` +
        `IF(INT(${from})>INT(${to}),${code('first-after-last')},` +
        `IF(INT(${to})-INT(${from})+1>${LONGEST_EVENT},${code('too-long')},0)))))`
      );
    };
    const dates = (['lastFirst', 'lastLast', 'planFirst', 'planLast'] as const).map(none).join(',');
    const problem = cell(EVENTS.usedProblem, column);
    const counts = cell(EVENTS.usedCounts, column);
    // A logical value is yes or no in any language.
    const used = `IF(ISLOGICAL(${held('use')}),${held('use')},${held('use')}=${yes})`;
    const unused = `IF(ISLOGICAL(${held('use')}),NOT(${held('use')}),OR(${held('use')}="",${held('use')}=${no}))`;
    const beyond = `${number}>ROWS(${lines('use')})`;
    // An event without dates begins and has ended on a day before all others.
    const day = (field: string, first: EventField, last: EventField) =>
      `=IF(${counts}=1,IF(COUNT(${held(first)},${held(last)})=2,${field},1),1)`;
    draft.put(EVENTS.usedNumber, column, n + 1);
    draft.put(
      EVENTS.usedProblem,
      column,
      `=IF(${beyond},0,IF(ISERROR(${held('use')}),${code('use')},IF(${unused},0,IF(NOT(${used}),${code('use')},` +
        `IF(COUNT(${held('uplift')})=0,${code('uplift')},` +
        `IF(OR(${held('uplift')}<0,${held('uplift')}>${LARGEST_UPLIFT}),${code('uplift')},IF(AND(${dates}),${code('no-date')},` +
        `MAX(${window('lastFirst', 'lastLast')},${window('planFirst', 'planLast')}))))))))`,
    );
    draft.put(EVENTS.usedCounts, column, `=IF(${problem}>0,0,IF(${beyond},0,IF(${used},1,0)))`);
    draft.put(EVENTS.usedLastFirst, column, day(`INT(${held('lastFirst')})`, 'lastFirst', 'lastLast'));
    draft.put(EVENTS.usedLastUntil, column, day(`INT(${held('lastLast')})+1`, 'lastFirst', 'lastLast'));
    draft.put(EVENTS.usedPlanFirst, column, day(`INT(${held('planFirst')})`, 'planFirst', 'planLast'));
    draft.put(EVENTS.usedPlanUntil, column, day(`INT(${held('planLast')})+1`, 'planFirst', 'planLast'));
    draft.put(EVENTS.usedWeight, column, `=IF(${counts}=1,${held('uplift')}+1,0)`);
  }
  const problems = usedRow(EVENTS.usedProblem, capacity);
  draft.put(EVENTS.unusable, EVENTS.used, eventsSheetText(locale, 'check'));
  draft.put(EVENTS.unusable, EVENTS.used + 1, `=COUNTIF(${problems},">0")`);
  draft.put(EVENTS.beyond, EVENTS.used, eventsSheetText(locale, 'problem.beyond'));
  const further = range(area(EVENTS.list + capacity, EVENT_COLUMNS.use, LINES_BEYOND, 1), '$both');
  draft.put(EVENTS.beyond, EVENTS.used + 1, `=COUNTIF(${further},${yes})+COUNTIF(${further},TRUE)`);
}

/** A line of the list as used, all events. */
export function usedRow(row: number, capacity: number): string {
  return range(area(row, EVENTS.used + 1, 1, capacity), '$both');
}
