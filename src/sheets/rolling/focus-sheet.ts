import type { EventCell } from '../../planning/events/event-row';
import { FOCUS_FIELDS, FOCUS_STATUSES, type FocusLine } from '../../planning/rolling/focus-line';
import { cell, range } from '../address';
import type { Content, SheetBlueprint, Validation } from '../blueprint';
import { monthSerial } from '../breakdown/month-serial';
import { LIST_ARROW, titleWidth, widthOf } from '../column-width';
import { area, Draft } from '../draft';
import { COLORS, MONTH, ROLES } from '../roles';
import { asText, quoted } from '../text-content';
import { on, type RollingContext } from './context';
import { CHANNEL_CODE, EVENT_CODE } from './gtm-cells';
import { checkCell } from './gtm-checks';
import { FOCUS, FOCUS_COLUMNS, FOCUS_TABLE, focusColumn, HEADER_ROW, type FocusColumn } from './layout';
import { problemsSentence } from '../problems-sentence';

/** What keeps a line from being used, in the order in which it is looked at. */
const PROBLEMS = ['event', 'channel', 'product', 'uplift'] as const;
const PERCENT_INPUT = '0.0%;-0.0%;0.0%';

/** The operation focus as a table that `GTM` reads: a line a month, event, channel and product, with what it is to bring. */
export function focusSheet(context: RollingContext): SheetBlueprint {
  const { t, sheetNames } = context;
  const draft = new Draft();
  const lines = lineCount(context);
  draft.put(0, 0, t('focus.title'));
  draft.put(1, 0, t('focus.method'));
  draft.put(
    FOCUS.problem,
    0,
    problemsSentence(t('focus.allUsed'), [
      { count: on(context, 'GTM', checkCell(context, 'focus')), words: (count) => t('focus.unused', { count }) },
      { count: on(context, 'GTM', checkCell(context, 'lines')), words: (count) => t('focus.unfilled', { count }) },
    ]),
  );
  draft.putRow(
    FOCUS.header,
    0,
    FOCUS_COLUMNS.map((field) => t(`focus.${field}`)),
  );
  for (let at = 0; at < lines; at += 1) writeLine(context, draft, at);
  writeLists(context, draft);
  style(context, draft, lines);
  draft.names.push({ name: 'Almanac_Focus_Sheet', area: draft.area() });
  return draft.sheet({
    id: 'Focus',
    name: sheetNames.Focus,
    tabColor: COLORS.accent,
    validations: validations(context, lines),
    conditionalFormats: [
      {
        area: area(FOCUS.first, focusColumn('check'), lines, 1),
        formula: `=AND($${cell(FOCUS.first, focusColumn('code'))}=0,N($${cell(FOCUS.first, focusColumn('month'))})>=${firstMonth(context)})`,
        color: COLORS.off,
      },
    ],
    tables: [{ name: FOCUS_TABLE, area: area(FOCUS.header, 0, lines + 1, FOCUS_COLUMNS.length), style: 'TableStyleLight1', banded: false }],
    freeze: { rows: FOCUS.first, columns: 2 },
    hiddenColumns: [focusColumn('code')],
    page: {
      orientation: 'Landscape',
      titleRows: `$${FOCUS.header + 1}:$${FOCUS.header + 1}`,
      titleColumns: null,
      footerLeft: t('focus.title'),
      printArea: area(0, 0, draft.area().rows, focusColumn('basis') + 1),
      pagesWide: 1,
    },
  });
}

/** The first month of the window. */
function firstMonth(context: RollingContext): string {
  return on(context, 'GTM', cell(HEADER_ROW, context.columns.baseline, '$both'));
}

const lineCount = ({ plan }: RollingContext): number => Math.max(1, plan.focus.length);

function writeLine(context: RollingContext, draft: Draft, at: number): void {
  const { plan } = context;
  const r = FOCUS.first + at;
  const line = plan.focus[at];
  for (const field of FOCUS_FIELDS) draft.put(r, focusColumn(field), line ? contentOf(context, line.cells[field]) : '');
  draft.put(r, focusColumn('basis'), line ? basisOf(context, line) : '');
  draft.put(r, focusColumn('check'), checkFormula(context, r));
  draft.put(r, focusColumn('code'), codeFormula(context, r));
}

function contentOf(context: RollingContext, content: EventCell): Content {
  if (typeof content === 'object') return asText(context.word(content.word));
  return typeof content === 'string' ? asText(content) : content;
}

/** What an uplift that nobody typed rests on. */
function basisOf({ t }: RollingContext, { basis }: FocusLine): Content {
  if (basis === null) return '';
  const { days, evidence } = basis;
  return evidence > 0.005 ? t('focus.measured', { days, percent: Math.round(100 * evidence) }) : t('focus.typical', { days });
}

/** Whether cells hold the text of a cell, but for capitals; stars in it are stars. */
function sameText(cells: string, named: string): string {
  return `EXACT(UPPER(${cells}&""),UPPER(${named}&""))`;
}

/** The number of what a cell names in a list; 0 where the list does not have it. */
function numberIn(list: { readonly names: string; readonly numbers: string }, named: string): string {
  return `SUMPRODUCT(${sameText(list.names, named)}*${list.numbers})`;
}

function parts(
  context: RollingContext,
  r: number,
): { readonly event: string; readonly channel: string; readonly product: string; readonly uplift: string } {
  const lists = listAreas(context);
  const at = (field: FocusColumn) => cell(r, focusColumn(field), '$column');
  const month = at('month');
  return {
    event: `IF(ISNUMBER(${month}),SUMPRODUCT((${lists.eventMonths}=DATE(YEAR(${month}),MONTH(${month}),1))*${sameText(lists.events.names, at('event'))}*${lists.events.numbers}),0)`,
    channel: numberIn(lists.channels, at('channel')),
    product: numberIn(lists.products, at('product')),
    uplift: `ISNUMBER(${at('uplift')})*(N(${at('uplift')})>-1)`,
  };
}

/** What `GTM` looks the line up by: numbers of event, channel and product in one; 0 where it cannot be used. */
function codeFormula(context: RollingContext, r: number): string {
  const { event, channel, product, uplift } = parts(context, r);
  const at = (field: FocusColumn) => cell(r, focusColumn(field), '$column');
  const usable = `${event}*(${uplift})*OR(${at('channel')}="",${channel}>0)*OR(${at('product')}="",${product}>0)`;
  return `=IFERROR(IF(${usable}>0,${event}*${EVENT_CODE}+${channel}*${CHANNEL_CODE}+${product},0),0)`;
}

function checkFormula(context: RollingContext, r: number): string {
  const { t } = context;
  const { event, channel, product, uplift } = parts(context, r);
  const at = (field: FocusColumn) => cell(r, focusColumn(field), '$column');
  return (
    `=IF(${at('event')}="","",IFERROR(IF(ISNUMBER(${at('month')})*(N(${at('month')})<${firstMonth(context)}),${quoted(t('focus.past'))},` +
    `IF(${event}=0,${quoted(t('focus.problem.event'))},` +
    `IF(AND(${at('channel')}<>"",${channel}=0),${quoted(t('focus.problem.channel'))},` +
    `IF(AND(${at('product')}<>"",${product}=0),${quoted(t('focus.problem.product'))},` +
    `IF(${uplift}=0,${quoted(t('focus.problem.uplift'))},""))))),${quoted(t('focus.problem.event'))}))`
  );
}

interface List {
  readonly names: string;
  readonly numbers: string;
}

function listAreas({ plan, channels, products }: RollingContext): {
  readonly eventMonths: string;
  readonly events: List;
  readonly channels: List;
  readonly products: List;
} {
  const column = (offset: number, count: number) => range(area(FOCUS.first, FOCUS.lists + offset, Math.max(1, count), 1), '$both');
  return {
    eventMonths: column(0, plan.events.length),
    events: { names: column(1, plan.events.length), numbers: column(2, plan.events.length) },
    channels: { names: column(4, channels.length), numbers: column(5, channels.length) },
    products: { names: column(7, products.length), numbers: column(8, products.length) },
  };
}

function writeLists(context: RollingContext, draft: Draft): void {
  const { plan, t, channels, products } = context;
  draft.put(FOCUS.header - 1, FOCUS.lists, t('focus.lists'));
  draft.putRow(FOCUS.header, FOCUS.lists, [
    t('focus.month'),
    t('focus.event'),
    t('focus.number'),
    '',
    t('focus.channel'),
    t('focus.number'),
    '',
    t('focus.product'),
    t('focus.number'),
  ]);
  plan.events.forEach(({ month, event }, at) => {
    const of = plan.months[month];
    draft.putRow(FOCUS.first + at, FOCUS.lists, [of ? monthSerial(of) : '', asText(context.eventName(event)), at + 1]);
  });
  channels.forEach((name, at) => draft.putRow(FOCUS.first + at, FOCUS.lists + 4, [asText(name), at + 1]));
  products.forEach((name, at) => draft.putRow(FOCUS.first + at, FOCUS.lists + 7, [asText(name), at + 1]));
}

function validations(context: RollingContext, lines: number): Validation[] {
  const { t, plan, channels, products } = context;
  const lists = listAreas(context);
  const block = (field: FocusColumn) => area(FOCUS.first, focusColumn(field), lines, 1);
  const error = { title: t('inputError'), message: t('modelAllowed') };
  const listed = (field: FocusColumn, source: string): Validation => ({
    area: block(field),
    rule: { list: { inCellDropDown: true, source } },
    prompt: null,
    error,
  });
  return [
    ...(plan.events.length > 0 ? [listed('event', `=${lists.events.names}`)] : []),
    ...(channels.length > 0 ? [listed('channel', `=${lists.channels.names}`)] : []),
    ...(products.length > 0 ? [listed('product', `=${lists.products.names}`)] : []),
    listed('status', FOCUS_STATUSES.map((status) => t(`status.${status}`)).join(',')),
    {
      area: block('uplift'),
      rule: { decimal: { formula1: -1, formula2: 100, operator: 'Between' } },
      prompt: null,
      error: { title: t('inputError'), message: t('numberAllowed') },
    },
    {
      area: block('media'),
      rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      prompt: null,
      error: { title: t('inputError'), message: t('notNegative') },
    },
  ];
}

function style(context: RollingContext, draft: Draft, lines: number): void {
  const { plan, locale, money, channels, products } = context;
  const block = (field: FocusColumn, fields = 1) => area(FOCUS.first, focusColumn(field), lines, fields);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(FOCUS.problem, 0), ROLES.note);
  draft.style(area(FOCUS.header, 0, 1, FOCUS_COLUMNS.length), ROLES.headerLeft);
  draft.style(block('month', focusColumn('check')), ROLES.input);
  draft.style(block('check', 2), ROLES.note);
  draft.format(block('month'), MONTH[locale]);
  draft.format(block('uplift'), PERCENT_INPUT);
  draft.format(block('media'), money);
  const lists = [
    [0, 3, plan.events.length],
    [4, 2, channels.length],
    [7, 2, products.length],
  ] as const;
  draft.style(area(FOCUS.header - 1, FOCUS.lists), ROLES.blockHeader);
  for (const [offset, columns, count] of lists) {
    draft.style(area(FOCUS.header, FOCUS.lists + offset, 1, columns), ROLES.headerLeft);
    if (count > 0) draft.style(area(FOCUS.first, FOCUS.lists + offset, count, columns), ROLES.lastYear);
  }
  if (plan.events.length > 0) draft.format(area(FOCUS.first, FOCUS.lists, plan.events.length, 1), MONTH[locale]);
  setWidths(context, draft);
}

/** Wide enough for the lists that cells are chosen from. */
function setWidths({ plan, t, eventName, channels, products }: RollingContext, draft: Draft): void {
  const events = widthOf(
    plan.events.map(({ event }) => eventName(event)),
    { least: 26, most: 40 },
    LIST_ARROW,
  );
  const named = (names: readonly string[]) => widthOf(names, { least: 20, most: 45 }, LIST_ARROW);
  const statuses = FOCUS_STATUSES.map((status) => t(`status.${status}`));
  const problems = PROBLEMS.map((problem) => t(`focus.problem.${problem}`));
  const least: Partial<Record<FocusColumn, number>> = {
    month: 11,
    event: events,
    phase: 22,
    theme: 22,
    channel: named(channels),
    product: named(products),
    status: widthOf(statuses, { least: 12, most: 20 }, LIST_ARROW),
    check: widthOf(problems, { least: 30, most: 70 }),
    basis: 30,
  };
  for (const field of FOCUS_COLUMNS) draft.widths(focusColumn(field), 1, Math.max(least[field] ?? 12, titleWidth(t(`focus.${field}`))));
  const lists = [12, events, 12, 12, named(channels), 12, 12, named(products), 12];
  lists.forEach((width, at) => draft.widths(FOCUS.lists + at, 1, width));
}
