import { typedFor, supplyModel, USUAL_COVER, type SupplyModel } from '../../planning/rolling/rolling-inputs';
import type { RollingRow } from '../../planning/rolling/rolling-plan';
import { WEEKS_IN_MONTH } from '../../planning/rolling/stock';
import { cell } from '../address';
import type { Draft } from '../draft';
import { aggregate } from '../sum-of';
import { quoted } from '../text-content';
import { sheetRow, type RollingContext } from './context';
import type { StockColumns } from './layout';

/** The rows in which a supply model and its cover are typed; the rows below them follow. */
export function isModelRow(context: RollingContext, row: RollingRow): boolean {
  return row.depth === Math.min(1, context.plan.levels.length);
}

/**
 * The stock of a row: what is typed, and by month opening stock, what comes in, closing stock and what it lasts. As planning/rolling/stock has it; nothing is
 * worked out for a lowest row whose stock before the first month is not typed.
 */
export function writeStock(context: RollingContext, draft: Draft, index: number): void {
  const { plan, inputs, moneyDigits } = context;
  const row = plan.rows[index];
  const c = context.columns.stock;
  if (!row || !c) return;
  const r = sheetRow(index);
  const parts = row.children.map(sheetRow);
  const typed = inputs[row.key];
  const months = plan.months;
  const above = (column: number) => (isModelRow(context, row) || row.parent < 0 ? '' : `=${cell(sheetRow(row.parent), column)}`);
  const usual = isModelRow(context, row) ? supplyModel(row.member.channel) : null;
  draft.put(r, c.model, typed?.model ? modelName(context, typed.model) : usual ? modelName(context, usual) : above(c.model));
  draft.put(r, c.cover, typed?.cover ?? (usual ? USUAL_COVER : above(c.cover)));
  if (parts.length > 0) {
    months.forEach((_, at) => {
      for (const column of [c.arrivals, c.opening, c.sellIn, c.closing, c.short, c.orderValue])
        draft.put(r, column + at, `=${aggregate('SUM', parts, column + at)}`);
      draft.put(r, c.weeks + at, weeks(context, c, r, at));
    });
    draft.put(r, c.openingStock, `=${aggregate('SUM', parts, c.openingStock)}`);
    draft.put(r, c.purchasePrice, '');
    return;
  }
  draft.put(r, c.openingStock, typed?.openingStock ?? '');
  draft.put(r, c.purchasePrice, typed?.purchasePrice ?? '');
  const known = (figure: string) => `=IF(ISNUMBER(${cell(r, c.openingStock, '$column')}),${figure},"")`;
  const sellsIn = `${cell(r, c.model, '$column')}=${quoted(modelName(context, 'sell-in'))}`;
  months.forEach((month, at) => {
    const [opening, sellIn] = [c.opening, c.sellIn].map((column) => cell(r, column + at));
    const arrivals = `N(${cell(r, c.arrivals + at)})`;
    const demand = cell(r, context.columns.demand + at);
    const target = `N(${cell(r, c.cover, '$column')})*${nextDemand(context, r, at)}/${WEEKS_IN_MONTH}`;
    const supply = `${opening}+${sellIn}+IF(${sellsIn},0,${arrivals})`;
    draft.put(r, c.arrivals + at, typedFor(typed?.arrivals, month) ?? '');
    draft.put(r, c.opening + at, known(at === 0 ? cell(r, c.openingStock, '$column') : cell(r, c.closing + at - 1)));
    draft.put(r, c.sellIn + at, known(`IF(${sellsIn},ROUND(MAX(0,${demand}+${target}-${opening}),${plan.digits}),0)`));
    draft.put(r, c.closing + at, known(`MAX(0,${supply}-${demand})`));
    draft.put(r, c.short + at, known(`MAX(0,${demand}-(${supply}))`));
    draft.put(r, c.weeks + at, known(weeks(context, c, r, at).slice(1)));
    draft.put(r, c.orderValue + at, known(`ROUND(${sellIn}*N(${cell(r, c.purchasePrice, '$column')}),${moneyDigits})`));
  });
}

/** Weeks the closing stock lasts at the demand of the month after, or of the month itself in the last. */
function weeks(context: RollingContext, c: StockColumns, r: number, at: number): string {
  const next = nextDemand(context, r, at);
  return `=IF(${next}>0,${cell(r, c.closing + at)}*${WEEKS_IN_MONTH}/${next},"")`;
}

function nextDemand({ columns, plan }: RollingContext, r: number, at: number): string {
  return cell(r, columns.demand + Math.min(at + 1, plan.months.length - 1));
}

export function modelName({ t }: RollingContext, model: SupplyModel): string {
  return t(`model.${model}`);
}
