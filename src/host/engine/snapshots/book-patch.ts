import type { BookSnapshot, CellSnapshot, NameSnapshot, SheetSnapshot, TableSnapshot } from '../snapshot';
import type { SheetProps } from '../engine';

/** What undo brings back: everything but custom XML parts, settings and document properties, which Excel's undo leaves alone as well. */
export type UndoableBook = Pick<BookSnapshot, 'sheets' | 'names' | 'activeSheet' | 'calculationMode'>;

/** Everything in which one state of a workbook differs from another; applying it to the one gives the other. */
export interface BookPatch {
  removedSheets: string[];
  /** In the order in which they are to be added; their contents are in the other members. */
  addedSheets: { id: string; name: string }[];
  renamedSheets: { id: string; name: string }[];
  /** Ids of all sheets in their final order, when sheets were added, removed or moved. */
  order: string[] | null;
  names: { deleted: { name: string; scope?: string }[]; set: NameSnapshot[] };
  tables: { deleted: string[]; set: (TableSnapshot & { sheet: string })[] };
  /** By sheet and address; null empties the cell. */
  cells: { sheet: string; cells: Record<string, CellSnapshot | null> }[];
  merges: { sheet: string; merges: string[] }[];
  props: { sheet: string; patch: { [K in keyof SheetProps]?: SheetProps[K] | null } }[];
  activeSheet: string | null;
  calculationMode: BookSnapshot['calculationMode'] | null;
}

/** Members of a sheet that are not its props. */
const NOT_PROPS = new Set<keyof SheetSnapshot>(['id', 'name', 'cells', 'tables', 'merges']);

/** Structural equality of plain JSON. An absent member equals an undefined one. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key of Object.keys(left)) if (!sameJson(left[key], right[key])) return false;
  for (const key of Object.keys(right)) if (left[key] === undefined && right[key] !== undefined) return false;
  return true;
}

/** What a person or a program put into a cell, without what was calculated from it. */
export function heldContent(cell: CellSnapshot | undefined): CellSnapshot | undefined {
  if (!cell) return undefined;
  if (cell.f === undefined && !cell.spilled) return cell;
  const { v: _value, e: _error, spill: _spill, spilled: _spilled, ...held } = cell;
  return Object.keys(held).length > 0 ? held : undefined;
}

function cellDifferences(from: SheetSnapshot | undefined, to: SheetSnapshot): Record<string, CellSnapshot | null> {
  const changed: Record<string, CellSnapshot | null> = {};
  const before = from?.cells ?? {};
  for (const [address, cell] of Object.entries(to.cells)) {
    const held = heldContent(cell);
    if (!sameJson(heldContent(before[address]), held)) changed[address] = held ? { ...cell } : null;
  }
  for (const [address, cell] of Object.entries(before)) if (to.cells[address] === undefined && heldContent(cell)) changed[address] = null;
  return changed;
}

function propDifferences(from: SheetSnapshot | undefined, to: SheetSnapshot): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  const before = (from ?? {}) as Record<string, unknown>;
  const after = to as unknown as Record<string, unknown>;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (NOT_PROPS.has(key as keyof SheetSnapshot) || sameJson(before[key], after[key])) continue;
    patch[key] = after[key] ?? null;
  }
  return patch;
}

const nameKey = (name: { name: string; scope?: string | undefined }) => `${name.scope ?? ''}!${name.name.toLowerCase()}`;

function allTables(book: UndoableBook): Map<string, TableSnapshot & { sheet: string }> {
  return new Map(book.sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => [table.id, { ...table, sheet: sheet.id }] as const)));
}

/**
 * The difference between two states of a workbook. Calculated values are not part of it, nor are custom XML parts, settings and
 * document properties, which Excel's undo leaves alone as well.
 */
export function diffBooks(from: UndoableBook, to: UndoableBook): BookPatch {
  const before = new Map(from.sheets.map((sheet) => [sheet.id, sheet]));
  const after = new Map(to.sheets.map((sheet) => [sheet.id, sheet]));
  const oldNames = new Map(from.names.map((name) => [nameKey(name), name]));
  const newNames = new Map(to.names.map((name) => [nameKey(name), name]));
  const oldTables = allTables(from);
  const newTables = allTables(to);
  const order = to.sheets.map((sheet) => sheet.id);
  const patch: BookPatch = {
    removedSheets: from.sheets.filter((sheet) => !after.has(sheet.id)).map((sheet) => sheet.id),
    addedSheets: to.sheets.filter((sheet) => !before.has(sheet.id)).map(({ id, name }) => ({ id, name })),
    renamedSheets: to.sheets
      .filter((sheet) => before.has(sheet.id) && before.get(sheet.id)!.name !== sheet.name)
      .map(({ id, name }) => ({ id, name })),
    order: sameJson(
      order,
      from.sheets.map((sheet) => sheet.id),
    )
      ? null
      : order,
    names: {
      deleted: from.names
        .filter((name) => !newNames.has(nameKey(name)))
        .map(({ name, scope }) => ({ name, ...(scope !== undefined ? { scope } : {}) })),
      set: to.names.filter((name) => !sameJson(oldNames.get(nameKey(name)), name)),
    },
    tables: {
      deleted: [...oldTables.keys()].filter((id) => !newTables.has(id)),
      set: [...newTables.values()].filter((table) => !sameJson(oldTables.get(table.id), table)),
    },
    cells: [],
    merges: [],
    props: [],
    activeSheet: from.activeSheet === to.activeSheet ? null : to.activeSheet,
    calculationMode: from.calculationMode === to.calculationMode ? null : to.calculationMode,
  };
  for (const sheet of to.sheets) {
    const old = before.get(sheet.id);
    const cells = cellDifferences(old, sheet);
    if (Object.keys(cells).length > 0) patch.cells.push({ sheet: sheet.id, cells });
    if (!sameJson(old?.merges ?? [], sheet.merges ?? [])) patch.merges.push({ sheet: sheet.id, merges: sheet.merges ?? [] });
    const props = propDifferences(old, sheet);
    if (Object.keys(props).length > 0) patch.props.push({ sheet: sheet.id, patch: props });
  }
  return patch;
}

/** Whether applying the patch would change nothing. */
export function isEmptyPatch(patch: BookPatch): boolean {
  return (
    patch.order === null &&
    patch.activeSheet === null &&
    patch.calculationMode === null &&
    [
      patch.removedSheets,
      patch.addedSheets,
      patch.renamedSheets,
      patch.names.deleted,
      patch.names.set,
      patch.tables.deleted,
      patch.tables.set,
      patch.cells,
      patch.merges,
      patch.props,
    ].every((list) => list.length === 0)
  );
}
