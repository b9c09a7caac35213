import { areaAddress, cellAddress } from '../../host/engine/address';
import type { CellSnapshot, SheetSnapshot, StyleSnapshot } from '../../host/engine/snapshot';
import type { Area, CellStyle, Content, SheetBlueprint } from '../../sheets/blueprint';

/** Width in points of a column that holds a number of characters: Excel's own rule at its default font (7 pixels a digit, 5 of padding). */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function contentCell(content: Content): CellSnapshot {
  if (typeof content !== 'string') return { v: content ?? '' };
  if (content.startsWith('=')) return { f: content };
  return { v: content.startsWith("'") ? content.slice(1) : content };
}

function styleSnapshot(style: CellStyle): StyleSnapshot {
  const rule = (color: string) => ({ style: 'Thin' as const, color });
  return {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.size && { fontSize: style.size }),
    ...(style.color && { fontColor: style.color }),
    ...(style.fill && { fill: style.fill }),
    ...(style.horizontal && { horizontal: style.horizontal }),
    ...(style.indent && { indent: style.indent }),
    ...(style.wrap && { wrap: true }),
    ...((style.borderTop || style.borderBottom) && {
      borders: { ...(style.borderTop && { top: rule(style.borderTop) }), ...(style.borderBottom && { bottom: rule(style.borderBottom) }) },
    }),
  };
}

/** Contents, formats, styles, widths, frozen panes and tables of a blueprint as a sheet of a workbook that nobody has worked in yet. */
export function blueprintSnapshot(blueprint: SheetBlueprint): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  const each = (area: Area, change: (cell: CellSnapshot) => void) => {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) change((cells[cellAddress(row, column)] ??= {}));
  };
  for (const block of blueprint.contents)
    block.cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content !== null && content !== '') cells[cellAddress(block.row + row, block.column + column)] = contentCell(content);
      }),
    );
  for (const { area, code } of blueprint.numberFormats) each(area, (cell) => (cell.n = code));
  for (const { area, style } of blueprint.styles) each(area, (cell) => (cell.s = { ...cell.s, ...styleSnapshot(style) }));
  const widths = blueprint.columnWidths.flatMap(({ column, count, characters }) =>
    Array.from({ length: count }, (_, index) => [column + index, widthInPoints(characters)] as const),
  );
  return {
    id: blueprint.id,
    name: blueprint.name,
    tabColor: blueprint.tabColor,
    cells,
    columnWidths: Object.fromEntries(widths),
    ...(blueprint.freeze && { freeze: { ...blueprint.freeze } }),
    tables: blueprint.tables.map((table) => ({
      id: table.name,
      name: table.name,
      range: areaAddress(table.area),
      columns: (blueprint.contents[0]?.cells[table.area.row] ?? [])
        .slice(table.area.column, table.area.column + table.area.columns)
        .map(String),
      style: table.style,
    })),
  };
}
