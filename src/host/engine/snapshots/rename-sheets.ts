import { deletedSheet, renamedSheet } from '../formulas/sheet-names';
import type { UndoableBook } from './book-patch';
import { mapBookFormulas } from './map-formulas';

/** The workbook after a sheet was renamed; every reference follows. */
export function withRenamedSheet(book: UndoableBook, id: string, name: string): UndoableBook {
  const old = book.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  const renamed = mapBookFormulas(book, (formula) => renamedSheet(formula, old, name));
  return { ...renamed, sheets: renamed.sheets.map((sheet) => (sheet.id === id ? { ...sheet, name } : sheet)) };
}

/** The workbook without a sheet: references to it become `#REF!`, names that lived on it go with it. */
export function withoutSheet(book: UndoableBook, id: string): UndoableBook {
  const index = book.sheets.findIndex((sheet) => sheet.id === id);
  const old = book.sheets[index]?.name ?? '';
  const rest = { ...book, sheets: book.sheets.filter((sheet) => sheet.id !== id), names: book.names.filter((name) => name.scope !== id) };
  const next = rest.sheets[Math.min(index, rest.sheets.length - 1)];
  return {
    ...mapBookFormulas(rest, (formula) => deletedSheet(formula, old)),
    activeSheet: book.activeSheet === id ? (next?.id ?? '') : book.activeSheet,
  };
}
