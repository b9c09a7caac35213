import { EVENT_DATES, EVENT_PROBLEMS, LARGEST_UPLIFT, type EventProblem } from '../../planning/events/used-event';
import type { EventField } from '../../planning/events/event-row';
import { eventsSheetText, eventWordText } from '../../locales/events-sheet';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { quoted } from '../text-content';
import type { BreakdownContext } from './context';
import { EVENT_COLUMNS, EVENTS } from './events-layout';

const DAYS = Array.from({ length: 31 }, (_, day) => day);
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

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
    [EVENTS.usedLastLast, 'lastLast'],
    [EVENTS.usedPlanFirst, 'planFirst'],
    [EVENTS.usedPlanLast, 'planLast'],
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
        `IF(INT(${from})>INT(${to}),${code('first-after-last')},0))))`
      );
    };
    const dates = (['lastFirst', 'lastLast', 'planFirst', 'planLast'] as const).map(none).join(',');
    const problem = cell(EVENTS.usedProblem, column);
    const counts = cell(EVENTS.usedCounts, column);
    const beyond = `${number}>ROWS(${lines('use')})`;
    const day = (field: EventField, first: EventField, last: EventField, unless: number) =>
      `=IF(${counts}=1,IF(COUNT(${held(first)},${held(last)})=2,INT(${held(field)}),${unless}),${unless})`;
    draft.put(EVENTS.usedNumber, column, n + 1);
    draft.put(
      EVENTS.usedProblem,
      column,
      `=IF(${beyond},0,IF(ISERROR(${held('use')}),${code('use')},IF(OR(${held('use')}="",${held('use')}=${no}),0,` +
        `IF(${held('use')}<>${yes},${code('use')},IF(COUNT(${held('uplift')})=0,${code('uplift')},` +
        `IF(OR(${held('uplift')}<0,${held('uplift')}>${LARGEST_UPLIFT}),${code('uplift')},IF(AND(${dates}),${code('no-date')},` +
        `MAX(${window('lastFirst', 'lastLast')},${window('planFirst', 'planLast')}))))))))`,
    );
    draft.put(EVENTS.usedCounts, column, `=IF(${problem}>0,0,IF(${beyond},0,IF(${held('use')}=${yes},1,0)))`);
    draft.put(EVENTS.usedLastFirst, column, day('lastFirst', 'lastFirst', 'lastLast', 1));
    draft.put(EVENTS.usedLastLast, column, day('lastLast', 'lastFirst', 'lastLast', 0));
    draft.put(EVENTS.usedPlanFirst, column, day('planFirst', 'planFirst', 'planLast', 1));
    draft.put(EVENTS.usedPlanLast, column, day('planLast', 'planFirst', 'planLast', 0));
    draft.put(EVENTS.usedWeight, column, `=IF(${counts}=1,${held('uplift')}+1,0)`);
  }
  const problems = usedRow(EVENTS.usedProblem, capacity);
  draft.put(EVENTS.unusable, EVENTS.used, eventsSheetText(locale, 'check'));
  draft.put(EVENTS.unusable, EVENTS.used + 1, `=COUNTIF(${problems},">0")`);
  draft.put(EVENTS.beyond, EVENTS.used, eventsSheetText(locale, 'problem.beyond'));
  draft.put(
    EVENTS.beyond,
    EVENTS.used + 1,
    `=COUNTIF(${range(area(EVENTS.list + capacity, EVENT_COLUMNS.use, LINES_BEYOND, 1), '$both')},${yes})`,
  );
}

/** A line of the list as used, all events. */
export function usedRow(row: number, capacity: number): string {
  return range(area(row, EVENTS.used + 1, 1, capacity), '$both');
}

/**
 * The days of both years by month, each with how many ordinary days it sells: the largest uplift of the events that hold it, 1 where none does. The
 * weights stand one higher in the list as used, so that "none", which gives 0, and an uplift of 0 differ.
 */
export function writeEventDays({ locale }: BreakdownContext, draft: Draft, capacity: number): void {
  const years = [
    [EVENTS.lastDays, EVENTS.lastMonth, EVENTS.usedLastFirst, EVENTS.usedLastLast, 'lastYearDays'],
    [EVENTS.planDays, EVENTS.planMonth, EVENTS.usedPlanFirst, EVENTS.usedPlanLast, 'planYearDays'],
  ] as const;
  const weights = usedRow(EVENTS.usedWeight, capacity);
  for (const [column, monthColumn, first, last, title] of years) {
    const [from, to] = [usedRow(first, capacity), usedRow(last, capacity)];
    draft.put(EVENTS.groups, column, eventsSheetText(locale, title));
    for (const d of DAYS) {
      draft.put(EVENTS.header, column + d, d + 1);
      for (const m of MONTHS) {
        const month = cell(EVENTS.months + m, monthColumn, '$column');
        const day = `${month}+${cell(EVENTS.header, column + d, '$row')}-1`;
        const weight = `ABS(SUMPRODUCT(MAX((${from}<=${day})*(${to}>=${day})*${weights}))-1)`;
        // Every month has its first 28 days.
        draft.put(EVENTS.months + m, column + d, d < 28 ? `=${weight}` : `=IF(MONTH(${day})=MONTH(${month}),${weight},0)`);
      }
    }
  }
}
