import { areaAddress, cellAddress, parseArea, parseCell } from '../address';
import type { SheetProps } from '../engine';
import { adjustedFormula, movedArea, movedCell, movedLine, type StructuralChange } from '../formulas/structural-change';
import type { CellSnapshot, SheetSnapshot } from '../snapshot';
import type { UndoableBook } from './book-patch';
import { mapPropsFormulas } from './map-formulas';

/** An address, or several with commas between them, after the change; null when nothing is left. */
export function movedAddress(address: string, change: StructuralChange): string | null {
  const parts = address.split(',').flatMap((part) => movedArea(parseArea(part.trim()), change) ?? []);
  return parts.length > 0 ? parts.map(areaAddress).join(',') : null;
}

function movedKeys<T>(
  record: Record<number, T> | undefined,
  axis: 'rows' | 'columns',
  change: StructuralChange,
): Record<number, T> | undefined {
  if (!record) return undefined;
  const moved: Record<number, T> = {};
  for (const [key, value] of Object.entries(record)) {
    const line = movedLine(Number(key), axis, change);
    if (line !== null) moved[line] = value;
  }
  return moved;
}

function movedLines(lines: number[] | undefined, axis: 'rows' | 'columns', change: StructuralChange): number[] | undefined {
  return lines?.flatMap((line) => movedLine(line, axis, change) ?? []);
}

function movedEach<T>(items: T[] | undefined, move: (item: T) => T | null): T[] | undefined {
  return items?.flatMap((item) => move(item) ?? []);
}

/** Drops absent members and empty lists, which mean the same. */
function compact<T extends object>(object: T): T {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  ) as T;
}

/** Props of the changed sheet: everything that has a place moves, what stood on deleted cells goes. */
export function movedProps(props: SheetProps, home: string, change: StructuralChange): SheetProps {
  const atCell = <T extends { cell: string }>(item: T): T | null => {
    const { row, column } = parseCell(item.cell);
    const to = movedCell(row, column, change);
    return to && { ...item, cell: cellAddress(to.row, to.column) };
  };
  const inRange = <T extends { range: string }>(item: T): T | null => {
    const range = movedAddress(item.range, change);
    return range === null ? null : { ...item, range };
  };
  const layout = props.pageLayout;
  const followed = mapPropsFormulas(props, (formula) => adjustedFormula(formula, home, change));
  return compact({
    ...followed,
    columnWidths: movedKeys(props.columnWidths, 'columns', change),
    rowHeights: movedKeys(props.rowHeights, 'rows', change),
    columnGroups: movedKeys(props.columnGroups, 'columns', change),
    rowGroups: movedKeys(props.rowGroups, 'rows', change),
    hiddenColumns: movedLines(props.hiddenColumns, 'columns', change),
    hiddenRows: movedLines(props.hiddenRows, 'rows', change),
    collapsedColumns: movedLines(props.collapsedColumns, 'columns', change),
    collapsedRows: movedLines(props.collapsedRows, 'rows', change),
    notes: movedEach(props.notes, atCell),
    comments: movedEach(props.comments, atCell),
    validations: movedEach(followed.validations, inRange),
    conditionalFormats: movedEach(followed.conditionalFormats, inRange),
    pageLayout:
      layout &&
      compact({ ...layout, printArea: layout.printArea === undefined ? undefined : (movedAddress(layout.printArea, change) ?? undefined) }),
  });
}

function movedCells(sheet: SheetSnapshot, change: StructuralChange): Record<string, CellSnapshot> {
  const here = sheet.name.toLowerCase() === change.sheet.toLowerCase();
  const cells: Record<string, CellSnapshot> = {};
  for (const [address, cell] of Object.entries(sheet.cells)) {
    // What a spill filled follows from its anchor.
    if (cell.spilled && !cell.s && cell.n === undefined) continue;
    const adjusted = cell.f === undefined ? cell : { ...cell, f: adjustedFormula(cell.f, sheet.name, change) };
    if (!here) {
      cells[address] = adjusted;
      continue;
    }
    const { row, column } = parseCell(address);
    const to = movedCell(row, column, change);
    if (to) cells[cellAddress(to.row, to.column)] = adjusted;
  }
  return cells;
}

/** The workbook after cells were inserted or deleted: cells move, and formulas, names, tables, rules and charts follow them. */
export function withStructuralChange(book: UndoableBook, change: StructuralChange): UndoableBook {
  const sheetName = (id: string | undefined) => book.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  return {
    ...book,
    names: book.names.map((name) => ({ ...name, formula: adjustedFormula(name.formula, sheetName(name.scope), change) })),
    sheets: book.sheets.map((sheet) => {
      const { id, name, cells: _cells, tables, merges, ...props } = sheet;
      const here = name.toLowerCase() === change.sheet.toLowerCase();
      const moved = here
        ? {
            ...movedProps(props, name, change),
            tables: tables?.flatMap((table) => {
              const range = movedAddress(table.range, change);
              return range === null ? [] : { ...table, range, columns: movedColumns(table.range, table.columns, change) };
            }),
            merges: movedEach(merges, (merge) => movedAddress(merge, change))?.filter((merge) => merge.includes(':')),
          }
        : { ...mapPropsFormulas(props, (formula) => adjustedFormula(formula, name, change)), tables, merges };
      return { id, name, cells: movedCells(sheet, change), ...compact(moved) };
    }),
  };
}

/** Titles of a table after columns inside it were inserted (`Column1`, `Column2`, as Excel names them) or deleted. */
function movedColumns(range: string, columns: string[], change: StructuralChange): string[] {
  const before = parseArea(range);
  const after = movedArea(before, change);
  if (!after || change.along !== 'columns' || after.columns === before.columns) return columns;
  const kept = new Map<number, string>();
  columns.forEach((title, i) => {
    const to = movedCell(before.row, before.column + i, change);
    if (to) kept.set(to.column - after.column, title);
  });
  const taken = new Set(columns.map((title) => title.toLowerCase()));
  let number = 1;
  return Array.from({ length: after.columns }, (_, i) => {
    const title = kept.get(i);
    if (title !== undefined) return title;
    while (taken.has(`column${number}`)) number++;
    taken.add(`column${number}`);
    return `Column${number}`;
  });
}
