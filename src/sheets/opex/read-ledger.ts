import { LOCALES } from '../../locales/locale';
import { opexSheetText, type OpexSheetKey } from '../../locales/opex-sheet';
import { LEDGER_FIELDS, ledgerCells, type LedgerCells, type LedgerField } from '../../planning/opex/ledger-line';
import type { Area, Content } from '../blueprint';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';

/** The bookings as they stand, and the formulas people put into them. */
export interface LedgerRead {
  readonly lines: readonly LedgerCells[];
  readonly formulas: readonly TypedFormula[];
}

/**
 * Reads the table of bookings, its columns found by their titles in any language. Lines without anything typed are none.
 *
 * @param table the table with the lines right below it, header first, as it lies on the sheet
 */
export function readLedger(sheet: SheetCells, table: Area): LedgerRead {
  const cells = new TypedCells(sheet);
  const lines = cells.lines(table, fieldOf, (_, value): LedgerCells[LedgerField] => value).map(ledgerCells);
  return { lines, formulas: cells.formulas };
}

function fieldOf(title: Content): LedgerField | null {
  return (
    LEDGER_FIELDS.find((field) => LOCALES.some((locale) => opexSheetText(locale, `ledger.${field}` satisfies OpexSheetKey) === title)) ??
    null
  );
}
