import type { FeesSheetKey } from '../../locales/fees-sheet';
import { cell } from '../address';
import type { Draft } from '../draft';
import { problemsSentence } from '../problems-sentence';
import { asText } from '../text-content';
import { figure, on } from './context';
import { contentOf, lines, tables, wordsOf, type FeesContext } from './fees-context';
import {
  AGENCY,
  FEE_CHECKS,
  FEE_CHOICES,
  FEE_PROBLEMS,
  FEES,
  FIRST_HINT,
  FIRST_OPEN,
  MONTH_MARKS,
  TABLES,
  type FeeCheck,
} from './fees-layout';
import { CHOICE_ROW, FIRST_ROW, GROUP_ROW, HEADER_ROW, MONTHS, OPEX as O } from './layout';

/** Columns with a title, in their order: what is typed and read. */
export const TITLED = [
  'channel',
  'fee',
  'category',
  'part',
  'kind',
  'basis',
  'rate',
  'amount',
  'cap',
  'vat',
  'refund',
  'from',
  'to',
  'tiers',
  'month',
  'check',
  'yearPlan',
  'planVat',
  'outlook',
  'outlookVat',
  'monthShould',
  'monthBooked',
  'monthGap',
  'should',
  'booked',
  'gap',
  'flag',
  'note',
] as const;

/** Blocks by month, in their order. */
export const BLOCKS = [
  'scores',
  'plan',
  'actual',
  'days',
  'planSold',
  'planKept',
  'planToDate',
  'planCum',
  'planFee',
  'actualSold',
  'actualKept',
  'actualToDate',
  'actualCum',
  'actualFee',
] as const;

/** Columns of numbers behind a line. */
export const WORKING = [
  'code',
  'final',
  'kindNumber',
  'basisNumber',
  'baseRow',
  'paidRow',
  'returnsRow',
  'unitsRow',
  'tableRow',
  'kpiRow',
  'byMonth',
  'first',
  'last',
  'key',
  'pair',
  'group',
  'overlaps',
  'weight',
  'counts',
  'factor',
  'line',
  'shared',
  'own',
  'ownMonth',
  'viewPlan',
  'viewActual',
] as const;

/** What can be chosen, each with its column. */
export const LISTS = ['kinds', 'bases', 'modes', 'windows', 'settled', 'kpiOf', 'channels', 'problems'] as const;
export type FeeList = (typeof LISTS)[number];

/** The texts of a list. */
export function listOf(context: FeesContext, list: FeeList): string[] {
  switch (list) {
    case 'kinds':
      return wordsOf(context, 'kind');
    case 'bases':
      return wordsOf(context, 'basis');
    case 'modes':
      return wordsOf(context, 'mode');
    case 'windows':
      return wordsOf(context, 'window');
    case 'settled':
      return wordsOf(context, 'settled');
    case 'kpiOf':
      return wordsOf(context, 'kpiOf');
    case 'channels':
      return context.opex.plan.channels.map(({ name }) => name);
    case 'problems':
      return FEE_PROBLEMS.map((problem) => context.t(problem));
  }
}

/** The cell of a check. */
export const checkCell = ({ rows }: FeesContext, check: FeeCheck): string =>
  cell(rows.checks + FEE_CHECKS.indexOf(check), FEES.category, '$both');

/** Titles, what is typed above the table, months and their marks, lists, and the checks below. */
export function writeHead(context: FeesContext, draft: Draft): void {
  const { inputs, rows, t } = context;
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method'));
  draft.put(2, 0, problems(context));
  draft.put(CHOICE_ROW, FEE_CHOICES.tolerance - 1, t('tolerance'));
  draft.put(CHOICE_ROW, FEE_CHOICES.tolerance, contentOf(context, inputs.tolerance));
  draft.put(CHOICE_ROW, FEE_CHOICES.withVat - 1, t('withVat'));
  draft.put(CHOICE_ROW, FEE_CHOICES.withVat, contentOf(context, inputs.withVat));
  for (const column of TITLED) draft.put(HEADER_ROW, FEES[column], t(`column.${column}`));
  for (const column of WORKING) draft.put(HEADER_ROW, FEES[column], t(`working.${column}`));
  draft.put(rows.agencyHeader - 1, 0, t('agencies'));
  for (const [field, column] of Object.entries(AGENCY)) draft.put(rows.agencyHeader, column, t(agencyTitle(field as keyof typeof AGENCY)));
  draft.put(rows.agencyHeader, FEES.check, t('column.check'));
  writeMonths(context, draft);
  writeLists(context, draft);
  writeChecks(context, draft);
}

/** What an agency's column is called: as that of the rules where it is the same. */
export function agencyTitle(field: keyof typeof AGENCY): FeesSheetKey {
  switch (field) {
    case 'channel':
    case 'fee':
    case 'vat':
    case 'tiers':
    case 'note':
      return `column.${field}`;
    default:
      return `agency.${field}`;
  }
}

function writeMonths({ opex, t }: FeesContext, draft: Draft): void {
  for (const block of BLOCKS) draft.put(GROUP_ROW, FEES[block], t(`block.${block}`));
  const ofOpex = (row: number, column: number) => on(opex, 'Opex', cell(row, column, '$both'));
  const number = on(opex, 'Opex', figure('month'));
  for (let month = 0; month < MONTHS; month += 1) {
    for (const block of BLOCKS) draft.put(HEADER_ROW, FEES[block] + month, `=EDATE(${on(opex, 'Opex', figure('start'))},${month})`);
    const [first, second] = [0, 1].map((half) => ofOpex(CHOICE_ROW, O.actualHalf + 2 * month + half));
    const part = ofOpex(GROUP_ROW, O.planMonth + month);
    draft.put(CHOICE_ROW, MONTH_MARKS.month + month, `=(${month + 1}=${number})*1`);
    draft.put(CHOICE_ROW, MONTH_MARKS.known + month, `=(${month + 1}<=${number})*1`);
    draft.put(CHOICE_ROW, MONTH_MARKS.view + month, `=${first}*${part}+${second}*(1-${part})`);
  }
}

function writeLists(context: FeesContext, draft: Draft): void {
  for (const list of LISTS) {
    draft.put(HEADER_ROW, FEES[list], context.t(`list.${list}`));
    listOf(context, list).forEach((text, index) => draft.put(FIRST_ROW + index, FEES[list], asText(text)));
  }
}

/** Lines with a problem of some kind, by its number. */
function withProblem(context: FeesContext, from: number, before: number): string {
  const column = lines(context, 'final');
  return `COUNTIFS(${column},">=${from}",${column},"<${before}")`;
}

function writeChecks(context: FeesContext, draft: Draft): void {
  const { rows, t } = context;
  const tolerance = cell(CHOICE_ROW, FEE_CHOICES.tolerance, '$both');
  const formulas: Readonly<Record<FeeCheck, string>> = {
    rules: withProblem(context, 1, FIRST_OPEN),
    tables: `COUNTIF(${tables(context, TABLES.code)},">0")`,
    choices: `IF(${tolerance}="",0,IF(ISNUMBER(${tolerance}),(${tolerance}<0)*1,1))`,
  };
  draft.put(rows.checks - 1, 0, t('checks'));
  for (const check of FEE_CHECKS) {
    draft.put(rows.checks + FEE_CHECKS.indexOf(check), 0, t(`check.${check}`));
    draft.put(rows.checks + FEE_CHECKS.indexOf(check), FEES.category, `=${formulas[check]}`);
  }
}

/** What is to be mended, typed or looked at; else that all is well. */
function problems(context: FeesContext): string {
  const { t } = context;
  const flagged = `COUNTIF(${lines(context, 'flag')},"?*")`;
  return problemsSentence(t('allHold'), [
    ...FEE_CHECKS.map((check) => ({ count: checkCell(context, check), words: (count: number) => t(`problem.${check}`, { count }) })),
    { count: withProblem(context, FIRST_OPEN, FIRST_HINT), words: (count) => t('problem.open', { count }) },
    { count: flagged, words: (count) => t('problem.gaps', { count }) },
  ]);
}
