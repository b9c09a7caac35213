import { actionsSheetText, actionWordText, type ActionsText } from '../../locales/actions-sheet';
import {
  ACTION_FIELDS,
  ACTION_KPIS,
  ACTION_SIDES,
  ACTION_STATUSES,
  REACH_SALES,
  type ActionCells,
  type ActionField,
  type ActionLine,
} from '../../planning/actions/action-line';
import { cell } from '../address';
import type { Content, SheetBlueprint, Validation } from '../blueprint';
import { serialMonth } from '../breakdown/month-serial';
import { LIST_ARROW, titleWidth, widthOf } from '../column-width';
import { area, Draft } from '../draft';
import { monthName } from '../forecast/month-name';
import { COLORS, MONTH, PERCENT, ROLES } from '../roles';
import { asText } from '../text-content';
import { actionFormulas, type ActionsContext } from './actions-cells';
import { ACTION_COLUMNS, ACTIONS, ACTIONS_TABLE, actionColumn, LAST_PRINTED, typedColumns, type ActionColumn } from './actions-layout';
import { listColumn, writeSummary } from './actions-summary';
import type { RollingContext } from './context';
import type { ActionsInputs } from './read-actions';
import type { LogContents } from './log-contents';
import { problemsSentence } from '../problems-sentence';
import { unfilled } from './unfilled-lines';

const DATE = 'yyyy-mm-dd';
/** Most days an action may take. */
const LONGEST = 3650;
/** Columns of text. */
const TEXTS = ['action', 'side', 'owner', 'kpi', 'status', 'note', 'bucket', 'check'] as const;
/** Least characters of each column: narrow, so that what is printed can be read on one page's width. */
const WIDTHS: readonly (readonly [ActionColumn, number])[] = [
  ['action', 42],
  ['side', 11],
  ['owner', 11],
  ['start', 12],
  ['days', 8],
  ['due', 12],
  ['kpi', 16],
  ['kpiMonth', 11],
  ['targetUsed', 13],
  ['actualUsed', 13],
  ['attainment', 11],
  ['score', 8],
  ['status', 12],
  ['overdue', 10],
  ['slipped', 10],
  ['note', 22],
  ['target', 14],
  ['actual', 14],
  ['weight', 10],
  ['carriedOn', 13],
  ['bucket', 12],
  ['check', 40],
  ['weightUsed', 12],
];

/** The 30-60-90-day plan: a line an action with who does it by when and the figure it moves, a summary above, made to be printed and signed. */
export function actionsSheet(
  context: RollingContext,
  lines: readonly ActionLine[],
  inputs: ActionsInputs = { today: null },
  log: LogContents | null = null,
): SheetBlueprint {
  const { locale, plan, sheetNames } = context;
  const t: ActionsText = (key, params) => actionsSheetText(locale, key, params);
  const draft = new Draft();
  const count = Math.max(1, lines.length);
  const title = t('title', { month: monthName(locale, plan.spec.asOf) });
  draft.put(0, 0, title);
  draft.put(1, 0, t('method'));
  writeProblems(draft, t, count);
  writeToday(draft, t, inputs);
  writeSummary(draft, t, count);
  draft.put(ACTIONS.sign, 0, t('signBrand'));
  draft.put(ACTIONS.sign, ACTIONS.signAgency, t('signAgency'));
  draft.putRow(
    ACTIONS.header,
    0,
    ACTION_COLUMNS.map((column) => t(`column.${column}`)),
  );
  for (let at = 0; at < count; at += 1) writeLine({ context, t, log }, draft, at, lines[at]?.cells ?? null);
  style(context, draft, count);
  setWidths(context, t, draft);
  draft.names.push({ name: 'Almanac_Actions_Sheet', area: draft.area() });
  return draft.sheet({
    id: 'Actions',
    name: sheetNames.Actions,
    tabColor: COLORS.accent,
    validations: validations(t, count),
    conditionalFormats: [
      { area: column('check', count), formula: `=${cell(ACTIONS.first, actionColumn('check'))}<>""`, color: COLORS.off },
      { area: column('overdue', count), formula: `=N(${cell(ACTIONS.first, actionColumn('overdue'))})>0`, color: COLORS.off },
      { area: column('due', count), formula: `=N($${cell(ACTIONS.first, actionColumn('overdue'))})>0`, color: COLORS.off },
    ],
    tables: [
      { name: ACTIONS_TABLE, area: area(ACTIONS.header, 0, count + 1, ACTION_COLUMNS.length), style: 'TableStyleLight1', banded: false },
    ],
    hiddenColumns: [actionColumn('weightUsed')],
    page: {
      orientation: 'Landscape',
      titleRows: `$${ACTIONS.header + 1}:$${ACTIONS.header + 1}`,
      titleColumns: null,
      footerLeft: sheetNames.Actions,
      printArea: area(0, 0, draft.area().rows, actionColumn(LAST_PRINTED) + 1),
      pagesWide: 1,
    },
  });
}

const column = (name: ActionColumn, lines: number, columns = 1) => area(ACTIONS.first, actionColumn(name), lines, columns);

/** What is wrong with lines; else that all is well. */
function writeProblems(draft: Draft, t: ActionsText, count: number): void {
  const list = (column: ActionColumn) => listColumn(column, count);
  draft.put(
    ACTIONS.problem,
    0,
    problemsSentence(t('allUsed'), [
      { count: `SUMPRODUCT(--(${list('check')}<>""))`, words: (of) => t('unused', { count: of }) },
      { count: `SUMPRODUCT(${unfilled(ACTION_FIELDS.map(list), list('check'))})`, words: (of) => t('unfilled', { count: of }) },
    ]),
  );
}

/** The day that overdue is measured on: the one typed, else the present. */
function writeToday(draft: Draft, t: ActionsText, { today }: ActionsInputs): void {
  const typed = cell(ACTIONS.today, ACTIONS.todayTyped);
  draft.put(ACTIONS.today, 0, t('today'));
  draft.put(ACTIONS.today, ACTIONS.todayTyped, today ?? '');
  draft.put(ACTIONS.today, ACTIONS.todayUsed, `=IF(ISNUMBER(${typed}),INT(${typed}),TODAY())`);
}

function writeLine(actions: ActionsContext, draft: Draft, at: number, cells: ActionCells | null): void {
  const { context, t } = actions;
  const r = ACTIONS.first + at;
  for (const field of ACTION_FIELDS) draft.put(r, actionColumn(field), cells === null ? '' : contentOf(context, t, field, cells));
  for (const [name, formula] of Object.entries(actionFormulas(actions, r))) draft.put(r, actionColumn(name as ActionColumn), formula);
}

function contentOf({ locale }: RollingContext, t: ActionsText, field: ActionField, cells: ActionCells): Content {
  const held = cells[field];
  if (typeof held === 'object') {
    if (held.word !== REACH_SALES) return asText(actionWordText(locale, field, held.word));
    return asText(t('reachSales', { month: monthName(locale, serialMonth(Number(cells.kpiMonth))) }));
  }
  return typeof held === 'string' ? asText(held) : held;
}

function validations(t: ActionsText, lines: number): Validation[] {
  const error = (key: 'dateAllowed' | 'daysAllowed' | 'numberAllowed' | 'notNegative' | 'listAllowed') => ({
    title: t('inputError'),
    message: t(key),
  });
  const listed = (words: readonly string[]) => ({ list: { inCellDropDown: true, source: words.join(',') } }) as const;
  const date = { date: { formula1: '1950-01-01', operator: 'GreaterThan' } } as const;
  const notNegative = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } as const;
  const number = { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } } as const;
  return [
    { area: area(ACTIONS.today, ACTIONS.todayTyped), rule: date, prompt: null, error: error('dateAllowed') },
    {
      area: column('side', lines),
      rule: listed(ACTION_SIDES.map((side) => t(`side.${side}`))),
      prompt: null,
      error: error('listAllowed'),
    },
    // Figures of a person's own are welcome.
    { area: column('kpi', lines), rule: listed(ACTION_KPIS.map((kpi) => t(`kpi.${kpi}`))), prompt: null, error: null },
    {
      area: column('status', lines),
      rule: listed(ACTION_STATUSES.map((status) => t(`status.${status}`))),
      prompt: null,
      error: error('listAllowed'),
    },
    ...(['start', 'kpiMonth', 'carriedOn'] as const).map((name) => ({
      area: column(name, lines),
      rule: date,
      prompt: null,
      error: error('dateAllowed'),
    })),
    {
      area: column('days', lines),
      rule: { wholeNumber: { formula1: 1, formula2: LONGEST, operator: 'Between' } },
      prompt: null,
      error: error('daysAllowed'),
    },
    { area: column('target', lines, 2), rule: number, prompt: null, error: error('numberAllowed') },
    ...(['weight', 'slipped'] as const).map((name) => ({
      area: column(name, lines),
      rule: notNegative,
      prompt: null,
      error: error('notNegative'),
    })),
  ];
}

function style({ locale, money }: RollingContext, draft: Draft, lines: number): void {
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(ACTIONS.problem, 0), ROLES.note);
  draft.style(area(ACTIONS.today, 0), ROLES.label);
  draft.style(area(ACTIONS.today, ACTIONS.todayTyped), ROLES.input);
  draft.style(area(ACTIONS.today, ACTIONS.todayUsed), ROLES.lastYear);
  draft.format(area(ACTIONS.today, ACTIONS.todayTyped, 1, ACTIONS.todayUsed), DATE);
  draft.style(area(ACTIONS.header, 0, 1, ACTION_COLUMNS.length), ROLES.header);
  for (const name of TEXTS) draft.style(area(ACTIONS.header, actionColumn(name)), ROLES.headerLeft);
  for (const { column: first, columns } of typedColumns()) draft.style(area(ACTIONS.first, first, lines, columns), ROLES.input);
  draft.style(column('check', lines), ROLES.note);
  draft.style(column('targetUsed', lines, 2), ROLES.link);
  // Text right of figures keeps away from them.
  for (const name of ['kpi', 'status', 'note', 'bucket'] as const) {
    draft.style(column(name, lines), { horizontal: 'Left', indent: 1 });
    draft.style(area(ACTIONS.header, actionColumn(name)), { horizontal: 'Left', indent: 1 });
  }
  for (const name of ['start', 'due', 'carriedOn'] as const) draft.format(column(name, lines), DATE);
  draft.format(column('kpiMonth', lines), MONTH[locale]);
  for (const name of ['target', 'targetUsed'] as const) draft.format(column(name, lines, 2), money);
  draft.format(column('attainment', lines), PERCENT);
  for (const name of ['weight', 'score'] as const) draft.format(column(name, lines), '0.00;-0.00;"–"');
}

/** Wide enough for what the build writes, for the lists that cells are chosen from, and for the titles in two lines. */
function setWidths({ locale, plan }: RollingContext, t: ActionsText, draft: Draft): void {
  const actions = Array.from({ length: 12 }, (_, at) =>
    t('reachSales', { month: monthName(locale, { year: plan.spec.asOf.year, month: at + 1 }) }),
  );
  const listed = (words: readonly string[]) => widthOf(words, { least: 0, most: 24 }, LIST_ARROW + 1);
  const needed: Partial<Record<ActionColumn, number>> = {
    action: widthOf(actions, { least: 0, most: 60 }),
    side: listed(ACTION_SIDES.map((side) => t(`side.${side}`))),
    kpi: listed(ACTION_KPIS.map((kpi) => t(`kpi.${kpi}`))),
    status: listed(ACTION_STATUSES.map((status) => t(`status.${status}`))),
  };
  for (const [name, least] of WIDTHS)
    draft.widths(actionColumn(name), 1, Math.max(least, needed[name] ?? 0, titleWidth(t(`column.${name}`))));
}
