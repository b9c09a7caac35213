import { pnlSheetText, type PnlSheetKey } from '../../locales/pnl-sheet';
import type { TextParams } from '../../locales/text';
import type { BaseItem, Template } from '../../planning/opex/items';
import type { PnlInputs } from '../../planning/opex/pnl-inputs';
import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, range } from '../address';
import { area } from '../draft';
import { aggregate } from '../sum-of';
import { quoted } from '../text-content';
import { allRows, figure, on, type OpexContext } from './context';
import { FIRST_ROW, type Figure } from './layout';
import { KNOWN, VIEW } from './line-cells';
import { PNL as P } from './pnl-layout';
import type { LineId } from './pnl-lines';
import { pnlRows, type PnlRows, type Statement } from './pnl-statements';

/** What the P&L is written from. */
export interface PnlContext extends PnlRows {
  readonly opex: OpexContext;
  readonly inputs: PnlInputs;
  /** Rows of the base of `OPEX` by item, with their channels. */
  readonly baseRows: ReadonlyMap<BaseItem, readonly { readonly row: number; readonly channel: string }[]>;
  say(key: PnlSheetKey, params?: TextParams): string;
}

export function pnlContext(opex: OpexContext, inputs: PnlInputs): PnlContext {
  const baseRows = new Map<BaseItem, { readonly row: number; readonly channel: string }[]>();
  opex.rows.forEach((row, at) => {
    if (row?.kind === 'base') baseRows.set(row.item, [...(baseRows.get(row.item) ?? []), { row: FIRST_ROW + at, channel: row.channel }]);
  });
  return { ...pnlRows(opex.plan), opex, inputs, baseRows, say: (key, params) => pnlSheetText(opex.locale, key, params) };
}

/** A working figure of `OPEX`. */
export const opexFigure = ({ opex }: PnlContext, name: Figure): string => on(opex, 'Opex', figure(name));

/** The marks of the half-months of the view, and of what is known, beside a block by half-month. */
export const marksOf = ({ opex }: PnlContext, marks: 'view' | 'known'): string => on(opex, 'Opex', marks === 'view' ? VIEW : KNOWN);

/** A column of `OPEX` over all its rows. */
export const opexColumn = ({ opex }: PnlContext, column: number): string => on(opex, 'Opex', allRows(opex, column));

/** Whether a statement is of a channel, or the total tells channels of a template apart. */
function isOf({ opex }: PnlContext, statement: Statement, template: Template | null, channel: string): boolean {
  if (statement.channel) return statement.channel.name === channel;
  if (template === null || channel === '') return true;
  return opex.plan.channels.some((one) => one.name === channel && one.template === template);
}

/** The sum of a column of `OPEX` over the rows of the base that a statement has of an item. */
export function opexBase(context: PnlContext, statement: Statement, item: BaseItem, template: Template | null, column: number): string {
  const rows = (context.baseRows.get(item) ?? []).flatMap(({ row, channel }) => (isOf(context, statement, template, channel) ? [row] : []));
  const [only] = rows;
  const refer = (reference: string) => on(context.opex, 'Opex', reference);
  return rows.length === 1 && only !== undefined ? refer(cell(only, column)) : aggregate('SUM', rows, column, refer);
}

/** A column of this sheet over all statements, or over those of channels alone, which the total may sum. */
export function statementColumn({ statements }: PnlContext, column: number, of: 'all' | 'channels' = 'all'): string {
  const [first, last] = [statements[of === 'all' ? 0 : 1], statements.at(-1)];
  if (!first || !last) throw new Error('a P&L has the statement of all channels, and what sums channels has channels');
  return range(area(first.title, column, last.title + last.lines.length - first.title + 1, 1), '$both');
}

/** What all statements of channels together have of a line. */
export function overChannels(context: PnlContext, id: LineId, column: number): string {
  const of = (one: number) => statementColumn(context, one, 'channels');
  return `SUMIFS(${of(column)},${of(P.kind)},${quoted(id)})`;
}

/** A block by half-month of a row. */
export const halves = (r: number, column: number): string => range(area(r, column, 1, HALF_MONTHS), '$column');
