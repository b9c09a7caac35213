import type { DriverKind } from '../../planning/drivers/known-driver';
import { cell } from '../address';
import type { ConditionalFormat, Validation } from '../blueprint';
import { titleWidth, widthOf } from '../column-width';
import { displayWidth } from '../display-width';
import { area, type Draft } from '../draft';
import { COLORS, MONTH, PERCENT, ROLES } from '../roles';
import { quoted } from '../text-content';
import type { DriversContext } from './drivers-context';
import { DRIVERS, DRIVERS_CHECKS, toSums } from './drivers-layout';
import { limitedBlocks } from './drivers-limits';
import { blocks, sumTitles } from './drivers-titles';
import { BLOCK_WIDTH, FIRST_ROW, GROUP_ROW, HEADER_ROW } from './layout';

/** What may be told of a row. */
const ATTENTIONS = ['number', 'left', 'missing', 'unsolved', 'impossible'] as const;

/** What locks a driver. */
export const LOCK = 'x';

const DRIVER_FORMATS: Readonly<Record<DriverKind, string>> = {
  count: '#,##0_);(#,##0);0_)',
  amount: '#,##0.00_);(#,##0.00);0.00_)',
  rate: '0.00%_);(0.00%);0.00%_)',
  other: 'General',
};

/** Rows from the sum, or the first with drivers, to the last. */
export const tableRows = ({ plan, firstRow }: DriversContext): number => firstRow - FIRST_ROW + plan.rows.length;

/** Roles, number formats and column widths. */
export function styleSheet(context: DriversContext, draft: Draft): void {
  const { rolling, plan, columns: c, drivers, used, sumRow, firstRow, t } = context;
  const n = plan.months.length;
  const rows = tableRows(context);
  const all = (column: number, columns = n) => area(FIRST_ROW, column, rows, columns);
  const channels = (column: number) => area(firstRow, column, plan.rows.length, n);
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(DRIVERS.formula.row + 1, DRIVERS.formula.column), ROLES.note);
  draft.style(area(DRIVERS.locks, c.attention), { ...ROLES.note, horizontal: 'Right' });
  for (const { row, column } of [DRIVERS.toInputs, toSums(c)]) draft.style(area(row, column), ROLES.link);
  draft.style(area(HEADER_ROW, c.label), ROLES.headerLeft);
  // Not the hidden column between: the formula in it would wrap, and make the row tall.
  draft.style(area(HEADER_ROW, c.sales, 1, c.attention - c.sales + 1), ROLES.header);
  draft.style(area(HEADER_ROW, c.attention), ROLES.headerLeft);
  for (const [column] of blocks(context)) {
    draft.style(area(GROUP_ROW, column, 1, n), ROLES.blockHeader);
    draft.style(area(HEADER_ROW, column, 1, n), ROLES.header);
    draft.format(area(HEADER_ROW, column, 1, n), MONTH[rolling.locale]);
  }
  for (const column of [c.monthSales, c.monthNet, c.monthGap, c.left]) draft.format(all(column), rolling.money);
  draft.format(all(c.sales, 3), rolling.money);
  for (const [column, columns] of [
    [c.monthGapShare, n],
    [c.gapShare, 1],
  ] as const)
    draft.format(all(column, columns), PERCENT);
  draft.style(channels(c.monthNet), ROLES.link);
  draft.style(all(c.left), ROLES.check);
  draft.style(all(c.check, 1), ROLES.check);
  draft.style(all(c.attention, 1), ROLES.note);
  if (sumRow !== null) {
    draft.style(area(sumRow, 0, 1, c.end), ROLES.grand);
    draft.style(area(firstRow, c.label, plan.rows.length, 1), { horizontal: 'Left', indent: 1 });
  }
  drivers.forEach(({ kind }, at) => {
    draft.style(area(DRIVERS.locks, c.inputs[at] ?? 0), ROLES.input);
    draft.style(area(DRIVERS.locks, c.inputs[at] ?? 0), { horizontal: 'Center' });
    draft.style(channels(c.inputs[at] ?? 0), ROLES.input);
    draft.format(channels(c.inputs[at] ?? 0), DRIVER_FORMATS[kind]);
  });
  used.forEach(({ kind }, at) => {
    for (const column of [c.alone[at] ?? 0, c.together[at] ?? 0]) draft.format(channels(column), DRIVER_FORMATS[kind]);
    draft.style(area(DRIVERS.locks, c.together[at] ?? 0), { ...ROLES.note, horizontal: 'Right' });
    draft.format(area(DRIVERS.locks, c.together[at] ?? 0), `${quoted(`${t('share')} `)}0%`);
  });
  draft.style(area(DRIVERS.locks, c.left), { ...ROLES.note, horizontal: 'Right' });
  draft.format(area(DRIVERS.locks, c.left), `${quoted(`${t('levers')} `)}0`);
  draft.style(area(DRIVERS.formula.row, DRIVERS.formula.column), ROLES.input);
  const labels = plan.rows.map((index) => rolling.plan.rows[index]?.label ?? '');
  const longest = [...labels, ...DRIVERS_CHECKS.map((check) => t(`check.${check}`))].map(displayWidth);
  draft.widths(c.label, 1, Math.min(60, Math.max(30, ...longest) + 4));
  sumTitles(context).forEach((title, at) => draft.widths(c.sales + at, 1, Math.max(15, displayWidth(title) + 4)));
  draft.widths(c.check, 1, Math.max(10, titleWidth(t('check'))));
  const advice = ATTENTIONS.map((attention) => t(`attention.${attention}`));
  draft.widths(c.attention, 1, widthOf(advice, { least: 45, most: 75 }));
  draft.widths(c.attention + 1, c.end - c.attention, BLOCK_WIDTH);
}

/** Marks values that cannot be, typed or solved for. */
export function impossible(context: DriversContext): ConditionalFormat[] {
  const { plan, firstRow } = context;
  return limitedBlocks(context).map(({ column, limits }) => ({
    area: area(firstRow, column, plan.rows.length, plan.months.length),
    formula: `=OR(${limits.map((limit) => `N(${cell(firstRow, column)})${limit}`).join(',')})`,
    color: COLORS.off,
  }));
}

/** What may be typed: numbers for drivers, LOCK above them. */
export function validations({ plan, columns: c, drivers, firstRow, t }: DriversContext): Validation[] {
  const error = (message: string) => ({ title: t('inputError'), message });
  return drivers.flatMap((_, at): Validation[] => [
    {
      area: area(firstRow, c.inputs[at] ?? 0, plan.rows.length, plan.months.length),
      rule: { decimal: { formula1: -1e15, formula2: 1e15, operator: 'Between' } },
      prompt: null,
      error: error(t('numberAllowed')),
    },
    {
      area: area(DRIVERS.locks, c.inputs[at] ?? 0),
      rule: { list: { inCellDropDown: true, source: LOCK } },
      prompt: { title: t('lockTitle'), message: t('lockPrompt') },
      error: error(t('lockAllowed')),
    },
  ]);
}
