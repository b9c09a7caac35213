import { eventsSheetText, eventWordText, type EventsSheetKey } from '../../locales/events-sheet';
import type { TextParams } from '../../locales/text';
import type { PlanEvents } from '../../planning/events/plan-events';
import { EVENT_FIELDS, type EventCell, type EventField } from '../../planning/events/event-row';
import { EVENT_PROBLEMS, LARGEST_UPLIFT, LONGEST_EVENT } from '../../planning/events/used-event';
import { cell } from '../address';
import type { ChartBlueprint, ConditionalFormat, Content, SheetBlueprint, Validation } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, MONTH, MONTH_ON_CHART, PERCENT, ROLES } from '../roles';
import { counted } from '../formula-text';
import { asText, quoted } from '../text-content';
import { on, type BreakdownContext } from './context';
import { EVENT_COLUMNS, EVENTS, EVENTS_TABLE, eventCapacity, stepsColumn } from './events-layout';
import { addedBefore, writeEventSteps } from './events-steps';
import { usedRow, writeUsedEvents } from './events-used';
import { COL, HEADER_ROW } from './layout';

const DATE = 'yyyy-mm-dd';
const DAYS = '#,##0.0_);(#,##0.0);"–"_)';
const DATE_FIELDS = ['lastFirst', 'lastDDay', 'lastLast', 'planFirst', 'planDDay', 'planLast'] as const;

type Text = (key: EventsSheetKey, params?: TextParams) => string;

/** The events of both years, what they add to the months and by what factor these move, and how far the year has come. */
export function eventsSheet(context: BreakdownContext, events: PlanEvents): SheetBlueprint {
  const { locale } = context;
  const t: Text = (key, params) => eventsSheetText(locale, key, params);
  const draft = new Draft();
  const capacity = eventCapacity(events);
  const lines = Math.max(1, events.rows.length);
  const end = stepsColumn(capacity) + 2 * capacity + 2;
  writeHead(context, draft, t);
  writeMonths(context, draft, events, t);
  writeSums(draft, capacity, t);
  writeProgress(context, draft, events, t);
  writePoints(draft, capacity, t);
  writeUsedEvents(context, draft, capacity);
  writeEventSteps(context, draft, capacity);
  writeList(context, draft, events, capacity, t);
  style(context, draft, lines, capacity);
  draft.names.push(
    { name: 'Almanac_Events_Sheet', area: area(0, 0, EVENTS.list + lines, end) },
    { name: 'Almanac_Events_AsOf', area: area(EVENTS.asOf, EVENTS.progress) },
  );
  return draft.sheet({
    id: 'Events',
    name: context.sheetNames.Events,
    tabColor: COLORS.accent,
    validations: validations(context, lines, t),
    conditionalFormats: conditionalFormats(lines),
    charts: [chart(context, t)],
    tables: [
      { name: EVENTS_TABLE, area: area(EVENTS.listHeader, 0, lines + 1, EVENTS.listColumns), style: 'TableStyleLight1', banded: false },
    ],
    page: {
      orientation: 'Landscape',
      titleRows: `$${EVENTS.listHeader + 1}:$${EVENTS.listHeader + 1}`,
      titleColumns: null,
      footerLeft: t('title'),
      printArea: area(0, 0, EVENTS.list + lines, EVENTS.listColumns),
      pagesWide: 1,
    },
  });
}

/** The factor of a month of the plan year, as other sheets refer to it. */
export function eventFactorCell(context: BreakdownContext, month: number): string {
  return on(context, 'Events', cell(EVENTS.months + month, EVENTS.factor, '$both'));
}

/** How many lines of the list to be used cannot be, as other sheets refer to it. */
export function unusableEvents(context: BreakdownContext): string {
  return [EVENTS.unusable, EVENTS.beyond].map((row) => on(context, 'Events', cell(row, EVENTS.used + 1, '$both'))).join('+');
}

function writeHead(context: BreakdownContext, draft: Draft, t: Text): void {
  const counts = (row: number) => cell(row, EVENTS.used + 1, '$both');
  const [unusable, beyond] = [counts(EVENTS.unusable), counts(EVENTS.beyond)];
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method', { shape: context.t('method.event-aligned') }));
  draft.put(
    EVENTS.problem,
    0,
    `=IF(${unusable}+${beyond}=0,${quoted(t('allUsable'))},TRIM(IF(${unusable}>0,${counted(unusable, (count) => t('unusable', { count }))}&" ","")` +
      `&IF(${beyond}>0,${counted(beyond, (count) => t('beyond', { count }))},"")))`,
  );
}

function writeMonths(context: BreakdownContext, draft: Draft, events: PlanEvents, t: Text): void {
  draft.put(EVENTS.groups, 0, t('months'));
  draft.putRow(EVENTS.header, 0, [t('month'), t('lastYearMonth'), t('days'), t('extraLastYear'), t('extraPlanYear'), t('factor')]);
  for (let m = 0; m < 12; m += 1) {
    const r = EVENTS.months + m;
    const at = (column: number) => cell(r, column);
    const [days, last, plan] = [at(EVENTS.days), at(EVENTS.extraLast), at(EVENTS.extraPlan)];
    const above = cell(r - 1, EVENTS.lastMonth);
    draft.put(r, EVENTS.planMonth, `=${on(context, 'Breakdown', cell(HEADER_ROW, COL.month + m))}`);
    draft.put(r, EVENTS.lastMonth, m === 0 ? (events.lastYear[0]?.first ?? '') : `=EDATE(${above},1)`);
    draft.put(r, EVENTS.days, `=EDATE(${at(EVENTS.lastMonth)},1)-${at(EVENTS.lastMonth)}`);
    draft.put(r, EVENTS.extraLast, `=${cell(r + 1, EVENTS.lastSums)}-${at(EVENTS.lastSums)}`);
    draft.put(r, EVENTS.extraPlan, `=${cell(r + 1, EVENTS.planSums)}-${at(EVENTS.planSums)}`);
    draft.put(r, EVENTS.factor, `=IF(${days}+${last}>0,MAX(0,${days}+${plan})/(${days}+${last}),1)`);
  }
}

/** What events have added before each month of both years and after the last. */
function writeSums(draft: Draft, capacity: number, t: Text): void {
  draft.put(EVENTS.groups, EVENTS.sums, t('sums'));
  const years = [
    [EVENTS.lastSums, EVENTS.lastMonth, 'last', 'lastYearMonth'],
    [EVENTS.planSums, EVENTS.planMonth, 'plan', 'month'],
  ] as const;
  for (const [column, monthColumn, year, title] of years) {
    draft.putRow(EVENTS.header, column - 1, [t(title), t('stepSum')]);
    for (let m = 0; m <= 12; m += 1) {
      const r = EVENTS.months + m;
      draft.put(r, column - 1, m < 12 ? `=${cell(r, monthColumn)}` : `=EDATE(${cell(r - 1, monthColumn)},1)`);
      draft.put(r, column, `=${addedBefore(cell(r, column - 1), year, capacity)}`);
    }
  }
}

/** How much of the plan year and of the month has passed at the end of a day, by the calendar and by what its days sell. */
function writeProgress({ builtOn }: BreakdownContext, draft: Draft, events: PlanEvents, t: Text): void {
  const asOf = cell(EVENTS.asOf, EVENTS.progress, '$both');
  const start = cell(EVENTS.months, EVENTS.planMonth, '$both');
  const next = cell(EVENTS.months + 12, EVENTS.planSums - 1, '$both');
  const dated = (figure: string) => `=IFERROR(IF(ISNUMBER(${asOf}),${figure},""),"")`;
  const inYear = (figure: string) => dated(`IF(AND(${asOf}>=${start},${asOf}<${next}),${figure},"")`);
  const weighted = (row: number, column: number) => `(${cell(row, column - 1, '$both')}+${cell(row, column, '$both')})`;
  const [yearStart, yearEnd] = [EVENTS.months, EVENTS.months + 12].map((row) => weighted(row, EVENTS.planSums));
  const [until, month, monthAfter] = [EVENTS.until, EVENTS.month, EVENTS.monthAfter].map((row) => weighted(row, EVENTS.points + 2));
  const lines: [number, EventsSheetKey, Content][] = [
    [EVENTS.asOf, 'asOf', events.asOf === null ? withinYear(builtOn, events) : contentOf(events.asOf)],
    [EVENTS.yearByDays, 'yearByDays', dated(`MAX(0,MIN(INT(${asOf})+1,${next})-${start})/(${next}-${start})`)],
    [EVENTS.yearByEvents, 'yearByEvents', dated(`(${until}-${yearStart})/(${yearEnd}-${yearStart})`)],
    [EVENTS.monthByDays, 'monthByDays', inYear(`DAY(${asOf})/DAY(EOMONTH(${asOf},0))`)],
    [EVENTS.monthByEvents, 'monthByEvents', inYear(`(${until}-${month})/(${monthAfter}-${month})`)],
  ];
  draft.put(EVENTS.groups, EVENTS.progressName, t('progress'));
  for (const [row, key, content] of lines) {
    draft.put(row, EVENTS.progressName, t(key));
    draft.put(row, EVENTS.progress, content);
  }
  const [unusable, note] = [quoted(t('asOfUnusable')), quoted(t('asOfNote'))];
  draft.put(
    EVENTS.asOfNote,
    EVENTS.progressName,
    `=IF(ISERROR(${asOf}),${unusable},IF(OR(${asOf}="",ISNUMBER(${asOf})),${note},${unusable}))`,
  );
}

/** The days that time progress needs: the one after the typed day within the plan year, the month of the typed day and the month after. */
function writePoints(draft: Draft, capacity: number, t: Text): void {
  const asOf = cell(EVENTS.asOf, EVENTS.progress, '$both');
  const [start, next] = [EVENTS.months, EVENTS.months + 12].map((row) => cell(row, EVENTS.planSums - 1, '$both'));
  const unlessOdd = (day: string) => `=IFERROR(IF(ISNUMBER(${asOf}),${day},${start}),${start})`;
  const points = [
    [EVENTS.until, 'pointUntil', unlessOdd(`MAX(${start},MIN(INT(${asOf})+1,${next}))`)],
    [EVENTS.month, 'pointMonth', unlessOdd(`DATE(YEAR(${asOf}),MONTH(${asOf}),1)`)],
    [EVENTS.monthAfter, 'pointMonthAfter', `=EDATE(${cell(EVENTS.month, EVENTS.points + 1)},1)`],
  ] as const;
  draft.put(EVENTS.groups, EVENTS.points, t('points'));
  for (const [row, key, day] of points) {
    draft.put(row, EVENTS.points, t(key));
    draft.put(row, EVENTS.points + 1, day);
    draft.put(row, EVENTS.points + 2, `=${addedBefore(cell(row, EVENTS.points + 1), 'plan', capacity)}`);
  }
}

function withinYear(day: number, { planYear }: PlanEvents): number {
  return Math.min(Math.max(day, planYear[0]?.first ?? day), planYear.at(-1)?.last ?? day);
}

function writeList({ locale }: BreakdownContext, draft: Draft, events: PlanEvents, capacity: number, t: Text): void {
  draft.put(EVENTS.listHint, 0, t('list'));
  for (const field of EVENT_FIELDS) draft.put(EVENTS.listHeader, EVENT_COLUMNS[field], t(field));
  draft.put(EVENTS.listHeader, EVENTS.moved, t('moved'));
  draft.put(EVENTS.listHeader, EVENTS.check, t('check'));
  const rows = events.rows.length > 0 ? events.rows.map(({ cells }) => cells) : [null];
  const word = (name: string) => eventWordText(locale, name);
  rows.forEach((row, i) => {
    const r = EVENTS.list + i;
    for (const field of EVENT_FIELDS) draft.put(r, EVENT_COLUMNS[field], row === null ? '' : contentOf(row[field], word));
    const [before, now] = [cell(r, EVENT_COLUMNS.lastDDay), cell(r, EVENT_COLUMNS.planDDay)];
    draft.put(r, EVENTS.moved, `=IFERROR(IF(COUNT(${before},${now})=2,${now}-EDATE(${before},${12 * events.yearsApart}),""),"")`);
    draft.put(r, EVENTS.check, checkFormula(r, capacity, t, { yes: word('yes'), no: word('no') }));
  });
}

function checkFormula(r: number, capacity: number, t: Text, words: { readonly yes: string; readonly no: string }): string {
  const line = `ROW()-ROW(${cell(EVENTS.listHeader, 0, '$both')})`;
  const used = (row: number) => `INDEX(${usedRow(row, capacity)},${line})`;
  const params = { ...words, days: String(LONGEST_EVENT) };
  const texts = EVENT_PROBLEMS.map((problem) => quoted(t(`problem.${problem}`, params))).join(',');
  const outside = (month: number, firstRow: number, untilRow: number) => {
    const [start, lastMonth] = [EVENTS.months, EVENTS.months + 11].map((row) => cell(row, month, '$both'));
    const [first, until] = [used(firstRow), used(untilRow)];
    return `AND(${until}>${first},OR(${first}>=EDATE(${lastMonth},1),${until}<=${start}))`;
  };
  const outsidePlan = outside(EVENTS.planMonth, EVENTS.usedPlanFirst, EVENTS.usedPlanUntil);
  const outsideLast = outside(EVENTS.lastMonth, EVENTS.usedLastFirst, EVENTS.usedLastUntil);
  return (
    `=IF(${line}>${capacity},IF(${cell(r, EVENT_COLUMNS.use)}=${quoted(words.yes)},${quoted(t('problem.beyond'))},""),IF(${used(EVENTS.usedProblem)}>0,` +
    `CHOOSE(${used(EVENTS.usedProblem)},${texts}),IF(${outsidePlan},${quoted(t('problem.outside'))},` +
    `IF(${outsideLast},${quoted(t('problem.outsideLast'))},""))))`
  );
}

function contentOf(held: EventCell, word: (name: string) => string = (name) => name): Content {
  if (typeof held === 'object') return asText(word(held.word));
  return typeof held === 'string' ? asText(held) : held;
}

function style({ locale }: BreakdownContext, draft: Draft, lines: number, capacity: number): void {
  const list = (field: EventField, columns = 1) => area(EVENTS.list, EVENT_COLUMNS[field], lines, columns);
  const months = (column: number, columns = 1) => area(EVENTS.months, column, 12, columns);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(EVENTS.problem, 0), ROLES.note);
  for (const [column, columns] of [
    [0, 6],
    [EVENTS.progressName, 4],
    [EVENTS.sums, 4],
    [EVENTS.points, 3],
    [EVENTS.used, 1 + capacity],
    [stepsColumn(capacity), 2 * capacity + 2],
  ] as const)
    draft.style(area(EVENTS.groups, column, 1, columns), ROLES.blockHeader);
  for (const [column, columns] of [
    [0, 6],
    [EVENTS.sums, 4],
  ] as const)
    draft.style(area(EVENTS.header, column, 1, columns), ROLES.header);
  draft.style(months(EVENTS.planMonth), ROLES.link);
  draft.style(months(EVENTS.lastMonth, 3), ROLES.lastYear);
  draft.style(months(EVENTS.factor), { bold: true });
  draft.style(area(EVENTS.asOf, EVENTS.progress), ROLES.input);
  draft.style(area(EVENTS.asOfNote, EVENTS.progressName), ROLES.note);
  draft.style(area(EVENTS.groups, EVENTS.progressName, EVENTS.asOfNote - EVENTS.groups + 1, 1), { horizontal: 'Left', indent: 1 });
  for (const column of [EVENTS.used, EVENTS.points, stepsColumn(capacity)])
    draft.style(area(EVENTS.usedNumber, column, EVENTS.beyond - EVENTS.usedNumber + 1, 1), ROLES.note);
  draft.style(area(EVENTS.listHint, 0), ROLES.note);
  draft.style(area(EVENTS.listHeader, 0, 1, EVENTS.listColumns), ROLES.headerLeft);
  draft.style(list('event', EVENTS.moved), ROLES.input);
  draft.style(list('uplift', EVENTS.check - EVENT_COLUMNS.uplift), ROLES.input);
  draft.style(list('source', EVENTS.listColumns - EVENT_COLUMNS.source), ROLES.input);
  draft.style(area(EVENTS.list, EVENTS.moved, lines, 1), ROLES.formula);
  draft.style(area(EVENTS.list, EVENTS.check, lines, 1), ROLES.note);

  draft.format(months(EVENTS.planMonth, 2), MONTH[locale]);
  draft.format(months(EVENTS.days), '0');
  draft.format(months(EVENTS.extraLast, 2), DAYS);
  draft.format(months(EVENTS.factor), '0.000');
  draft.format(area(EVENTS.asOf, EVENTS.progress), DATE);
  draft.format(area(EVENTS.yearByDays, EVENTS.progress, 4, 1), PERCENT);
  for (const column of [EVENTS.lastSums, EVENTS.planSums]) {
    draft.format(area(EVENTS.months, column - 1, 13, 1), DATE);
    draft.format(area(EVENTS.months, column, 13, 1), DAYS);
  }
  draft.format(area(EVENTS.until, EVENTS.points + 1, 3, 1), DATE);
  draft.format(area(EVENTS.until, EVENTS.points + 2, 3, 1), DAYS);
  for (const row of [EVENTS.lastSteps, EVENTS.planSteps]) {
    draft.format(area(row, stepsColumn(capacity) + 2, 1, 2 * capacity), DATE);
    draft.format(area(row + 1, stepsColumn(capacity) + 1, 1, 2 * capacity + 1), '0.0#');
    draft.format(area(row + 2, stepsColumn(capacity) + 1, 1, 2 * capacity + 1), DAYS);
  }
  draft.format(area(EVENTS.usedLastFirst, EVENTS.used + 1, 4, capacity), DATE);
  draft.format(list('lastFirst', DATE_FIELDS.length), DATE);
  draft.format(area(EVENTS.list, EVENTS.moved, lines, 1), '0;-0;"–"');
  draft.format(list('uplift'), '0.0#');

  draft.widths(0, 1, 30);
  draft.widths(1, 1, 13);
  draft.widths(2, 6, 12);
  draft.widths(EVENTS.moved, 2, 11);
  draft.widths(EVENT_COLUMNS.use, 1, 8);
  draft.widths(EVENT_COLUMNS.confidence, 1, 13);
  draft.widths(EVENTS.check, 1, 36);
  draft.widths(EVENT_COLUMNS.source, 2, 40);
  draft.widths(EVENTS.sums, 4, 14);
  draft.widths(EVENTS.points, 1, 26);
  draft.widths(EVENTS.points + 1, 2, 12);
  draft.widths(EVENTS.used, 1, 26);
  draft.widths(EVENTS.used + 1, capacity, 11);
  draft.widths(stepsColumn(capacity), 1, 40);
  draft.widths(stepsColumn(capacity) + 1, 2 * capacity + 1, 11);
}

function conditionalFormats(lines: number): ConditionalFormat[] {
  const first = cell(EVENTS.list, EVENTS.check);
  return [
    { area: area(EVENTS.list, EVENTS.check, lines, 1), formula: `=${first}<>""`, color: COLORS.off },
    {
      area: area(EVENTS.problem, 0),
      formula: `=${cell(EVENTS.unusable, EVENTS.used + 1, '$both')}+${cell(EVENTS.beyond, EVENTS.used + 1, '$both')}>0`,
      color: COLORS.off,
    },
  ];
}

function validations({ locale }: BreakdownContext, lines: number, t: Text): Validation[] {
  const words = { yes: eventWordText(locale, 'yes'), no: eventWordText(locale, 'no') };
  const date = { date: { formula1: '1950-01-01', operator: 'GreaterThan' } } as const;
  return [
    {
      area: area(EVENTS.list, EVENT_COLUMNS.lastFirst, lines, DATE_FIELDS.length),
      rule: date,
      prompt: { title: t('event'), message: t('prompt.date') },
      error: { title: t('event'), message: t('error.date') },
    },
    {
      area: area(EVENTS.list, EVENT_COLUMNS.uplift, lines, 1),
      rule: { decimal: { formula1: 0, formula2: LARGEST_UPLIFT, operator: 'Between' } },
      prompt: { title: t('uplift'), message: t('prompt.uplift') },
      error: { title: t('uplift'), message: t('error.uplift') },
    },
    {
      area: area(EVENTS.list, EVENT_COLUMNS.use, lines, 1),
      rule: { list: { inCellDropDown: true, source: `${words.yes},${words.no}` } },
      prompt: { title: t('use'), message: t('prompt.use', words) },
      error: { title: t('use'), message: t('error.use', words) },
    },
    {
      area: area(EVENTS.asOf, EVENTS.progress),
      rule: date,
      prompt: null,
      error: { title: t('progress'), message: t('error.date') },
    },
  ];
}

function chart({ locale }: BreakdownContext, t: Text): ChartBlueprint {
  const months = (column: number) => area(EVENTS.months, column, 12, 1);
  return {
    name: 'Almanac_Events_Chart',
    type: 'ColumnClustered',
    title: t('chart'),
    altText: t('chartAlt'),
    place: area(EVENTS.groups, EVENTS.chartColumn, 14, 2),
    categories: months(EVENTS.planMonth),
    categoriesOn: 'Events',
    series: [
      { name: t('extraLastYear'), sheet: 'Events', values: months(EVENTS.extraLast), color: COLORS.lastYear },
      { name: t('extraPlanYear'), sheet: 'Events', values: months(EVENTS.extraPlan), color: COLORS.plan },
    ],
    valueFormat: '0',
    categoryFormat: MONTH_ON_CHART[locale],
  };
}
