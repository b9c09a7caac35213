import type { Univer } from './univer-packages';
import { areaAddress, cellAddress, parseArea } from '../address';
import type { Area, CellRead, CellWrite, CustomFunctionInvoker, Engine, EngineEvent, SheetInfo } from '../engine';
import type { StructuralChange } from '../formulas/structural-change';
import type { BookSnapshot, CellSnapshot, DocumentSnapshot, NameSnapshot, SheetSnapshot, StyleSnapshot, TableSnapshot } from '../snapshot';
import { diffBooks, type BookPatch } from '../snapshots/book-patch';
import { movedAddress, movedProps, withStructuralChange } from '../snapshots/move-cells';
import { withoutSheet, withRenamedSheet } from '../snapshots/rename-sheets';
import { withRenamedTable } from '../snapshots/rename-tables';
import { Calculation } from './calculation';
import { mendDependencyLeak, mendIndexCache, provideIteratorSome } from './calculation-fixes';
import { CellStore } from './cell-store';
import { CircularReferences } from './circular-references';
import { CustomFunctions } from './custom-functions';
import { FormulaTexts } from './formula-texts';
import { correctFunctions } from './function-corrections';
import { GridEvents } from './grid-events';
import { GridFeatures } from './grid/grid-features';
import { shownProps } from './grid/shown-props';
import { Merges } from './merges';
import { NamedChanges } from './named-changes';
import { Names } from './names';
import { tidyResults } from './results';
import { ParsedFormulas } from './parsed-formulas';
import { Selection } from './selection';
import { SheetList } from './sheet-list';
import { SheetPropsStore, type PropsPatch } from './sheet-props';
import { showProps } from './sheet-view';
import { SpillChanges } from './spill-changes';
import { Tables, type PlacedTable } from './tables';
import { UndoSteps } from './undo-steps';
import { UniverContext } from './univer-context';

/** The engine contract over a Univer instance, with or without a grid. */
export class UniverEngine implements Engine {
  private readonly context: UniverContext;
  private readonly list: SheetList;
  private readonly tableList: Tables;
  private readonly nameList: Names;
  private readonly cells: CellStore;
  private readonly mergeList: Merges;
  private readonly props = new SheetPropsStore();
  private readonly features: GridFeatures;
  private readonly parsed: ParsedFormulas;
  private readonly named: NamedChanges;
  private readonly functions: CustomFunctions;
  private readonly calculation: Calculation;
  private readonly circular: CircularReferences;
  private readonly selected: Selection;
  private readonly events: GridEvents;
  private readonly steps: UndoSteps;
  private readonly results: { dispose(): void };
  private documentParts: DocumentSnapshot = { customXmlParts: [], settings: {}, properties: {} };

  constructor(
    private readonly univer: Univer,
    unitId: string,
    private readonly ownsUniver: boolean,
  ) {
    provideIteratorSome();
    mendIndexCache();
    const context = (this.context = new UniverContext(univer, unitId));
    this.parsed = new ParsedFormulas(context);
    this.named = new NamedChanges(context, this.parsed, () => this.nameList.all());
    const noteChanged = (name: string) => this.named.note(name);
    this.tableList = new Tables(context, noteChanged);
    const texts = new FormulaTexts(() => this.tableList.view());
    this.nameList = new Names(context, texts, noteChanged);
    this.cells = new CellStore(context, texts);
    this.functions = new CustomFunctions(context);
    this.calculation = new Calculation(context, this.functions, this.named, new SpillChanges(context, this.cells.spills));
    this.functions.whenAnswered((cells) => this.calculation.markCellsDirty(cells));
    mendDependencyLeak(context);
    this.circular = new CircularReferences(context);
    correctFunctions(context);
    this.list = new SheetList(context);
    this.mergeList = new Merges(context);
    this.features = new GridFeatures(context);
    this.selected = new Selection(context);
    this.events = new GridEvents(
      context,
      this.selected,
      (sheet, change) => this.followGridStructure(sheet, change),
      (sheet) => this.props.patch(sheet, shownProps(context.worksheet(sheet), this.props.get(sheet))),
    );
    this.results = tidyResults(context);
    this.steps = new UndoSteps(
      context,
      () => this.snapshot(),
      (patch) => this.apply(patch),
    );
  }

  sheets(): SheetInfo[] {
    return this.list.ids().map((id) => this.info(id));
  }

  private info(id: string): SheetInfo {
    return { id, name: this.list.name(id), props: this.props.get(id) };
  }

  addSheet(name: string, index?: number): SheetInfo {
    const id = this.list.freeId();
    this.list.add(id, name, index ?? this.list.ids().length);
    return this.info(id);
  }

  deleteSheet(id: string): void {
    this.transform((book) => withoutSheet(book, id));
  }

  renameSheet(id: string, name: string): void {
    this.transform((book) => withRenamedSheet(book, id, name));
  }

  moveSheet(id: string, index: number): void {
    this.list.move(id, index);
  }

  updateSheet(id: string, patch: PropsPatch): void {
    const before = this.props.get(id);
    const changed = this.props.patch(id, patch);
    if (Object.keys(changed).length === 0) return;
    showProps(this.context, id, changed, before);
    this.features.show(id, changed, before);
  }

  activateSheet(id: string): void {
    this.list.activate(id);
  }

  activeSheet(): string {
    return this.list.active();
  }

  selection(): { sheet: string; area: Area } {
    const sheet = this.list.active();
    return { sheet, area: this.selected.of(sheet) };
  }

  select(id: string, area: Area): void {
    this.list.activate(id);
    this.selected.select(id, area);
  }

  readCells(id: string, area: Area): CellRead[][] {
    return this.cells.read(id, area);
  }

  readStyles(id: string, area: Area): StyleSnapshot[][] {
    return this.cells.readStyles(id, area);
  }

  writeCells(id: string, area: Area, cells: CellWrite[][] | CellWrite): void {
    this.cells.write(id, area, cells);
  }

  usedArea(id: string, valuesOnly: boolean): Area | null {
    return this.cells.usedArea(id, valuesOnly);
  }

  spillOf(id: string, row: number, column: number): { anchor: { row: number; column: number }; area: Area } | null {
    const spill = this.cells.spills.at(id, row, column);
    return spill && { anchor: spill.anchor, area: spill.area };
  }

  insertCells(id: string, area: Area, shift: 'Down' | 'Right'): void {
    this.restructure(id, { area, kind: 'insert', along: shift === 'Down' ? 'rows' : 'columns' });
  }

  deleteCells(id: string, area: Area, shift: 'Up' | 'Left'): void {
    this.restructure(id, { area, kind: 'delete', along: shift === 'Up' ? 'rows' : 'columns' });
  }

  private restructure(id: string, change: Omit<StructuralChange, 'sheet'>): void {
    const sheet = this.list.name(id);
    this.transform((book) => withStructuralChange(book, { sheet, ...change }));
  }

  copyCells(from: { sheet: string; area: Area }, to: { sheet: string; area: Area }, what: 'All' | 'Formulas' | 'Values' | 'Formats'): void {
    const cells: Record<string, CellSnapshot | null> = {};
    // A target larger than the source repeats it, as in Excel.
    const rows = Math.max(from.area.rows, to.area.rows);
    const columns = Math.max(from.area.columns, to.area.columns);
    const present = what === 'All' ? {} : this.cells.within(to.sheet, { ...to.area, rows, columns });
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const source = { sheet: from.sheet, row: from.area.row + (r % from.area.rows), column: from.area.column + (c % from.area.columns) };
        const target = { row: to.area.row + r, column: to.area.column + c };
        const address = cellAddress(target.row, target.column);
        const { n, s, ...contents } = present[address] ?? {};
        const kept = what === 'Formats' ? contents : { ...(n !== undefined ? { n } : {}), ...(s ? { s } : {}) };
        cells[address] = { ...(what === 'All' ? {} : kept), ...this.cells.copied(source, target, what) };
      }
    }
    this.cells.apply(to.sheet, cells);
  }

  merge(id: string, area: Area): void {
    this.mergeList.add(id, area);
  }

  unmerge(id: string, area: Area): void {
    this.mergeList.remove(id, area);
  }

  merges(id: string): Area[] {
    return this.mergeList.of(id);
  }

  names(): NameSnapshot[] {
    return this.nameList.all();
  }

  setName(name: NameSnapshot): void {
    this.nameList.set(name);
  }

  deleteName(name: string, scope?: string): void {
    this.nameList.delete(name, scope);
  }

  tables(): PlacedTable[] {
    return this.tableList.all();
  }

  addTable(sheet: string, table: TableSnapshot): void {
    this.setTable({ ...table, sheet });
  }

  updateTable(id: string, patch: Partial<TableSnapshot>): void {
    const before = this.tableList.get(id);
    const after = { ...before, ...patch };
    this.transform((book) => withRenamedTable(book, before, after));
    this.setTable(after);
  }

  deleteTable(id: string): void {
    const table = this.tables().find((one) => one.id === id);
    this.tableList.delete(id);
    if (table) this.features.hideTable(table);
  }

  private setTable(table: PlacedTable): void {
    this.tableList.set(table);
    this.features.showTable(table);
  }

  registerFunctions(functions: Parameters<Engine['registerFunctions']>[0], invoke: CustomFunctionInvoker): void {
    this.functions.register(functions, invoke);
    this.named.forget();
    this.calculation.markDirty({ forceCalculation: true });
  }

  setCalculationMode(mode: BookSnapshot['calculationMode']): void {
    this.calculation.setMode(mode);
  }

  calculationMode(): BookSnapshot['calculationMode'] {
    return this.calculation.mode;
  }

  recalculate(full: boolean): void {
    this.calculation.recalculate(full);
  }

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  circularReferences(): { sheet: string; row: number; column: number }[] {
    return this.circular.cells().filter(({ sheet, row, column }) => this.list.ids().includes(sheet) && this.cells.hasFormula(sheet, row, column));
  }

  document(): Readonly<DocumentSnapshot> {
    return this.documentParts;
  }

  updateDocument(patch: Partial<DocumentSnapshot>): void {
    const parts: DocumentSnapshot = { ...this.documentParts, ...structuredClone(patch) };
    if (!parts.structureProtection) delete parts.structureProtection;
    this.documentParts = parts;
  }

  snapshot(): BookSnapshot {
    return {
      sheets: this.list.ids().map((id) => this.sheetSnapshot(id)),
      names: this.names(),
      activeSheet: this.activeSheet(),
      ...structuredClone(this.documentParts),
      calculationMode: this.calculation.mode,
    };
  }

  private sheetSnapshot(id: string): SheetSnapshot {
    const tables = this.tableList.on(id);
    const merges = this.mergeList.of(id).map(areaAddress);
    return {
      id,
      name: this.list.name(id),
      ...structuredClone(this.props.get(id)),
      cells: this.cells.snapshot(id),
      ...(merges.length > 0 ? { merges } : {}),
      ...(tables.length > 0 ? { tables } : {}),
    };
  }

  async load(snapshot: BookSnapshot): Promise<void> {
    this.apply(diffBooks(this.snapshot(), snapshot));
    const { customXmlParts, settings, properties, structureProtection } = structuredClone(snapshot);
    this.documentParts = { customXmlParts, settings, properties, ...(structureProtection ? { structureProtection } : {}) };
    this.steps.clear();
    await this.settle();
  }

  /** Changes the workbook to what a pure function makes of its snapshot. */
  private transform(change: (book: BookSnapshot) => BookSnapshot): void {
    const before = this.snapshot();
    this.apply(diffBooks(before, change(before)));
  }

  private apply(patch: BookPatch): void {
    // Sheets are added before others are removed, because a workbook is never without one.
    for (const { id, name } of patch.addedSheets) this.list.add(id, name, this.list.ids().length);
    for (const { id, name } of patch.renamedSheets) this.list.rename(id, name);
    for (const id of patch.tables.deleted) this.deleteTable(id);
    if (patch.activeSheet !== null) this.list.activate(patch.activeSheet);
    for (const id of patch.removedSheets) this.removeSheet(id);
    if (patch.order) this.list.arrange(patch.order);
    for (const { name, scope } of patch.names.deleted) this.nameList.delete(name, scope);
    for (const name of patch.names.set) this.nameList.set(name);
    for (const table of patch.tables.set) this.setTable(table);
    for (const { sheet, cells } of patch.cells) this.cells.apply(sheet, cells);
    for (const { sheet, merges } of patch.merges) this.mergeList.replace(sheet, merges.map(parseArea));
    for (const { sheet, patch: props } of patch.props) this.updateSheet(sheet, props);
    if (patch.calculationMode) this.calculation.setMode(patch.calculationMode);
  }

  private removeSheet(id: string): void {
    this.list.remove(id);
    this.props.delete(id);
  }

  /** Rows or columns were inserted or deleted in the grid: cells, formulas and names have moved, what is kept here follows. */
  private followGridStructure(id: string, change: Omit<StructuralChange, 'sheet'>): void {
    const sheet = this.list.name(id);
    this.props.replace(id, movedProps(this.props.get(id), sheet, { sheet, ...change }));
    for (const table of this.tables()) {
      if (table.sheet !== id) continue;
      const range = movedAddress(table.range, { sheet, ...change });
      if (range === null) this.tableList.delete(table.id);
      else this.tableList.set({ ...table, range });
    }
  }

  asUser<T>(work: () => T): T {
    return this.context.asUser(work);
  }

  asOneUndoStep<T>(work: () => Promise<T>): Promise<T> {
    return this.steps.asOneStep(work);
  }

  undo(): Promise<boolean> {
    return this.steps.undo();
  }

  redo(): Promise<boolean> {
    return this.steps.redo();
  }

  onEvent(listener: (event: EngineEvent) => void): () => void {
    return this.events.listen(listener);
  }

  dispose(): void {
    this.calculation.dispose();
    this.results.dispose();
    this.events.dispose();
    this.nameList.dispose();
    this.parsed.dispose();
    if (this.ownsUniver) this.univer.dispose();
  }
}
