import { cell } from '../address';
import { area, type Draft } from '../draft';
import { PERCENT, ROLES } from '../roles';
import { asText } from '../text-content';
import { OPEX as O } from './layout';
import { labelOf } from './pnl-labels';
import { PNL as P } from './pnl-layout';
import type { LineId } from './pnl-lines';
import { rowOf } from './pnl-statements';
import { formatAmounts, onOpex, onPnl, styleTitles, writeTitles, type ReviewContext } from './review-context';
import { PRINTED, REVIEW as R } from './review-layout';

/** Lines of the P&L that are headlines, where the plan has them. */
const HEADLINES: readonly LineId[] = ['gmv', 'sellOut', 'revenue', 'grossMargin', 'contribution', 'result'];
const CASH: readonly LineId[] = ['opening', 'invoiced', 'collected', 'closing', 'due', 'overdue'];

/** Columns that are called the same on all three sheets. */
const SAME = ['actual', 'plan', 'variance', 'lastYear', 'growth', 'outlook', 'yearPlan', 'outlookGap'] as const;
/** Where the P&L and `OPEX` have what a column shows. */
const OF_PNL: ReadonlyMap<number, number> = new Map([...SAME.map((key) => [R[key], P[key]] as const), [R.part, P.attainment]]);
export const OF_OPEX: ReadonlyMap<number, number> = new Map([...SAME.map((key) => [R[key], O[key]] as const), [R.part, O.ratio]]);
/** Columns that a rate has a figure in. */
const RATED = [R.actual, R.plan, R.lastYear, R.outlook, R.yearPlan] as const;

/** The headline figures from the row of their titles on; the row below them. */
export function writeHeadlines(context: ReviewContext, draft: Draft, top: number): number {
  const { opex, pnl, t } = context;
  writeTitles(context, draft, top, t('figures'), pnl.say('column.attainment'));
  const r = writePnlLines(context, draft, top + 1, HEADLINES);
  draft.put(r, R.label, opex.t('total'));
  for (const [column, from] of OF_OPEX) if (column !== R.part) draft.put(r, column, `=${onOpex(context, cell(opex.total, from))}`);
  formatAmounts(context, draft, top + 1, r - top);
  const pnlRow = (id: LineId) => (column: number) => onPnl(context, cell(rowOf(context.total, id), OF_PNL.get(column) ?? P.actual));
  const revenue = pnlRow('revenue');
  writeRate(draft, r + 1, t('contributionRate'), 1, pnlRow('contribution'), revenue);
  writeRate(draft, r + 2, t('opexRate'), -1, (column) => cell(r, column), revenue);
  return r + 3;
}

/** A part of net revenue, and how much better it is than planned. */
function writeRate(
  draft: Draft,
  r: number,
  label: string,
  better: 1 | -1,
  part: (column: number) => string,
  whole: (column: number) => string,
): void {
  draft.put(r, R.label, label);
  for (const column of RATED) draft.put(r, column, `=IF(N(${whole(column)})=0,"",${part(column)}/${whole(column)})`);
  const gap = (one: number, other: number) => {
    const [more, less] = better === 1 ? [one, other] : [other, one];
    return `=IF(OR(${cell(r, one)}="",${cell(r, other)}=""),"",${cell(r, more)}-${cell(r, less)})`;
  };
  draft.put(r, R.variance, gap(R.actual, R.plan));
  draft.put(r, R.outlookGap, gap(R.outlook, R.yearPlan));
  draft.format(area(r, R.actual, 1, PRINTED - R.actual), PERCENT);
  draft.style(area(r, R.label), ROLES.note);
  draft.style(area(r, R.actual, 1, PRINTED - R.actual), ROLES.lastYear);
}

/** Lines of the statement of everything, as far as it has them; the row below them. */
function writePnlLines(context: ReviewContext, draft: Draft, top: number, ids: readonly LineId[]): number {
  const { pnl, total } = context;
  const lines = ids.flatMap((id) => total.lines.find((line) => line.id === id) ?? []);
  lines.forEach((line, at) => {
    const r = top + at;
    draft.put(r, R.label, asText(labelOf(pnl, total, line)));
    for (const [column, from] of OF_PNL) draft.put(r, column, `=${onPnl(context, cell(line.row, from))}`);
    if (line.look === 'sum') draft.style(area(r, 0, 1, PRINTED), ROLES.subtotal);
    if (line.look === 'result') draft.style(area(r, 0, 1, PRINTED), ROLES.grand);
  });
  return top + lines.length;
}

/** Net revenue and contribution by channel; the row below them. Where the plan has no channels, nothing. */
export function writeChannels(context: ReviewContext, draft: Draft, top: number): number {
  const { pnl, t } = context;
  const channels = pnl.statements.slice(1);
  if (channels.length === 0) return top;
  draft.put(top, R.actual, t('channels.revenue'));
  draft.put(top, R.yearPlan, t('channels.contribution'));
  draft.style(area(top, R.actual, 1, R.yearPlan - R.actual), ROLES.blockHeader);
  draft.style(area(top, R.yearPlan, 1, PRINTED - R.yearPlan), ROLES.blockHeader);
  writeTitles(context, draft, top + 1, t('channels'), pnl.say('column.attainment'));
  draft.put(top + 1, R.yearPlan, t('column.actual'));
  draft.put(top + 1, R.outlookGap, t('column.ratio'));
  styleTitles(draft, top + 1);
  channels.forEach((statement, at) => {
    const r = top + 2 + at;
    const [revenue, contribution] = (['revenue', 'contribution'] as const).map((id) => rowOf(statement, id)) as [number, number];
    draft.put(r, R.label, asText(statement.channel?.name ?? ''));
    for (const [column, from] of OF_PNL) if (column < R.yearPlan) draft.put(r, column, `=${onPnl(context, cell(revenue, from))}`);
    draft.put(r, R.yearPlan, `=${onPnl(context, cell(contribution, P.actual))}`);
    draft.put(r, R.outlookGap, `=${onPnl(context, cell(contribution, P.ratio))}`);
  });
  formatAmounts(context, draft, top + 2, channels.length);
  draft.format(area(top + 2, R.outlookGap, channels.length, 1), PERCENT);
  return top + 2 + channels.length;
}

/** What self-operated channels owe and paid; the row below it. */
export function writeCash(context: ReviewContext, draft: Draft, top: number): number {
  const { pnl, total, t } = context;
  if (!total.lines.some(({ id }) => id === 'closing')) {
    draft.put(top, R.label, t('noCash'));
    draft.style(area(top, R.label), ROLES.note);
    return top + 1;
  }
  writeTitles(context, draft, top, t('cash'), pnl.say('column.attainment'));
  const end = writePnlLines(context, draft, top + 1, CASH);
  formatAmounts(context, draft, top + 1, end - top - 1);
  return end;
}
