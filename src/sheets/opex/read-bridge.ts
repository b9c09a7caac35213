import { bridgeSheetText } from '../../locales/bridge-sheet';
import { LOCALES } from '../../locales/locale';
import { COMPARISONS, NO_BRIDGE_INPUTS, type BridgeInputs } from '../../planning/opex/bridge-inputs';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
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
  const cells = new TypedCells(sheet);
  const named = cells.text(CHOICE_ROW, COMPARISON.column);
  const comparison = COMPARISONS.find((one) => LOCALES.some((locale) => bridgeSheetText(locale, `comparison.${one}`) === named));
  const prices: Record<string, number> = {};
  for (const { row, key } of record.rows) {
    const price = cells.amount(row, LIST.typed);
    if (price !== null) prices[key] = price;
  }
  return { inputs: { comparison: comparison ?? NO_BRIDGE_INPUTS.comparison, prices }, formulas: cells.formulas };
}
