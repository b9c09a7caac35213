import type { RangeTarget } from '../objects/targets';
import { ExcelError } from '../wire/errors';
import type { Book } from './book';

/** Options of `worksheet.protection.protect`, with what Excel takes where nothing is said. */
export const PROTECTION_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

export type Allowance = Exclude<keyof typeof PROTECTION_OPTIONS, 'selectionMode'>;

const PROTECTED = new ExcelError('AccessDenied', 'The cell or chart that you are trying to change is on a protected sheet.').message;

/** Fails with `AccessDenied` on a protected sheet, unless its protection allows this. */
export function assertAllowed(book: Book, sheet: string, allowance?: Allowance): void {
  const protection = book.sheet(sheet).props.protection;
  if (protection && !(allowance && protection.options[allowance] === true)) throw new ExcelError('AccessDenied', PROTECTED);
}

/** Fails with `AccessDenied` where a protected sheet has locked cells in the range. */
export function assertEditable(book: Book, range: RangeTarget): void {
  if (!book.sheet(range.sheet).props.protection) return;
  if (book.styles(range).some((row) => row.some((style) => style.locked !== false))) throw new ExcelError('AccessDenied', PROTECTED);
}
