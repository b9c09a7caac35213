import { onSheet } from '../../sheets/address';

/** The top left cell of a sheet, which is where a link to the sheet leads. */
export function firstCell(sheet: string): string {
  return onSheet(sheet, 'A1');
}
