import { SUPPLY_MODELS } from '../../planning/rolling/rolling-inputs';
import type { RollingRow } from '../../planning/rolling/rolling-plan';
import { cell, range } from '../address';
import { area } from '../draft';
import { aggregate } from '../sum-of';
import { quoted } from '../text-content';
import { sheetRow, type RollingContext } from './context';
import { isModelRow, modelName } from './gtm-stock';

/** What may be wrong with a row: how many cells, and what to say. */
interface Problem {
  readonly count: string;
  readonly say: string;
}

/** Everything that may be wrong with a row. */
function problems(context: RollingContext, index: number): Problem[] {
  const row = context.plan.rows[index];
  if (!row) return [];
  return [...(row.children.length === 0 ? ofLowest(context, sheetRow(index)) : []), ...ofSupply(context, row, sheetRow(index))];
}

/** The supply model and the cover, which rows without their own have from the row above them: told where they were typed. */
function ofSupply(context: RollingContext, row: RollingRow, r: number): Problem[] {
  const { columns, t } = context;
  const s = columns.stock;
  const isFirst = isModelRow(context, row);
  if (!s || (row.parent < 0 && !isFirst)) return [];
  const typed = (column: number) => (isFirst ? [] : [`${cell(r, column)}<>${cell(sheetRow(row.parent), column)}`]);
  const counted = (tests: readonly string[]) => `IF(AND(${tests.join(',')}),1,0)`;
  const [model, cover] = [cell(r, s.model), cell(r, s.cover)];
  const isUnknown = ['""', ...SUPPLY_MODELS.map((known) => quoted(modelName(context, known)))].map((known) => `${model}<>${known}`);
  return [
    { count: counted([...isUnknown, ...typed(s.model)]), say: t('attention.model') },
    { count: counted([`${cover}<>""`, `OR(NOT(ISNUMBER(${cover})),N(${cover})<0)`, ...typed(s.cover)]), say: t('attention.cover') },
  ];
}

/** What may be wrong with a lowest row beside that. */
function ofLowest({ plan, columns: c, t }: RollingContext, r: number): Problem[] {
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

/** How many cells of a row cannot be used; of a row above others those of its rows as well. */
export function checkFormula(context: RollingContext, index: number): string {
  const row = context.plan.rows[index];
  const parts = (row?.children ?? []).map(sheetRow);
  const own = problems(context, index).map(({ count }) => count);
  return `=${[...(parts.length > 0 ? [aggregate('SUM', parts, context.columns.check)] : []), ...own].join('+')}`;
}

/** What to do about a row: what cannot be used, else that its stock runs out. */
export function attentionFormula(context: RollingContext, index: number): string {
  const isLowest = context.plan.rows[index]?.children.length === 0;
  const s = context.columns.stock;
  const r = sheetRow(index);
  const short =
    s && isLowest
      ? `IF(SUM(${range(area(r, s.short, 1, context.plan.months.length))})>0,${quoted(context.t('attention.short'))},"")`
      : '""';
  const found = problems(context, index).reduceRight((rest, { count, say }) => `IF(${count}>0,${quoted(say)},${rest})`, short);
  return `=${found}`;
}
