import { focusWordOf, rollingSheetText, type RollingSheetKey } from '../../locales/rolling-sheet';
import { LOCALES } from '../../locales/locale';
import type { EventCell } from '../../planning/events/event-row';
import { FOCUS_FIELDS, focusCells, type FocusCells, type FocusField } from '../../planning/rolling/focus-line';
import type { Area, Content } from '../blueprint';
import type { SheetCells } from '../breakdown/sheet-cells';
import { isFormula } from '../text-content';
import type { TypedFormula } from '../typed-formula';

/** The lines of the operation focus as they stand, and the formulas people put into them. */
export interface FocusRead {
  readonly lines: readonly FocusCells[];
  readonly formulas: readonly TypedFormula[];
}

/** Cells that hold words of Almanac's own, whatever the language. */
const WORDED: readonly FocusField[] = ['event', 'status'];

/**
 * Reads the table of `Focus`, its columns found by their titles in any language. Lines without anything typed are none.
 *
 * @param table the table with the lines right below it, header first, as it lies on the sheet
 */
export function readFocus(sheet: SheetCells, table: Area): FocusRead {
  const header = sheet.values[table.row] ?? [];
  const columns = new Map<FocusField, number>();
  for (let column = table.column; column < table.column + table.columns; column += 1) {
    const field = fieldOf(header[column] ?? '');
    if (field && !columns.has(field)) columns.set(field, column);
  }
  const lines: FocusCells[] = [];
  const formulas: TypedFormula[] = [];
  for (let row = table.row + 1; row < table.row + table.rows; row += 1) {
    const known: Partial<Record<FocusField, EventCell>> = {};
    for (const [field, column] of columns) {
      const value = sheet.values[row]?.[column] ?? '';
      const formula = sheet.formulas[row]?.[column] ?? '';
      if (isFormula(formula)) formulas.push({ row, column, formula, value });
      known[field] = cellOf(field, value);
    }
    if (Object.values(known).some((value) => value !== '')) lines.push(focusCells(known));
  }
  return { lines, formulas };
}

function cellOf(field: FocusField, value: Content): EventCell {
  if (value === null) return '';
  const word = WORDED.includes(field) && typeof value === 'string' ? focusWordOf(value) : null;
  return word === null ? value : { word };
}

function fieldOf(title: Content): FocusField | null {
  return (
    FOCUS_FIELDS.find((field) =>
      LOCALES.some((locale) => rollingSheetText(locale, `focus.${field}` satisfies RollingSheetKey) === title),
    ) ?? null
  );
}
