import { feesSheetText, feeWordText, type FeesSheetKey, type FeeWordGroup } from '../../locales/fees-sheet';
import type { TextParams } from '../../locales/text';
import { FEE_WORDS, type FeeCell, type FeesInputs } from '../../planning/fees/fees-inputs';
import { cell, range } from '../address';
import type { Content } from '../blueprint';
import { area } from '../draft';
import { asText } from '../text-content';
import { on, type OpexContext } from './context';
import { FEES, feesRecord, feesRows, TABLES, type FeesColumn, type FeesRecord } from './fees-layout';
import { FIRST_ROW } from './layout';

/** What the sheet of fees is written from. */
export interface FeesContext {
  readonly opex: OpexContext;
  readonly inputs: FeesInputs;
  readonly record: FeesRecord;
  readonly rows: ReturnType<typeof feesRows>;
  /** Whether the plan is by channel; where it is not, all fees are charged on the total. */
  readonly byChannel: boolean;
  t(key: FeesSheetKey, params?: TextParams): string;
}

export function feesContext(opex: OpexContext, inputs: FeesInputs): FeesContext {
  const record = feesRecord(inputs);
  return {
    opex,
    inputs,
    record,
    rows: feesRows(record),
    byChannel: opex.plan.channels.length > 0,
    t: (key, params) => feesSheetText(opex.locale, key, params),
  };
}

/** A typed cell as content: words of lists in the language of the sheet. */
export function contentOf({ opex }: FeesContext, typed: FeeCell): Content {
  if (typeof typed === 'object') return asText(feeWordText(opex.locale, typed.word));
  return typeof typed === 'string' ? asText(typed) : typed;
}

/** Words of a list in the language of the sheet. */
export function wordsOf({ opex }: FeesContext, group: FeeWordGroup): string[] {
  return FEE_WORDS[group].map((word) => feeWordText(opex.locale, `${group}.${word}`));
}

/** A cell of a line. */
export const at = (r: number, column: FeesColumn): string => cell(r, FEES[column], '$column');

/** A column over all rules. */
export function rules({ record }: FeesContext, column: FeesColumn): string {
  return range(area(FIRST_ROW, FEES[column], record.rules, 1), '$both');
}

/** Rows from the first rule to the last agency, and a column over them. */
export const feeLines = ({ rows }: FeesContext): number => rows.total - FIRST_ROW;
export function lines(context: FeesContext, column: FeesColumn): string {
  return range(area(FIRST_ROW, FEES[column], feeLines(context), 1), '$both');
}

/** A column of the tables, or several. */
export function tables({ rows, record }: FeesContext, column: number, columns = 1): string {
  return range(area(rows.firstTable, column, record.tables, columns), '$both');
}

/** What a line's table has of a column. */
export function ofTable(context: FeesContext, row: string, column: keyof typeof TABLES): string {
  return `INDEX(${tables(context, TABLES[column])},${row})`;
}

/** A figure of the base of `OPEX` in a row of it, summed over columns. */
export function baseFigure({ opex }: FeesContext, row: string, columns: readonly number[]): string {
  const { base } = opex;
  const figures = columns.map(
    (column) => `INDEX(${on(opex, 'Opex', range(area(base.first, column, base.last - base.first + 1, 1), '$both'))},${row})`,
  );
  return figures.length === 1 ? figures.join('') : `(${figures.join('+')})`;
}
