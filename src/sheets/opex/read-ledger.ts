import { LOCALES } from '../../locales/locale';
import { opexSheetText, type OpexSheetKey } from '../../locales/opex-sheet';
import { LEDGER_FIELDS, ledgerCells, type LedgerCells, type LedgerField } from '../../planning/opex/ledger-line';
import type { Area, Content } from '../blueprint';
import type { SheetCells } from '../breakdown/sheet-cells';
import { isFormula } from '../text-content';
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
  const header = sheet.values[table.row] ?? [];
  const columns = new Map<LedgerField, number>();
  for (let column = table.column; column < table.column + table.columns; column += 1) {
    const field = fieldOf(header[column] ?? '');
    if (field && !columns.has(field)) columns.set(field, column);
  }
  const lines: LedgerCells[] = [];
  const formulas: TypedFormula[] = [];
  for (let row = table.row + 1; row < table.row + table.rows; row += 1) {
    const known: Partial<Record<LedgerField, LedgerCells[LedgerField]>> = {};
    for (const [field, column] of columns) {
      const value = sheet.values[row]?.[column] ?? '';
      const formula = sheet.formulas[row]?.[column] ?? '';
      if (isFormula(formula)) formulas.push({ row, column, formula, value });
      known[field] = value;
    }
    if (Object.values(known).some((value) => value !== '')) lines.push(ledgerCells(known));
  }
  return { lines, formulas };
}

function fieldOf(title: Content): LedgerField | null {
  return (
    LEDGER_FIELDS.find((field) => LOCALES.some((locale) => opexSheetText(locale, `ledger.${field}` satisfies OpexSheetKey) === title)) ??
    null
  );
}
