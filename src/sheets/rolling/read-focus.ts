import { focusWordOf, rollingSheetText, type RollingSheetKey } from '../../locales/rolling-sheet';
import { LOCALES } from '../../locales/locale';
import type { EventCell } from '../../planning/events/event-row';
import { FOCUS_FIELDS, focusCells, type FocusCells, type FocusField } from '../../planning/rolling/focus-line';
import type { Area, Content } from '../blueprint';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
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
  const cells = new TypedCells(sheet);
  return { lines: cells.lines(table, fieldOf, cellOf).map(focusCells), formulas: cells.formulas };
}

function cellOf(field: FocusField, value: Exclude<Content, null>): EventCell {
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
