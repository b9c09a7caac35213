import { isoMonth } from '../../calendar/months';
import type { YearMonth } from '../../planning/breakdown/plan';
import { keyOfPath } from '../../planning/breakdown/row-key';
import type { Measure } from '../../planning/forecast/forecast-plan';
import { SUPPLY_MODELS, type RollingInputs, type RowInputs, type SupplyModel } from '../../planning/rolling/rolling-inputs';
import { rollingSheetText } from '../../locales/rolling-sheet';
import { LOCALES } from '../../locales/locale';
import type { Area, Content } from '../blueprint';
import type { SheetCells } from '../breakdown/sheet-cells';
import { InputError } from '../../locales/rolling-errors';
import { cell, onSheet } from '../address';
import type { TypedFormula } from '../typed-formula';
import { foundIn, isFormula } from '../text-content';
import { gtmColumns, type StockColumns } from './layout';

/** What a build leaves for the next one to tell what of `GTM` was typed. */
export interface GtmRecord {
  readonly measure: Measure;
  readonly months: readonly YearMonth[];
  /** How many columns of events it has. */
  readonly events: number;
  /** What nobody typed, by row key: first price and how it moves from month to month, supply model and weeks of cover. */
  readonly usual: Readonly<
    Record<string, { readonly price?: number; readonly priceSteps?: readonly number[]; readonly model?: string; readonly cover?: number }>
  >;
}

/** What a person typed into `GTM`; a formula counts by its value. */
export interface GtmInputs {
  readonly inputs: RollingInputs;
  readonly formulas: readonly TypedFormula[];
  /** Stock at the end of each month, by row key and month. */
  readonly closing: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Reads the inputs of `GTM` back.
 *
 * @param rows the cells of the rows' paths
 * @throws InputError `sheet-input-text` naming a cell with something else than a number, `input-negative` a cover below zero, `rolling-model` a model that
 * is none
 */
export function readGtm(sheet: SheetCells, rows: Area, record: GtmRecord): GtmInputs {
  const columns = gtmColumns({ ...record, events: { length: record.events } });
  const formulas: TypedFormula[] = [];
  const inputs: Record<string, RowInputs> = {};
  const closing: Record<string, Record<string, number>> = {};
  for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
    const at = (column: number): Content => sheet.values[row]?.[column] ?? '';
    /** A number that stands in an input cell. A formula is a person's, unless it is one of ours, which refer to cells of `GTM` alone. */
    const typed = (column: number, step?: number): number | null => {
      const formula = sheet.formulas[row]?.[column] ?? '';
      const value = at(column);
      if (isFormula(formula)) {
        if (OWN_LINK.test(formula) || (step !== undefined && stepIn(formula) === step)) return null;
        formulas.push({ row, column, formula, value });
      }
      if (typeof value === 'number' || value === '' || value === null) return value === '' ? null : value;
      throw new InputError('sheet-input-text', { address: onSheet(sheet.name, cell(row, column)), found: foundIn(value) });
    };
    const typedText = (column: number): string | null => {
      const formula = sheet.formulas[row]?.[column] ?? '';
      const value = String(at(column));
      if (isFormula(formula)) {
        if (OWN_LINK.test(formula)) return null;
        formulas.push({ row, column, formula, value });
      }
      return value === '' ? null : value;
    };
    const key = keyOfPath(String(at(columns.path)));
    const planner = typedText(columns.planner);
    const planned = planner === null ? {} : { planner };
    const usual = record.usual[key];
    const supply = ({ model, cover }: StockColumns): Pick<RowInputs, 'model' | 'cover'> => {
      const [named, weeks] = [typedText(model), typed(cover)];
      const place = (column: number) => ({ address: onSheet(sheet.name, cell(row, column)), found: foundIn(at(column)) });
      const known = named === null ? null : modelOf(named);
      if (named !== null && known === null) throw new InputError('rolling-model', place(model));
      if (weeks !== null && weeks < 0) throw new InputError('input-negative', place(cover));
      return {
        ...(known === null || known === usual?.model ? {} : { model: known }),
        ...(weeks === null || weeks === usual?.cover ? {} : { cover: weeks }),
      };
    };
    const byMonth = (
      column: number,
      isUsual: (value: number, month: number) => boolean = () => false,
      steps: readonly number[] = [],
    ): Record<string, number> =>
      Object.fromEntries(
        record.months.flatMap((month, index) => {
          const value = typed(column + index, steps[index]);
          return value === null || isUsual(value, index) ? [] : [[isoMonth(month), value]];
        }),
      );
    if (at(columns.lowest) !== 1) {
      inputs[key] = { ...planned, ...(columns.stock ? supply(columns.stock) : {}) };
      continue;
    }
    const { stock, price } = columns;
    const openingStock = stock ? typed(stock.openingStock) : null;
    const purchasePrice = stock ? typed(stock.purchasePrice) : null;
    if (stock)
      closing[key] = Object.fromEntries(
        record.months.flatMap((month, index) => {
          const left = at(stock.closing + index);
          return typeof left === 'number' ? [[isoMonth(month), left]] : [];
        }),
      );
    inputs[key] = {
      ...planned,
      manual: byMonth(columns.manual),
      ...(price === null ? {} : { price: byMonth(price, (value, month) => month === 0 && value === usual?.price, usual?.priceSteps) }),
      ...(stock === null ? {} : { arrivals: byMonth(stock.arrivals), ...supply(stock) }),
      ...(openingStock === null ? {} : { openingStock }),
      ...(purchasePrice === null ? {} : { purchasePrice }),
    };
  }
  return { inputs: Object.fromEntries(Object.entries(inputs).filter(([, of]) => !isEmpty(of))), formulas, closing };
}

/** Formulas of ours in input cells: the price of the month before, the model, cover and planner of the row above. */
const OWN_LINK = /^=\$?[A-Z]{1,3}\$?\d{1,7}(&"")?$/;

/** The price of the month before, by so much dearer or cheaper. */
const OWN_STEP = /^=N\(\$?[A-Z]{1,3}\$?\d{1,7}\)\*(\d+(?:\.\d+)?)$/;

/** How a formula of ours takes the price of the month before further; null where it is none. */
function stepIn(formula: string): number | null {
  const step = OWN_STEP.exec(formula)?.[1];
  return step === undefined ? null : Number(step);
}

function modelOf(content: Content): SupplyModel | null {
  const wanted = String(content).trim().toLowerCase();
  return (
    SUPPLY_MODELS.find((model) => LOCALES.some((locale) => rollingSheetText(locale, `model.${model}`).toLowerCase() === wanted)) ?? null
  );
}

/** The first adjustment that stands on `GTM`, row by row; null where nobody has typed one. */
export function firstAdjustment(
  { values }: SheetCells,
  rows: Area,
  record: GtmRecord,
): { readonly row: number; readonly column: number; readonly value: number } | null {
  const { lowest, manual } = gtmColumns({ ...record, events: { length: record.events } });
  for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
    const line = values[row] ?? [];
    if (line[lowest] !== 1) continue;
    const typed = line.slice(manual, manual + record.months.length);
    const at = typed.findIndex((value) => typeof value === 'number' && value !== 0);
    if (at >= 0) return { row, column: manual + at, value: Number(typed[at]) };
  }
  return null;
}

function isEmpty(of: RowInputs): boolean {
  return Object.values(of).every((value) => typeof value === 'object' && Object.keys(value).length === 0);
}
