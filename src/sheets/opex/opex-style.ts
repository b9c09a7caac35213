import { HALF_MONTHS } from '../../planning/opex/view';
import { LIST_ARROW, titleWidth, widthOf } from '../column-width';
import { area, type Draft } from '../draft';
import { MONTH, PERCENT, ROLES } from '../roles';
import { checksRow } from './check-cells';
import type { OpexContext } from './context';
import { CHOICES, CHOICE_ROW, EVENT_LINES, FIRST_ROW, GROUP_ROW, HEADER_ROW, MONTHS, OPEX as O, OPEX_CHECKS } from './layout';
import { hasForecast, hasPlan, runs } from './opex-validations';

const SHARE_INPUT = '0%';

export function styleOpex(context: OpexContext, draft: Draft): void {
  styleHead(context, draft);
  styleInputs(context, draft);
  styleRows(context, draft);
  formatNumbers(context, draft);
  setWidths(context, draft);
}

function styleHead({ locale }: OpexContext, draft: Draft): void {
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(CHOICE_ROW, 0), { bold: true });
  for (const column of [CHOICES.view, CHOICES.amount, CHOICES.share])
    draft.style(area(CHOICE_ROW, column - 1), { bold: true, horizontal: 'Right' });
  for (const column of Object.values(CHOICES)) draft.style(area(CHOICE_ROW, column), ROLES.input);
  draft.style(area(CHOICE_ROW, CHOICES.asOf), { horizontal: 'Left' });
  draft.format(area(CHOICE_ROW, CHOICES.asOf), MONTH[locale]);
  draft.format(area(CHOICE_ROW, CHOICES.share), SHARE_INPUT);
  for (const [column, count] of [
    [O.actual, O.toDate - O.actual],
    [O.toDate, O.comment - O.toDate],
  ] as const)
    draft.style(area(GROUP_ROW, column, 1, count), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, 0, 1, O.share), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, O.share, 1, O.comment - O.share), ROLES.header);
  for (const column of [O.flag, O.comment]) draft.style(area(HEADER_ROW, column), ROLES.headerLeft);
  draft.style(area(GROUP_ROW, O.planTyped - 1), { ...ROLES.note, horizontal: 'Right' });
  for (const column of [O.planTyped, O.forecastTyped, O.planMonth, O.forecastMonth]) {
    draft.style(area(CHOICE_ROW, column), ROLES.blockHeader);
    draft.style(area(HEADER_ROW, column, 1, MONTHS), ROLES.header);
    draft.format(area(HEADER_ROW, column, 1, MONTHS), MONTH[locale]);
  }
  for (const column of [O.planHalf, O.actualHalf, O.lastYearHalf]) {
    draft.style(area(2, column), ROLES.blockHeader);
    draft.style(area(CHOICE_ROW, column, 2, HALF_MONTHS), ROLES.check);
    draft.style(area(HEADER_ROW, column, 1, HALF_MONTHS), ROLES.header);
    draft.format(area(HEADER_ROW, column, 1, HALF_MONTHS), 'yyyy-mm-dd');
  }
  draft.style(area(HEADER_ROW, O.key, 1, O.end - O.key), ROLES.headerLeft);
  draft.format(area(FIRST_ROW, O.months, MONTHS, 1), MONTH[locale]);
  draft.format(area(FIRST_ROW, O.figure), 'yyyy-mm-dd');
  draft.format(area(FIRST_ROW, O.eventFirst, EVENT_LINES, 2), 'yyyy-mm-dd');
}

function styleRows(context: OpexContext, draft: Draft): void {
  context.rows.forEach((row, at) => {
    const r = FIRST_ROW + at;
    if (row?.kind === 'total') draft.style(area(r, 0, 1, O.key - 1), ROLES.grand);
    if (row?.kind === 'group' || row?.kind === 'base-sum') draft.style(area(r, 0, 1, O.key - 1), ROLES.subtotal);
    if (row?.kind === 'line' || (row?.kind === 'base' && row.channel !== '') || row?.kind === 'expression')
      draft.style(area(r, 0), { horizontal: 'Left', indent: 1 });
    if (row?.kind === 'base' && row.channel === '') draft.style(area(r, 0), ROLES.subtotal);
  });
  draft.style(area(context.base.first - 1, 0), ROLES.blockHeader);
  draft.style(area(FIRST_ROW, O.key, context.end - FIRST_ROW, O.end - O.key), ROLES.check);
  draft.style(area(FIRST_ROW, O.lastYear, context.end - FIRST_ROW, 2), ROLES.lastYear);
  draft.style(area(checksRow(context) - 1, 0), ROLES.blockHeader);
  draft.style(area(checksRow(context), 0, OPEX_CHECKS.length, 1), ROLES.note);
  draft.style(area(checksRow(context), O.actual, OPEX_CHECKS.length, 1), ROLES.check);
}

function styleInputs(context: OpexContext, draft: Draft): void {
  draft.style(area(GROUP_ROW, O.planTyped, 1, MONTHS), ROLES.input);
  for (const { row, rows } of runs(context, (one) => one?.kind === 'line')) {
    draft.style(area(row, O.label, rows, O.actual - O.label), ROLES.input);
    draft.style(area(row, O.comment, rows, 1), ROLES.input);
  }
  for (const { row, rows } of runs(context, hasPlan)) draft.style(area(row, O.planTyped, rows, MONTHS), ROLES.input);
  for (const { row, rows } of runs(context, hasForecast)) draft.style(area(row, O.forecastTyped, rows, MONTHS), ROLES.input);
}

function formatNumbers(context: OpexContext, draft: Draft): void {
  const { money } = context;
  const rows = context.end - FIRST_ROW;
  draft.format(area(FIRST_ROW, O.share, rows, 1), SHARE_INPUT);
  draft.format(area(FIRST_ROW, O.actual, rows, O.flag - O.actual), money);
  draft.format(area(FIRST_ROW, O.lastYear, rows, O.comment - O.lastYear), money);
  for (const column of [O.variancePart, O.ratio, O.planRatio, O.growth]) draft.format(area(FIRST_ROW, column, rows, 1), PERCENT);
  draft.format(area(FIRST_ROW, O.planTyped, rows, O.key - O.planTyped), money);
  draft.format(area(FIRST_ROW, O.flexed, rows, 3), money);
  draft.format(area(GROUP_ROW, O.planTyped, 1, MONTHS), SHARE_INPUT);
  draft.format(area(GROUP_ROW, O.planMonth, 1, MONTHS), SHARE_INPUT);
  draft.format(area(CHOICE_ROW, CHOICES.amount), money);
  draft.format(area(checksRow(context), O.actual, OPEX_CHECKS.length, 1), '#,##0.00;-#,##0.00;0');
}

function setWidths({ plan, t }: OpexContext, draft: Draft): void {
  const { lines, channels } = plan;
  const title = (key: Parameters<typeof t>[0]) => titleWidth(t(key));
  const names = [...lines.map(({ name }) => name), ...channels.map(({ name }) => name), t('asOf'), t('check.total')];
  draft.widths(O.label, 1, widthOf(names, { least: 24, most: 42 }, 2));
  draft.widths(O.item, 1, Math.max(14, title('column.item') + LIST_ARROW));
  draft.widths(
    O.channel,
    1,
    widthOf(
      channels.map(({ name }) => name),
      { least: 14, most: 26 },
    ),
  );
  draft.widths(O.driver, 1, Math.max(14, title('column.driver') + LIST_ARROW));
  draft.widths(O.share, 1, Math.max(11, title('column.share')));
  draft.widths(O.actual, O.comment - O.actual, 14);
  draft.widths(O.comment, 1, 44);
  draft.widths(O.comment + 1, 1, 22);
  for (const column of [O.planTyped, O.forecastTyped, O.planMonth, O.forecastMonth]) draft.widths(column, MONTHS, 12);
  for (const column of [O.planHalf, O.actualHalf, O.lastYearHalf]) draft.widths(column, HALF_MONTHS, 12);
}
