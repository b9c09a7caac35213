import { areaAddress, parseArea, quoteSheet, splitSheet } from '../../engine/address';
import type { Area } from '../../engine/engine';
import { isOnSheet } from './area';

const CORNERS = /^(\$?[A-Za-z]{1,3}\$?\d{1,7}(:\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/;

/** An address as people write it, with the sheet it names, if any. */
export interface SheetAddress {
  sheet?: string;
  area: Area;
}

/** Reads `B2`, `$B$2:C9`, `C:D` or `5:7`; null when the text is none of these or lies off the sheet. */
export function readArea(text: string): Area | null {
  const trimmed = text.trim();
  if (!CORNERS.test(trimmed)) return null;
  const area = parseArea(trimmed);
  return isOnSheet(area) ? area : null;
}

/** Splits the sheet off `Sheet1!A1` or `='My sheet'!A1:B2`; null when the cells part is not an address. */
export function readSheetAddress(text: string): SheetAddress | null {
  const { sheet, rest } = splitSheet(text.trim().replace(/^=/, ''));
  const area = readArea(rest);
  if (!area) return null;
  return sheet === null ? { area } : { sheet, area };
}

/** `Sheet1!A1:B2`, quoted where the sheet's name needs it. */
export const sheetAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${areaAddress(area)}`;

/** `Sheet1!$A$1:$B$2`. */
export function absoluteAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
