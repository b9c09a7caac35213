import { areaAddress, parseArea } from '../address';
import type { Area, SheetInfo } from '../engine';
import type { StructuralChange } from '../formulas/structural-change';
import type { BookSnapshot, SheetSnapshot, TableSnapshot } from '../snapshot';
import { diffBooks, type BookPatch, type UndoableBook } from '../snapshots/book-patch';
import { copiedCells, type CopiedParts } from '../snapshots/copy-cells';
import { movedAddress, movedProps } from '../snapshots/move-cells';
import { tableRename } from '../snapshots/rename-tables';
import { CellStore } from './cell-store';
import { FormulaTexts } from './formula-texts';
import { GridFeatures } from './grid/grid-features';
import { shownProps } from './grid/shown-props';
import { Merges } from './merges';
import { Names } from './names';
import { SheetList } from './sheet-list';
import { SheetPropsStore, type PropsPatch } from './sheet-props';
import { showProps } from './sheet-view';
import { Tables, type PlacedTable } from './tables';
import type { UniverContext } from './univer-context';

/** Everything on the sheets of a workbook, and the ways it changes as a whole. */
export class BookState {
  readonly list: SheetList;
  readonly tables: Tables;
  readonly names: Names;
  readonly cells: CellStore;
  readonly merges: Merges;
  private readonly props = new SheetPropsStore();
  private readonly features: GridFeatures;

  constructor(
    private readonly context: UniverContext,
    nameChanged: (name: string) => void,
    private readonly mode: { get(): BookSnapshot['calculationMode']; set(mode: BookSnapshot['calculationMode']): void },
  ) {
    this.tables = new Tables(context, nameChanged);
    const texts = new FormulaTexts(() => this.tables.view());
    this.names = new Names(context, texts, nameChanged);
    this.cells = new CellStore(context, texts);
    this.list = new SheetList(context);
    this.merges = new Merges(context);
    this.features = new GridFeatures(context);
  }

  info(id: string): SheetInfo {
    return { id, name: this.list.name(id), props: this.props.get(id) };
  }

  updateSheet(id: string, patch: PropsPatch): void {
    const before = this.props.get(id);
    const changed = this.props.patch(id, patch);
    if (Object.keys(changed).length === 0) return;
    showProps(this.context, id, changed, before);
    this.features.show(id, changed, before);
  }

  setTable(table: PlacedTable): void {
    this.tables.set(table);
    this.features.showTable(table);
  }

  /** Changes a table; formulas follow its name and its titles. */
  updateTable(id: string, patch: Partial<TableSnapshot>): void {
    const before = this.tables.get(id);
    const after = { ...before, ...patch };
    const rename = tableRename(before, after);
    if (rename)
      this.transform(
        (book) => rename.rewrite(book),
        (formula) => rename.concerns(formula),
      );
    this.setTable(after);
  }

  deleteTable(id: string): void {
    this.tables.delete(id);
    this.features.hideTable(id);
  }

  copyCells(from: { sheet: string; area: Area }, to: { sheet: string; area: Area }, what: CopiedParts): void {
    const target = { ...to.area, rows: Math.max(from.area.rows, to.area.rows), columns: Math.max(from.area.columns, to.area.columns) };
    const source = this.cells.within(from.sheet, from.area);
    const present = what === 'All' ? {} : this.cells.within(to.sheet, target);
    this.cells.apply(to.sheet, copiedCells(source, from.area, present, target, what));
  }

  snapshot(): UndoableBook {
    return this.snapshotOf((id) => this.cells.snapshot(id));
  }

  private snapshotOf(cellsOf: (sheet: string) => SheetSnapshot['cells']): UndoableBook {
    return {
      sheets: this.list.ids().map((id) => this.sheetSnapshot(id, cellsOf(id))),
      names: this.names.all(),
      activeSheet: this.list.active(),
      calculationMode: this.mode.get(),
    };
  }

  private sheetSnapshot(id: string, cells: SheetSnapshot['cells']): SheetSnapshot {
    const tables = this.tables.on(id);
    const merges = this.merges.of(id).map(areaAddress);
    return {
      id,
      name: this.list.name(id),
      ...structuredClone(this.props.get(id)),
      cells,
      ...(merges.length > 0 ? { merges } : {}),
      ...(tables.length > 0 ? { tables } : {}),
    };
  }

  /**
   * Changes the workbook to what a pure function makes of its snapshot. The snapshot holds only the cells whose formulas are concerned where
   * the change is of formulas alone: that of a large plan takes a second.
   */
  transform(change: (book: UndoableBook) => UndoableBook, concerned?: (formula: string) => boolean): void {
    const before = concerned ? this.snapshotOf((id) => this.cells.withFormulas(id, concerned)) : this.snapshot();
    this.apply(diffBooks(before, change(before)));
  }

  apply(patch: BookPatch): void {
    // Sheets are added before others are removed, because a workbook is never without one.
    for (const { id, name } of patch.addedSheets) this.list.add(id, name, this.list.ids().length);
    for (const { id, name } of patch.renamedSheets) this.list.rename(id, name);
    for (const id of patch.tables.deleted) this.deleteTable(id);
    if (patch.activeSheet !== null) this.list.activate(patch.activeSheet);
    for (const id of patch.removedSheets) {
      this.features.hide(id, this.props.get(id));
      this.list.remove(id);
      this.props.delete(id);
    }
    if (patch.order) this.list.arrange(patch.order);
    for (const { name, scope } of patch.names.deleted) this.names.delete(name, scope);
    for (const name of patch.names.set) this.names.set(name);
    for (const table of patch.tables.set) this.setTable(table);
    for (const { sheet, cells } of patch.cells) this.cells.apply(sheet, cells);
    for (const { sheet, merges } of patch.merges) this.merges.replace(sheet, merges.map(parseArea));
    for (const { sheet, patch: props } of patch.props) this.updateSheet(sheet, props);
    if (patch.calculationMode) this.mode.set(patch.calculationMode);
  }

  /** Rows or columns were inserted or deleted in the grid: cells, formulas and names have moved, what is kept here follows. */
  followGridStructure(id: string, change: Omit<StructuralChange, 'sheet'>): void {
    const sheet = this.list.name(id);
    this.props.replace(id, movedProps(this.props.get(id), sheet, { sheet, ...change }));
    for (const table of this.tables.all()) {
      if (table.sheet !== id) continue;
      const range = movedAddress(table.range, { sheet, ...change });
      if (range === null) this.tables.delete(table.id);
      else this.tables.set({ ...table, range });
    }
  }

  /** A person changed sizes, hidden lines, panes or colours in the grid. */
  followGridLayout(id: string): void {
    this.props.patch(id, shownProps(this.context.worksheet(id), this.props.get(id)));
  }

  dispose(): void {
    this.names.dispose();
  }
}
