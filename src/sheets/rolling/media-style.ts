import { area, type Draft } from '../draft';
import { MONTH, PERCENT, ROLES } from '../roles';
import { FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW } from './layout';
import type { MediaContext } from './media-context';
import { historyLines } from './media-history';
import { MEDIA_CHECKS, MEDIA_HISTORY_COLUMNS, MEDIA_LINES } from './media-layout';

const RATIO = '0.00_);(0.00);"–"_)';

/** The blocks by month: where they begin, what they are called. */
export function titledBlocks({ columns: c, t }: MediaContext): readonly (readonly [column: number, title: string])[] {
  return [
    [c.budget, t('budget')],
    [c.sales, t('sales')],
    [c.roi, t('averageRoi')],
    [c.marginal, t('marginalRoi')],
    [c.recommended, t('recommended')],
    [c.recommendedSales, t('recommendedByMonth')],
    [c.change, t('change')],
  ];
}

/** Looks and number formats of `Media`. */
export function styleMedia(context: MediaContext, draft: Draft): void {
  styleHead(context, draft);
  styleTools(context, draft);
  styleLines(context, draft);
  styleHistory(context, draft);
}

function styleHead(context: MediaContext, draft: Draft): void {
  const { columns: c, n, rolling } = context;
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(LINK_ROW, c.tool), ROLES.link);
  draft.style(area(LINK_ROW, c.history), ROLES.link);
  draft.style(area(HEADER_ROW, c.tool, 1, 3), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, c.window, 1, 5), ROLES.header);
  draft.style(area(GROUP_ROW, c.window, 1, 5), ROLES.blockHeader);
  for (const curve of [c.most, c.half]) {
    draft.style(area(HEADER_ROW, curve, 1, 3), ROLES.header);
    draft.style(area(GROUP_ROW, curve, 1, 3), ROLES.blockHeader);
  }
  for (const [column] of titledBlocks(context)) {
    draft.style(area(GROUP_ROW, column, 1, n), ROLES.blockHeader);
    draft.style(area(HEADER_ROW, column, 1, n), ROLES.header);
    draft.format(area(HEADER_ROW, column, 1, n), MONTH[rolling.locale]);
  }
}

function styleTools({ columns: c, rows, n, toolLines, rolling }: MediaContext, draft: Draft): void {
  const lines = (column: number, columns = n) => area(FIRST_ROW, column, toolLines, columns);
  const withTotal = (column: number, columns = n) => area(FIRST_ROW, column, toolLines + 1, columns);
  draft.style(area(rows.total, 0, 1, c.history - 2), ROLES.grand);
  draft.style(lines(c.tool, 2), ROLES.input);
  draft.style(lines(c.basis, 1), ROLES.note);
  for (const curve of [c.most, c.half]) {
    draft.style(lines(curve + 1, 1), ROLES.input);
    draft.format(lines(curve, 3), rolling.money);
  }
  draft.style(lines(c.budget), ROLES.input);
  for (const column of [c.budget, c.sales, c.recommended, c.recommendedSales, c.change]) draft.format(withTotal(column), rolling.money);
  for (const column of [c.roi, c.marginal]) draft.format(withTotal(column), RATIO);
  draft.format(withTotal(c.window, 2), rolling.money);
  draft.format(withTotal(c.window + 2, 1), RATIO);
  draft.format(withTotal(c.window + 3, 2), rolling.money);
}

function styleLines({ columns: c, rows, n, rolling }: MediaContext, draft: Draft): void {
  draft.style(area(rows.lines, c.tool, MEDIA_LINES.length, 1), ROLES.note);
  for (const line of ['netSales', 'focus', 'gtmFactor'] as const) draft.style(area(rows.line(line), c.budget, 1, n), ROLES.link);
  draft.style(area(rows.line('typedFactor'), c.budget, 1, n), ROLES.input);
  draft.style(area(rows.line('level'), c.budget, 1, n), ROLES.lastYear);
  const formats = {
    netSales: rolling.money,
    ratio: PERCENT,
    share: PERCENT,
    focus: rolling.money,
    uncovered: rolling.money,
    gtmFactor: RATIO,
    typedFactor: RATIO,
    factor: RATIO,
    free: rolling.money,
    level: RATIO,
    marginal: RATIO,
  };
  for (const line of MEDIA_LINES)
    for (const [column, columns] of [
      [c.window, 1],
      [c.budget, n],
    ] as const)
      draft.format(area(rows.line(line), column, 1, columns), formats[line]);
  draft.style(area(rows.checks, c.tool, MEDIA_CHECKS.length, 1), ROLES.note);
  draft.style(area(rows.checks, c.window, MEDIA_CHECKS.length, 1), ROLES.check);
  draft.format(area(rows.checks, c.window, MEDIA_CHECKS.length, 1), rolling.money);
}

function styleHistory(context: MediaContext, draft: Draft): void {
  const { columns: c, rolling } = context;
  const lines = historyLines(context);
  draft.style(area(GROUP_ROW, c.history, 1, MEDIA_HISTORY_COLUMNS.length), ROLES.blockHeader);
  draft.style(area(HEADER_ROW, c.history, 1, MEDIA_HISTORY_COLUMNS.length), ROLES.headerLeft);
  draft.style(area(FIRST_ROW, c.history, lines, 4), ROLES.input);
  draft.style(area(FIRST_ROW, c.history + 4, lines, 1), ROLES.note);
  draft.format(area(FIRST_ROW, c.history, lines, 1), MONTH[rolling.locale]);
  draft.format(area(FIRST_ROW, c.history + 2, lines, 2), rolling.money);
}
