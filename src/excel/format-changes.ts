import { columnLetters, range as addressOf } from '../sheets/address';
import type { Area, CellStyle, SheetBlueprint } from '../sheets/blueprint';

/** Points a column takes in Excel's default font: its "characters" width at 96 dpi, plus padding. */
const points = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

/** Queues everything that makes a sheet look as its blueprint says. */
export function applyLook(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  for (const { area, code } of blueprint.numberFormats) sheet.getRange(addressOf(area)).numberFormat = everyCell(code);
  for (const { area, style } of blueprint.styles) applyStyle(sheet.getRange(addressOf(area)), area, style);
  for (const { column, count, characters } of blueprint.columnWidths)
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column + count - 1)}`).format.columnWidth = points(characters);
  for (const column of blueprint.hiddenColumns) sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
  for (const { row, count } of blueprint.rowGroups) sheet.getRange(`${row + 1}:${row + count}`).group('ByRows');
  for (const { column, count } of blueprint.columnGroups)
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column + count - 1)}`).group('ByColumns');
}

/** Office.js sets every cell of a range when it is given a single value; its types only know the matrix. */
function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

function applyStyle(range: Excel.Range, area: Area, style: CellStyle): void {
  const { font, fill } = range.format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.horizontal !== undefined) range.format.horizontalAlignment = style.horizontal;
  if (style.indent !== undefined) range.format.indentLevel = style.indent;
  if (style.wrap !== undefined) range.format.wrapText = style.wrap;
  if (style.linesBetween !== undefined) for (const line of linesWithin(area)) border(range, line, style.linesBetween);
  if (style.borderTop !== undefined) border(range, 'EdgeTop', style.borderTop);
  if (style.borderBottom !== undefined) border(range, 'EdgeBottom', style.borderBottom);
}

type Line = 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal' | 'InsideVertical';

/** The lines between the cells of an area; a single row or column has only those of one direction. */
export function linesWithin({ rows, columns }: Area): Line[] {
  return [...(rows > 1 ? (['InsideHorizontal'] as const) : []), ...(columns > 1 ? (['InsideVertical'] as const) : [])];
}

function border(range: Excel.Range, edge: Line, color: string): void {
  const item = range.format.borders.getItem(edge);
  item.style = 'Continuous';
  item.color = color;
}

/** How many calls `applyLook` makes, for the size of the request. */
export function lookBytes(blueprint: SheetBlueprint): number {
  const calls =
    blueprint.numberFormats.length +
    blueprint.styles.reduce((sum, { style }) => sum + 1 + 2 * Object.keys(style).length + (style.linesBetween === undefined ? 0 : 4), 0) +
    blueprint.columnWidths.length * 2 +
    blueprint.hiddenColumns.length +
    blueprint.rowGroups.length +
    blueprint.columnGroups.length;
  return 250 * calls;
}
