import { bridgeSheetText, type BridgeSheetKey } from '../../locales/bridge-sheet';
import type { TextParams } from '../../locales/text';
import type { BridgeInputs } from '../../planning/opex/bridge-inputs';
import type { BaseItem } from '../../planning/opex/items';
import type { OpexPlan } from '../../planning/opex/opex-plan';
import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, range } from '../address';
import { area } from '../draft';
import { BRIDGE_FIGURES, MARKS_ROW, ROWS, WORK, type BridgeFigure } from './bridge-layout';
import { baseRowOf, on, type OpexContext } from './context';
import { FIRST_ROW, OPEX } from './layout';

/** A row of the annual plan, or what a channel sold beside its rows (key null). */
export interface BridgeItem {
  readonly r: number;
  readonly key: string | null;
  readonly member: OpexPlan['lowest'][number]['member'];
}

/** A channel, or everything where the annual plan is not by channel. */
export interface BridgeGroup {
  readonly r: number;
  /** Null for everything. */
  readonly channel: string | null;
  readonly items: readonly BridgeItem[];
}

/** What the sheet of bridges is written from. */
export interface BridgeContext {
  readonly opex: OpexContext;
  readonly inputs: BridgeInputs;
  readonly groups: readonly BridgeGroup[];
  /** Sheet rows of the list: the first, and the one below the last. */
  readonly first: number;
  readonly end: number;
  t(key: BridgeSheetKey, params?: TextParams): string;
}

export function bridgeContext(opex: OpexContext, inputs: BridgeInputs): BridgeContext {
  const { channels, lowest, levels } = opex.plan;
  const names = channels.length > 0 ? channels.map(({ name }) => name) : [null];
  const first = ROWS.channels + names.length + 4;
  let r = first;
  const groups = names.map((channel, at): BridgeGroup => {
    const own = lowest.filter(({ member }) => channel === null || member.channel === channel);
    const items = own.map(({ key, member }): BridgeItem => ({ r: r++, key, member }));
    // A channel with rows below it may sell what the plan does not have.
    const deeper = channel === null ? levels.length > 0 : levels.length > 1;
    if (deeper) items.push({ r: r++, key: null, member: { channel: channel ?? '', store: '', product: '' } });
    return { r: ROWS.channels + 1 + at, channel, items };
  });
  return { opex, inputs, groups, first, end: r, t: (key, params) => bridgeSheetText(opex.locale, key, params) };
}

/** The cell of a working figure. */
export function bridgeFigure(name: BridgeFigure): string {
  return cell(FIRST_ROW + BRIDGE_FIGURES.indexOf(name), WORK.figure, '$both');
}

/** The marks of the half-months that count. */
export const MARKS = range(area(MARKS_ROW, WORK.halves, 1, HALF_MONTHS), '$both');

/** What is compared, as an expression of the one that is chosen. */
export function chosen(plan: string, lastYear: string): string {
  const comparison = bridgeFigure('comparison');
  return `IF(${comparison}=1,${plan},IF(${comparison}=2,${lastYear},0))`;
}

export const SIDES = ['basis', 'actual'] as const;
export type Side = (typeof SIDES)[number];

/** What a row of `OPEX` has of the half-months that count, before and after. */
export function ofOpex({ opex }: BridgeContext, row: number | null, side: Side): string {
  if (row === null) return '0';
  const over = (column: number) => `SUMPRODUCT(${MARKS}*${on(opex, 'Opex', range(area(row, column, 1, HALF_MONTHS), '$both'))})`;
  return side === 'actual' ? over(OPEX.actualHalf) : chosen(over(OPEX.planHalf), over(OPEX.lastYearHalf));
}

/** The row of `OPEX` of a figure of the base: of a channel, or of them all. */
export function baseRow({ opex }: BridgeContext, item: BaseItem, channel: string | null): number | null {
  return baseRowOf(opex.rows, FIRST_ROW, item, channel ?? '');
}

/** Rounded as far as amounts are told apart: what a check compares. */
export function rounded({ opex }: BridgeContext, expression: string): string {
  return `ROUND(${expression},${Math.max(0, opex.moneyDigits) + 2})`;
}
