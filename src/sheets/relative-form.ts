import { columnIndexOf } from './address';

/** A string, a quoted sheet name, a structured reference, or a word with what may follow a name: a bracket or an exclamation mark. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}\p{N}_.$]+[(!]?/gu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A formula with its relative references written as distances from its own cell: two cells hold the same relative form exactly when
 * copying one to the other gives the other's formula.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  return formula.replace(TOKEN, (token) => {
    const [, fixedColumn, letters, fixedRow, digits] = REFERENCE.exec(token) ?? [];
    if (letters === undefined || digits === undefined) return token;
    const r = fixedRow === '$' ? `R${digits}` : `R[${Number(digits) - 1 - row}]`;
    const c = fixedColumn === '$' ? `C${columnIndexOf(letters) + 1}` : `C[${columnIndexOf(letters) - column}]`;
    return r + c;
  });
}
