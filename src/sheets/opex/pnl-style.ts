import { HALF_MONTHS } from '../../planning/opex/view';
import { titleWidth, widthOf } from '../column-width';
import { area, type Draft } from '../draft';
import { MONTH, PERCENT, ROLES } from '../roles';
import { asText } from '../text-content';
import type { PnlContext } from './pnl-context';
import { labelOf, titleOf } from './pnl-labels';
import { CHOICE_ROW, FIRST_ROW, GROUP_ROW, HEADER_ROW, PNL as P } from './pnl-layout';
import { OVERVIEW_END, rowOf, type PlacedLine } from './pnl-statements';

const PART_INPUT = '0.0%';
const DAYS_INPUT = '0';
const CHECK = '#,##0.00;-#,##0.00;0';
const READ = P.attention + 1;
/** Columns of amounts by whose words their titles are, and those of parts. */
const OPEX_TITLES = ['actual', 'plan', 'variance', 'lastYear', 'toDate', 'planToDate', 'outlook'] as const;
const AMOUNT_TITLES = ['previous', 'yearPlan', 'outlookGap'] as const;
const PART_TITLES = ['attainment', 'ratio', 'change'] as const;

export function stylePnl(context: PnlContext, draft: Draft): void {
  styleHead(context, draft);
  formatNumbers(context, draft);
  styleOverview(context, draft);
  for (const statement of context.statements) {
    draft.style(area(statement.title, 0, 1, READ), ROLES.blockHeader);
    draft.style(area(statement.title, P.actual), { ...ROLES.link, bold: false });
    for (const line of statement.lines) styleLine(context, draft, line);
  }
  styleChecks(context, draft);
  setWidths(context, draft);
}

function styleHead({ opex: { locale } }: PnlContext, draft: Draft): void {
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(CHOICE_ROW, 0), { bold: true });
  draft.style(area(CHOICE_ROW, P.plan), { bold: true, horizontal: 'Right' });
  for (const column of [P.actual, P.variance]) draft.style(area(CHOICE_ROW, column), { ...ROLES.link, horizontal: 'Left' });
  draft.format(area(CHOICE_ROW, P.actual), MONTH[locale]);
  for (const [column, count] of [
    [P.actual, P.toDate - P.actual],
    [P.toDate, P.attention - P.toDate],
  ] as const)
    draft.style(area(GROUP_ROW, column, 1, count), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, 0), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, P.actual, 1, P.attention - P.actual), ROLES.header);
  draft.style(area(HEADER_ROW, P.attention), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, P.known, 1, P.place + 1 - P.known), ROLES.headerLeft);
  for (const column of [P.actualHalf, P.planHalf]) {
    draft.style(area(CHOICE_ROW, column), ROLES.blockHeader);
    draft.style(area(GROUP_ROW, column, 1, HALF_MONTHS), ROLES.check);
    draft.style(area(HEADER_ROW, column, 1, HALF_MONTHS), ROLES.header);
    draft.format(area(GROUP_ROW, column, 2, HALF_MONTHS), 'yyyy-mm-dd');
  }
}

function formatNumbers({ opex, checksRow, statements }: PnlContext, draft: Draft): void {
  const rows = checksRow - 1 - FIRST_ROW;
  draft.format(area(FIRST_ROW, P.actual, rows, P.attention - P.actual), opex.money);
  for (const column of [P.attainment, P.ratio, P.growth, P.change]) draft.format(area(FIRST_ROW, column, rows, 1), PERCENT);
  draft.format(area(FIRST_ROW, P.known, rows, 1), opex.money);
  draft.format(area(FIRST_ROW, P.actualHalf, rows, P.end - P.actualHalf), opex.money);
  draft.style(area(FIRST_ROW, P.known, rows, P.end - P.known), ROLES.check);
  draft.style(area(FIRST_ROW, P.kind, rows, 1), ROLES.note);
  draft.style(area(FIRST_ROW, P.lastYear, rows, 2), ROLES.lastYear);
  draft.style(area(HEADER_ROW, P.attention, rows + 1, 1), { horizontal: 'Left', indent: 1 });
  draft.style(area(FIRST_ROW, P.attention, rows, 1), ROLES.note);
  for (const statement of statements)
    for (const { row, source } of statement.lines)
      if (source.from === 'rate') draft.format(area(row, P.actual, 1, P.attention - P.actual), PERCENT);
}

function styleOverview({ overview, statements }: PnlContext, draft: Draft): void {
  if (overview === null) return;
  const channels = statements.length - 1;
  draft.style(area(overview, 0, 1, READ), ROLES.blockHeader);
  draft.style(area(overview + 1, 0, channels + OVERVIEW_END.length, 1), ROLES.link);
  draft.style(area(overview + channels + OVERVIEW_END.length, 0, 1, P.attention), ROLES.grand);
}

function styleLine({ opex }: PnlContext, draft: Draft, { row, look, source, id }: PlacedLine): void {
  const own = area(row, 0, 1, P.attention);
  if (look === 'sum') draft.style(own, ROLES.total);
  if (look === 'result') draft.style(own, ROLES.grand);
  if (look === 'head') draft.style(area(row, 0), ROLES.subtotal);
  if (look === 'part') draft.style(area(row, 0), { ...ROLES.note, indent: 1 });
  if (source.from !== 'typed') return;
  draft.style(area(row, P.actual), ROLES.input);
  draft.format(
    area(row, P.actual),
    { openingTyped: opex.money, creditDays: DAYS_INPUT, purchasePart: PART_INPUT }[id as string] ?? opex.money,
  );
}

function styleChecks({ checks, checksRow, statements }: PnlContext, draft: Draft): void {
  draft.style(area(checksRow - 1, 0), ROLES.blockHeader);
  draft.style(area(checksRow, 0, checks.length, 1), ROLES.note);
  draft.style(area(checksRow, P.actual, checks.length, 1), ROLES.check);
  draft.format(area(checksRow, P.actual, checks.length, 1), CHECK);
  for (const statement of statements) draft.format(area(rowOf(statement, 'result'), P.check), CHECK);
}

function setWidths(context: PnlContext, draft: Draft): void {
  const { opex, statements, say, checks } = context;
  const labels = statements.flatMap((statement) => [
    titleOf(context, statement),
    ...statement.lines.map((line) => asText(labelOf(context, statement, line))),
  ]);
  draft.widths(
    P.label,
    1,
    widthOf([...labels, ...checks.map((check) => say(`check.${check}`)), opex.t('asOf')], { least: 30, most: 52 }, 1),
  );
  const amount = (column: number, title: string) => draft.widths(column, 1, Math.max(14, titleWidth(title)));
  const part = (column: number, title: string) => draft.widths(column, 1, Math.max(11, titleWidth(title)));
  for (const name of OPEX_TITLES) amount(P[name], opex.t(`column.${name}`));
  for (const name of AMOUNT_TITLES) amount(P[name], say(`column.${name}`));
  for (const name of PART_TITLES) part(P[name], say(`column.${name}`));
  part(P.growth, opex.t('column.growth'));
  draft.widths(P.attention, 1, 66);
  draft.widths(P.known, 1, 14);
  for (const column of [P.actualHalf, P.planHalf]) draft.widths(column, HALF_MONTHS, 12);
}
