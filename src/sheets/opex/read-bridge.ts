import { bridgeSheetText } from '../../locales/bridge-sheet';
import { LOCALES } from '../../locales/locale';
import { InputError } from '../../planning/input-error';
import { COMPARISONS, NO_BRIDGE_INPUTS, type BridgeInputs } from '../../planning/opex/bridge-inputs';
import { cell, onSheet } from '../address';
import type { SheetCells } from '../breakdown/sheet-cells';
import { foundIn, isFormula } from '../text-content';
import type { TypedFormula } from '../typed-formula';
import { bridgeContext } from './bridge-context';
import { COMPARISON, LIST } from './bridge-layout';
import type { OpexContext } from './context';
import { CHOICE_ROW } from './layout';

/** What a build leaves for the next one to find the inputs of `Bridge`: the sheet rows of the annual plan's rows, by key. */
export interface BridgeRecord {
  readonly rows: readonly { readonly row: number; readonly key: string }[];
}

export function bridgeRecord(opex: OpexContext): BridgeRecord {
  const { groups } = bridgeContext(opex, NO_BRIDGE_INPUTS);
  return { rows: groups.flatMap(({ items }) => items.flatMap(({ r, key }) => (key === null ? [] : [{ row: r, key }]))) };
}

/** What was chosen and typed on `Bridge`; a formula counts by its value. */
export interface BridgeRead {
  readonly inputs: BridgeInputs;
  readonly formulas: readonly TypedFormula[];
}

/**
 * Reads the inputs of `Bridge` back. A comparison that is none of the list becomes the one that a sheet begins with.
 *
 * @throws InputError `sheet-input-text` naming a price that is not a number
 */
export function readBridge(sheet: SheetCells, record: BridgeRecord): BridgeRead {
  const formulas: TypedFormula[] = [];
  const at = (row: number, column: number) => {
    const value = sheet.values[row]?.[column] ?? '';
    const formula = sheet.formulas[row]?.[column] ?? '';
    if (isFormula(formula)) formulas.push({ row, column, formula, value });
    return value;
  };
  const named = String(at(CHOICE_ROW, COMPARISON.column)).trim();
  const comparison = COMPARISONS.find((one) => LOCALES.some((locale) => bridgeSheetText(locale, `comparison.${one}`) === named));
  const prices: Record<string, number> = {};
  for (const { row, key } of record.rows) {
    const value = at(row, LIST.typed);
    if (value === '') continue;
    if (typeof value !== 'number')
      throw new InputError('sheet-input-text', { address: onSheet(sheet.name, cell(row, LIST.typed)), found: foundIn(value) });
    prices[key] = value;
  }
  return { inputs: { comparison: comparison ?? NO_BRIDGE_INPUTS.comparison, prices }, formulas };
}
