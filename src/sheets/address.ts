import type { Area } from './blueprint';

/** Column letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** Address of a cell; `$` marks what stays put: `cell(6, 1)` is B7, `cell(6, 1, '$row')` is B$7. */
export function cell(row: number, column: number, fixed: '' | '$row' | '$column' | '$both' = ''): string {
  const c = fixed === '$column' || fixed === '$both' ? '$' : '';
  const r = fixed === '$row' || fixed === '$both' ? '$' : '';
  return `${c}${columnLetters(column)}${r}${row + 1}`;
}

/** Address of an area, such as B7:D9 (a single cell stays one address); `fixed` as in `cell`. */
export function range(area: Area, fixed: '' | '$row' | '$column' | '$both' = ''): string {
  const from = cell(area.row, area.column, fixed);
  if (area.rows === 1 && area.columns === 1) return from;
  return `${from}:${cell(area.row + area.rows - 1, area.column + area.columns - 1, fixed)}`;
}

/** A sheet's name as formulas need it: quoted unless it is plain letters, digits and underscores that cannot be read as a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** An address with its sheet, as formulas and people write it: `Breakdown!B7`, `'My plan'!B7`. */
export function onSheet(name: string, address: string): string {
  return `${quoteSheet(name)}!${address}`;
}

/** Zero-based column of letters: A is 0, AA is 26. */
export function columnIndexOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
