/** A cell as a file holds it: text stays text, a date cell of a workbook is a Date at midnight UTC, nothing is null. */
export type RawCell = string | number | boolean | Date | null;

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A file's one table, before anyone asked what its columns mean. */
export interface RawTable {
  readonly header: readonly string[];
  /** The lines below the header to the last that is not blank; a line may be shorter or longer than the header. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Where the header stands in the file, counted from 1, so that row `i` is line `headerRow + 1 + i` of the file. */
  readonly headerRow: number;
  readonly kind: 'csv' | 'xlsx';
  /** How the text was stored; null for a workbook. */
  readonly encoding: TextEncoding | null;
  /** What separates the fields; null for a workbook. */
  readonly delimiter: string | null;
  /** The sheet the table was found on; null for text. */
  readonly sheet: string | null;
}

/** How many cells of a line a reader would recognise as column titles; it finds the header, the sheet and the delimiter. */
export type HeaderScore = (cells: readonly string[]) => number;

/** A cell as a title or a name: trimmed text, '' for nothing. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).trim();
}

/** Whether a line holds nothing at all. */
export function isBlankRow(row: readonly RawCell[]): boolean {
  return row.every((cell) => cellText(cell) === '');
}
