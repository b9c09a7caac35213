import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, columnLetters, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { formulaText } from '../formula-text';
import { problemsSentence } from '../problems-sentence';
import { area, Draft } from '../draft';
import { checksName } from '../rolling/layout';
import { COLORS } from '../roles';
import { checkCell, checksRow, writeChecks } from './check-cells';
import { writeChoices } from './choice-cells';
import { baseColumn, figure, type OpexContext } from './context';
import {
  CHOICES,
  CHOICE_NAMES,
  CHOICE_ROW,
  FIRST_ROW,
  GROUP_ROW,
  HEADER_ROW,
  MONTHS,
  OPEX as O,
  OPEX_CHECKS,
  OPEX_ROWS,
  type Choice,
} from './layout';
import { eventNames, writeEvents } from './event-cells';
import { TYPED_SINCE, writeRow } from './line-cells';
import { styleOpex } from './opex-style';
import { opexValidations } from './opex-validations';

/** Titles of the columns that people read, in their order. */
const TITLES = [
  'label',
  'item',
  'channel',
  'driver',
  'share',
  'actual',
  'plan',
  'variance',
  'variancePart',
  'activity',
  'spending',
  'timing',
  'oneOff',
  'flag',
  'ratio',
  'planRatio',
  'lastYear',
  'growth',
  'toDate',
  'planToDate',
  'yearPlan',
  'toGo',
  'runRate',
  'required',
  'outlook',
  'outlookGap',
  'comment',
] as const;

/**
 * Operating expense against plan: lines by item, each with its variance over the chosen view in four parts, the year's budget, and plan, bookings and forecast by
 * month and half-month; below them what drives the lines. Same plan in, same sheet out.
 */
export function opexSheet(context: OpexContext): SheetBlueprint {
  const { t, rows, sheetNames } = context;
  const draft = new Draft();
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method'));
  draft.put(2, 0, `${problems(context)}&${driverProblem(context)}`);
  writeChoices(context, draft);
  writeTitles(context, draft);
  rows.forEach((row, at) => {
    if (row) writeRow(context, draft, FIRST_ROW + at, row);
  });
  draft.put(context.base.first - 1, O.label, t('baseTitle'));
  writeChecks(context, draft);
  writeEvents(context, draft);
  styleOpex(context, draft);
  nameCells(context, draft);
  const flagged = area(FIRST_ROW, O.flag, context.base.first - 2 - FIRST_ROW, 1);
  const checks = area(checksRow(context), O.actual, OPEX_CHECKS.length, 1);
  return draft.sheet({
    id: 'Opex',
    name: sheetNames.Opex,
    tabColor: COLORS.plan,
    validations: opexValidations(context),
    conditionalFormats: [
      {
        area: flagged,
        formula: `=AND(${cell(FIRST_ROW, O.flag, '$column')}<>"",N(${cell(FIRST_ROW, O.variance, '$column')})<0)`,
        color: COLORS.off,
      },
      { area: checks, formula: `=${cell(checksRow(context), O.actual)}<>0`, color: COLORS.off },
      {
        area: area(FIRST_ROW, O.driver, flagged.rows, 1),
        formula: `=OR(${cell(FIRST_ROW, O.driverRow, '$column')}=-1,${cell(FIRST_ROW, O.driverRow, '$column')}=${TYPED_SINCE})`,
        color: COLORS.off,
      },
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
    columnGroups: [
      { column: O.planMonth, count: 2 * (MONTHS + 1) },
      { column: O.planHalf, count: 3 * (HALF_MONTHS + 1) },
      { column: O.key, count: O.end - O.key },
    ],
    page: {
      orientation: 'Landscape',
      titleRows: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
      titleColumns: '$A:$A',
      footerLeft: t('title'),
      printArea: area(0, 0, context.base.first - 2, O.comment + 1),
      pagesWide: 2,
    },
  });
}

function writeTitles({ t }: OpexContext, draft: Draft): void {
  draft.put(GROUP_ROW, O.actual, `=${cell(CHOICE_ROW, CHOICES.view, '$both')}`);
  draft.put(GROUP_ROW, O.toDate, t('year'));
  draft.putRow(
    HEADER_ROW,
    0,
    TITLES.map((title) => t(`column.${title}`)),
  );
  for (const title of ['planTyped', 'forecastTyped', 'planMonth', 'forecastMonth'] as const)
    draft.put(CHOICE_ROW, O[title], t(`block.${title}`));
  for (const title of ['planHalf', 'actualHalf', 'lastYearHalf'] as const) draft.put(2, O[title], t(`block.${title}`));
  for (const title of [
    'key',
    'kind',
    'driverRow',
    'salesRow',
    'flexed',
    'previous',
    'inView',
    'place',
    'driverTyped',
    'driverProblem',
    'part',
    'guessed',
    'figure',
    'months',
    'views',
    'items',
    'drivers',
    'eventName',
    'eventFirst',
    'eventLast',
    'eventCount',
    'eventChoice',
    'eventsSoFar',
  ] as const)
    draft.put(HEADER_ROW, O[title], t(`working.${title}`));
}

/** What is to be mended; else that all is well. */
function problems(context: OpexContext): string {
  const { t } = context;
  const told = ['choices', 'ledger', 'cells', 'year'] as const;
  const others = OPEX_CHECKS.filter((check) => !told.some((one) => one === check));
  return problemsSentence(t('allHold'), [
    ...told.map((check) => ({
      // A comparison by itself is no count: FALSE is not 0 in Excel.
      count: check === 'year' ? `((${checkCell(context, check)}<>0)*1)` : checkCell(context, check),
      words: (count: number) => t(`problem.${check}`, { count }),
    })),
    { count: guessedCount(context), words: (count) => t('problem.guessed', { count }) },
    { count: noSales(context), words: (count) => t('problem.sales', { count }) },
    {
      count: `(${others.map((check) => `(${checkCell(context, check)}<>0)`).join('+')})`,
      words: (count) => t('problem.checks', { count }),
    },
  ]);
}

/** The first driver that the build could not use, with the reason, and the first that was typed since. */
function driverProblem({ base, t }: OpexContext): string {
  const lines = (column: number) => range(area(FIRST_ROW, column, base.first - 2 - FIRST_ROW, 1), '$both');
  const first = (kind: number) => `MATCH(${kind},${lines(O.driverRow)},0)`;
  const address = `"${columnLetters(O.driver)}"&${FIRST_ROW}+${first(TYPED_SINCE)}`;
  const since = formulaText(t('problem.driverSince'), { cell: address });
  return `IFERROR(" "&INDEX(${lines(O.driverProblem)},${first(-1)}),"")&IFERROR(" "&${since},"")`;
}

/** How many figures of the base have neither a plan nor a last year. */
export function guessedCount(context: OpexContext, refer: (reference: string) => string = (reference) => reference): string {
  return `SUMIF(${refer(baseColumn(context, O.key))},"?*",${refer(baseColumn(context, O.guessed))})`;
}

/** 1 where the month under review has no sales yet: then lines that are driven by them have no activity to go with. */
function noSales({ base }: OpexContext): string {
  const sold = range(area(base.first, O.actualHalf, 1, HALF_MONTHS), '$both');
  const known = figure('known');
  return `(${known}>0)*(IFERROR(INDEX(${sold},MAX(2,${known}))+INDEX(${sold},MAX(2,${known})-1),0)=0)`;
}

function nameCells(context: OpexContext, draft: Draft): void {
  for (const [choice, column] of Object.entries(CHOICES))
    draft.names.push({ name: CHOICE_NAMES[choice as Choice], area: area(CHOICE_ROW, column) });
  draft.names.push(
    { name: 'Almanac_Opex_Sheet', area: draft.area() },
    ...eventNames(),
    { name: OPEX_ROWS, area: area(FIRST_ROW, 0, context.end - FIRST_ROW, O.end) },
    { name: checksName('Opex'), area: area(checksRow(context), O.actual, OPEX_CHECKS.length, 1) },
  );
}
