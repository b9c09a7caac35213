import { range } from '../address';
import { area } from '../draft';
import { aggregate } from '../sum-of';
import { quoted } from '../text-content';
import { sheetRow, type RollingContext } from './context';

/** Everything that may be wrong with a lowest row: how many cells, and what to say. */
function problems({ plan, columns: c, t }: RollingContext, r: number): { readonly count: string; readonly say: string }[] {
  const n = plan.months.length;
  const block = (column: number, columns = n) => range(area(r, column, 1, columns));
  const texts = (column: number, columns = n) => `(COUNTA(${block(column, columns)})-COUNT(${block(column, columns)}))`;
  const s = c.stock;
  const words = [texts(c.manual), ...(s ? [texts(s.arrivals), texts(s.openingStock, 2)] : [])];
  return [
    ...(c.price === null ? [] : [{ count: unpriced(block(c.demand), block(c.monthPlan), block(c.price)), say: t('attention.price') }]),
    ...(s ? [{ count: `COUNTIF(${block(s.openingStock, 1)},"<0")+COUNTIF(${block(s.arrivals)},"<0")`, say: t('attention.stock') }] : []),
    { count: words.join('+'), say: t('attention.number') },
  ];
}

/** Months that sell something, or are to by the annual plan, without a price above zero. */
function unpriced(demand: string, planned: string, price: string): string {
  const needed = `((${demand}>0)+(${planned}>0)>0)`;
  return `SUMPRODUCT(${needed}*(1-ISNUMBER(${price})))+SUMPRODUCT(${needed}*ISNUMBER(${price})*(${price}<=0))`;
}

/** How many cells of a row cannot be used; of a row above others those of its rows. */
export function checkFormula(context: RollingContext, index: number): string {
  const row = context.plan.rows[index];
  const parts = (row?.children ?? []).map(sheetRow);
  if (parts.length > 0) return `=${aggregate('SUM', parts, context.columns.check)}`;
  return `=${problems(context, sheetRow(index))
    .map(({ count }) => count)
    .join('+')}`;
}

/** What to do about a row: what cannot be used, else that its stock runs out. */
export function attentionFormula(context: RollingContext, index: number): string {
  const row = context.plan.rows[index];
  if (row && row.children.length > 0) return '=""';
  const r = sheetRow(index);
  const s = context.columns.stock;
  const short = s
    ? `IF(SUM(${range(area(r, s.short, 1, context.plan.months.length))})>0,${quoted(context.t('attention.short'))},"")`
    : '""';
  const found = problems(context, r).reduceRight((rest, { count, say }) => `IF(${count}>0,${quoted(say)},${rest})`, short);
  return `=${found}`;
}
