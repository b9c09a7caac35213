import { quoteSheet } from '../../sheets/address';

/** The top left cell of a sheet, which is where a link to the sheet leads. */
export function firstCell(sheet: string): string {
  return `${quoteSheet(sheet)}!A1`;
}
