import { COMPARISONS } from '../../planning/opex/bridge-inputs';
import type { Area } from '../blueprint';
import { LIST_ARROW, widthOf } from '../column-width';
import { displayWidth } from '../display-width';
import { area, type Draft } from '../draft';
import { amountFormat, MONTH, PERCENT, ROLES } from '../roles';
import type { BridgeContext } from './bridge-context';
import {
  B,
  BRIDGE_CHECKS,
  BRIDGE_DRIVERS,
  BRIDGE_FIGURES,
  COMPARISON,
  CONTRIBUTION,
  DATA,
  floorRow,
  GROUP,
  GROUP_WORK,
  ITEM,
  ITEM_WORK,
  lastLine,
  LIST,
  LIST_TITLES,
  MARKS_ROW,
  NET,
  NET_PARTS,
  NOTES,
  ROWS,
  SERIES,
  SPAN,
  WEIGHTS_ROW,
  WORK,
} from './bridge-layout';
import { CHOICE_ROW, FIRST_ROW, HEADER_ROW, MONTHS } from './layout';

const CHECK = '#,##0.00;-#,##0.00;0';
const DAY = 'yyyy-mm-dd';
const PRICE = amountFormat(2);

/** The cells that prices are typed into, neighbours together: what a channel sold beside the plan has none. */
export function priceRuns({ groups }: BridgeContext): Area[] {
  return groups.flatMap(({ items }) => {
    const planned = items.filter(({ key }) => key !== null);
    return planned[0] ? [area(planned[0].r, LIST.typed, planned.length, 1)] : [];
  });
}

export function styleBridge(context: BridgeContext, draft: Draft): void {
  styleHead(draft);
  styleBlocks(context, draft);
  styleLists(context, draft);
  styleWorking(context, draft);
  setWidths(context, draft);
}

function styleHead(draft: Draft): void {
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(2, 0), ROLES.note);
  draft.style(area(CHOICE_ROW, 0), { bold: true });
  draft.style(area(CHOICE_ROW, COMPARISON.column), ROLES.input);
  draft.style(area(CHOICE_ROW, SPAN), { bold: true });
}

function styleBlocks({ opex }: BridgeContext, draft: Draft): void {
  for (const waterfall of [NET, CONTRIBUTION]) {
    const { first, lines } = waterfall;
    const last = lastLine(waterfall);
    draft.style(area(first - 2, 0, 1, B.share + 1), ROLES.blockHeader);
    draft.style(area(first - 1, 0), ROLES.headerLeft);
    draft.style(area(first - 1, B.amount, 1, B.share), ROLES.header);
    draft.style(area(first + 1, 0, lines - 2, 1), { horizontal: 'Left', indent: 1 });
    for (const r of [first, last]) draft.style(area(r, 0, 1, B.share + 1), ROLES.grand);
    draft.style(area(last + 1, 0), ROLES.note);
    draft.style(area(last + 1, B.amount), ROLES.check);
    draft.format(area(first, B.amount, lines, 1), opex.money);
    draft.format(area(first, B.share, lines, 1), PERCENT);
    draft.format(area(last + 1, B.amount), CHECK);
    draft.format(area(first, DATA.from, lines, DATA.actual - DATA.from + 1), opex.money);
  }
  const end = ROWS.drivers + BRIDGE_DRIVERS.length;
  draft.style(area(ROWS.drivers - 2, 0, 1, B.effect + 1), ROLES.blockHeader);
  draft.style(area(ROWS.drivers - 1, 0), ROLES.headerLeft);
  draft.style(area(ROWS.drivers - 1, B.basis, 1, B.effect), ROLES.header);
  draft.style(area(end, 0, 1, B.effect + 1), ROLES.grand);
  draft.style(area(end + 1, 0), ROLES.note);
  draft.style(area(end + 1, B.effect), ROLES.check);
  draft.format(area(ROWS.drivers, B.basis, 1, 2), amountFormat(0));
  draft.format(area(ROWS.drivers + 1, B.basis, 1, 2), '0.00%');
  draft.format(area(ROWS.drivers + 2, B.basis, 1, 2), PRICE);
  draft.format(area(end, B.basis, 1, 2), opex.money);
  draft.format(area(ROWS.drivers, B.effect, BRIDGE_DRIVERS.length + 1, 1), opex.money);
  draft.format(area(end + 1, B.effect), CHECK);
  draft.format(area(ROWS.drivers, DATA.basis, BRIDGE_DRIVERS.length, 2), opex.money);
  draft.style(area(ROWS.notes - 1, 0), ROLES.blockHeader);
  draft.style(area(ROWS.notes, 0, NOTES.length, 1), ROLES.note);
  draft.style(area(ROWS.checks - 1, 0), ROLES.blockHeader);
  draft.style(area(ROWS.checks, 0, BRIDGE_CHECKS.length, 1), ROLES.note);
  draft.style(area(ROWS.checks, B.amount, BRIDGE_CHECKS.length, 1), ROLES.check);
  draft.format(area(ROWS.checks, B.amount, BRIDGE_CHECKS.length, 1), CHECK);
}

function styleLists(context: BridgeContext, draft: Draft): void {
  const { opex, first, end, groups } = context;
  for (const [row, rows] of [
    [ROWS.channels, groups.length + 1],
    [first, end - first],
  ] as const) {
    draft.style(area(row - 2, 0, 1, LIST.end), ROLES.blockHeader);
    draft.style(area(row - 1, 0), ROLES.headerLeft);
    draft.style(area(row - 1, 1, 1, LIST.end - 1), ROLES.header);
    draft.style(area(row, LIST.label, rows, 1), { horizontal: 'Left' });
    draft.style(area(row, LIST.check, rows, 1), ROLES.check);
    draft.format(area(row, LIST.typed, rows, 1), PRICE);
    draft.format(area(row, LIST.basis, rows, 2), opex.money);
    draft.format(area(row, LIST.basisUnits, rows, 2), amountFormat(0));
    draft.format(area(row, LIST.basisPrice, rows, 2), PRICE);
    draft.format(area(row, LIST.parts, rows, NET_PARTS.length), opex.money);
    draft.format(area(row, LIST.check, rows, 1), CHECK);
  }
  draft.style(area(ROWS.channels, 0, 1, LIST.end), ROLES.grand);
  for (const of of priceRuns(context)) draft.style(of, ROLES.input);
}

function styleWorking({ opex, first, end, groups }: BridgeContext, draft: Draft): void {
  for (const waterfall of [NET, CONTRIBUTION])
    draft.style(area(waterfall.first - 1, DATA.from, 1, DATA.label - DATA.from + 1), ROLES.headerLeft);
  for (const waterfall of [NET, CONTRIBUTION]) draft.style(area(floorRow(waterfall), B.label), ROLES.note);
  draft.style(area(HEADER_ROW, WORK.figureName, 1, 2), ROLES.headerLeft);
  draft.style(area(HEADER_ROW, WORK.list), ROLES.headerLeft);
  draft.style(area(FIRST_ROW, WORK.figureName, BRIDGE_FIGURES.length, 2), ROLES.check);
  draft.style(area(FIRST_ROW, WORK.list, COMPARISONS.length, 1), ROLES.check);
  draft.format(area(FIRST_ROW + BRIDGE_FIGURES.indexOf('from'), WORK.figure, 2, 1), DAY);
  for (const row of [WEIGHTS_ROW, MARKS_ROW]) {
    draft.style(area(row - 2, WORK.halves), ROLES.blockHeader);
    draft.style(area(row - 1, WORK.halves, 2, 2 * MONTHS), ROLES.check);
  }
  draft.format(area(WEIGHTS_ROW - 1, WORK.halves, 1, MONTHS), MONTH[opex.locale]);
  draft.format(area(WEIGHTS_ROW, WORK.halves, 1, MONTHS), '0.00');
  draft.style(area(ROWS.channels - 1, ITEM.path, 1, ITEM_WORK.length + GROUP_WORK.length), ROLES.headerLeft);
  draft.style(area(first - 1, ITEM.path, 1, ITEM_WORK.length), ROLES.headerLeft);
  for (const [row, rows] of [
    [ROWS.channels, groups.length + 1],
    [first, end - first],
  ] as const) {
    draft.style(area(row, ITEM.path, rows, GROUP.returnFactor - ITEM.path + 1), ROLES.lastYear);
    draft.format(area(row, ITEM.planSales, rows, ITEM.yearUnits - ITEM.planSales + 1), opex.money);
  }
  draft.format(area(ROWS.channels, GROUP.bothBasis, groups.length + 1, 2), amountFormat(0));
  draft.format(area(ROWS.channels, GROUP.shippedBasis, groups.length + 1, 4), opex.money);
}

function setWidths(context: BridgeContext, draft: Draft): void {
  const { t, groups, opex } = context;
  const names = groups.flatMap(({ items }) => items.map(({ member }) => opex.plan.levels.map((level) => member[level]).join(' > ')));
  draft.widths(B.label, 1, widthOf([...names, t('check.netSales'), t('proof')], { least: 30, most: 46 }));
  const choices = COMPARISONS.map((one) => t(`comparison.${one}`));
  draft.widths(LIST.typed, 1, widthOf([...choices, t('column.typed')], { least: 14, most: 32 }, LIST_ARROW));
  draft.widths(LIST.basis, 1, 14);
  // In one line: a title that wraps would make its row tall between the bridges and the lists.
  LIST_TITLES.forEach((key, at) => draft.widths(LIST.basis + 1 + at, 1, Math.max(14, Math.ceil(1.1 * displayWidth(t(key))) + 2)));
  draft.widths(LIST.end, 1, 3);
  draft.widths(DATA.from, DATA.series + SERIES.length + 2 - DATA.from, 14);
  draft.widths(DATA.label, 1, 30);
  draft.widths(WORK.figureName, 1, 26);
  draft.widths(WORK.figure, 1, 14);
  draft.widths(WORK.halves, 2 * MONTHS, 11);
  draft.widths(WORK.list, 1, 26);
}
