import { reviewSheetText, type ReviewSheetKey } from '../../locales/review-sheet';
import type { TextParams } from '../../locales/text';
import { NO_BRIDGE_INPUTS } from '../../planning/opex/bridge-inputs';
import { NO_PNL_INPUTS } from '../../planning/opex/pnl-inputs';
import { area, type Draft } from '../draft';
import { PERCENT, ROLES } from '../roles';
import { bridgeContext, type BridgeContext } from './bridge-context';
import { on, type OpexContext } from './context';
import { pnlContext, type PnlContext } from './pnl-context';
import type { Statement } from './pnl-statements';
import { PRINTED, REVIEW as R } from './review-layout';

/** What the page of the review is written from: where the other sheets have what it shows. */
export interface ReviewContext {
  readonly opex: OpexContext;
  readonly pnl: PnlContext;
  readonly bridge: BridgeContext;
  /** The statement of everything. */
  readonly total: Statement;
  t(key: ReviewSheetKey, params?: TextParams): string;
}

export function reviewContext(opex: OpexContext): ReviewContext {
  const pnl = pnlContext(opex, NO_PNL_INPUTS);
  const [total] = pnl.statements;
  if (!total) throw new Error('a P&L has the statement of everything');
  return { opex, pnl, bridge: bridgeContext(opex, NO_BRIDGE_INPUTS), total, t: (key, params) => reviewSheetText(opex.locale, key, params) };
}

/** A cell of another sheet. */
export const onPnl = ({ opex }: ReviewContext, address: string): string => on(opex, 'Pnl', address);
export const onOpex = ({ opex }: ReviewContext, address: string): string => on(opex, 'Opex', address);

/** Titles of the columns of amounts, the first and the fifth as they are given. */
export function writeTitles({ opex, pnl, t }: ReviewContext, draft: Draft, r: number, label: string, part: string): void {
  draft.put(r, R.label, label);
  for (const column of ['plan', 'variance', 'growth', 'outlook'] as const) draft.put(r, R[column], opex.t(`column.${column}`));
  for (const column of ['actual', 'lastYear', 'outlookGap'] as const) draft.put(r, R[column], t(`column.${column}`));
  draft.put(r, R.yearPlan, pnl.say('column.yearPlan'));
  draft.put(r, R.part, part);
  styleTitles(draft, r);
}

export function styleTitles(draft: Draft, r: number): void {
  draft.style(area(r, R.label), ROLES.headerLeft);
  draft.style(area(r, R.actual, 1, PRINTED - R.actual), ROLES.header);
}

/** Amounts, with parts in the columns that have parts. */
export function formatAmounts({ opex }: ReviewContext, draft: Draft, r: number, rows: number): void {
  draft.format(area(r, R.actual, rows, PRINTED - R.actual), opex.money);
  for (const column of [R.part, R.growth]) draft.format(area(r, column, rows, 1), PERCENT);
  draft.style(area(r, R.lastYear, rows, 2), ROLES.lastYear);
}
