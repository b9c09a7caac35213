import type { Univer } from './univer-packages';
import type { Area, CellRead, CellWrite, CustomFunctionInvoker, Engine, EngineEvent, SheetInfo } from '../engine';
import type { BookSnapshot, DocumentSnapshot, NameSnapshot, StyleSnapshot, TableSnapshot } from '../snapshot';
import { diffBooks } from '../snapshots/book-patch';
import type { CopiedParts } from '../snapshots/copy-cells';
import { withStructuralChange } from '../snapshots/move-cells';
import { withoutSheet, withRenamedSheet } from '../snapshots/rename-sheets';
import type { StructuralChange } from '../formulas/structural-change';
import { mendBlankResults } from './blank-results';
import { mendBlockedSpills } from './blocked-spills';
import { BookState } from './book-state';
import { Calculation } from './calculation';
import {
  mendEmptyTexts,
  mendComparedLogicals,
  mendExponents,
  mendIndexCache,
  mendNumbersFormattedAsText,
  mendTextsAsNumbers,
} from './calculation-fixes';
import { runInSlices } from './calculation-run';
import { CircularReferences } from './circular-references';
import { CustomFunctions } from './custom-functions';
import { indexDependencies } from './dependency-index';
import { orderInSlices } from './dependency-order';
import { correctFunctions } from './function-corrections';
import { GridEvents } from './grid-events';
import { mendLiteralComparison } from './literal-comparison';
import { NamedChanges } from './named-changes';
import { ParsedFormulas } from './parsed-formulas';
import { tidyResults } from './results';
import { mendCellsOfTables } from './table-cells';
import { Selection } from './selection';
import type { PropsPatch } from './sheet-props';
import { takeSingleCellsAsValues } from './single-cell-operands';
import { SpillChanges } from './spill-changes';
import type { PlacedTable } from './tables';
import { quickenStyleSearch } from './style-search';
import { quickenTypeTests } from './type-tests';
import { UndoSteps } from './undo-steps';
import { UniverContext } from './univer-context';
import { writeFormulasOnce } from './written-formulas';

/** The engine contract over a Univer instance, with or without a grid. */
export class UniverEngine implements Engine {
  private readonly context: UniverContext;
  private readonly state: BookState;
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
    quickenTypeTests();
    quickenStyleSearch();
    mendIndexCache();
    mendTextsAsNumbers();
    mendEmptyTexts();
    mendExponents();
    mendComparedLogicals();
    mendNumbersFormattedAsText();
    mendCellsOfTables();
    const context = (this.context = new UniverContext(univer, unitId));
    indexDependencies(context);
    mendBlockedSpills(context);
    mendBlankResults(context);
    correctFunctions(context);
    mendLiteralComparison(context);
    takeSingleCellsAsValues(context);
    runInSlices(context);
    writeFormulasOnce(context);
    this.circular = new CircularReferences(context);
    this.parsed = new ParsedFormulas(context);
    orderInSlices(context, this.parsed);
    this.named = new NamedChanges(context, this.parsed, () => this.state.names.all());
    const mode = { get: () => this.calculation.mode, set: (next: BookSnapshot['calculationMode']) => this.calculation.setMode(next) };
    this.state = new BookState(context, (name) => this.named.note(name), mode);
    this.functions = new CustomFunctions(context);
    this.calculation = new Calculation(context, this.functions, this.named, new SpillChanges(context, this.state.cells.spills));
    this.functions.whenAnswered((cells) => this.calculation.markCellsDirty(cells));
    this.selected = new Selection(context);
    this.events = new GridEvents(context, this.selected, {
      structure: (sheet, change) => this.state.followGridStructure(sheet, change),
      layout: (sheet) => this.state.followGridLayout(sheet),
    });
    this.results = tidyResults(context);
    this.steps = new UndoSteps(
      context,
      () => this.state.snapshot(),
      (patch) => this.state.apply(patch),
    );
  }

  sheets(): SheetInfo[] {
    return this.state.list.ids().map((id) => this.state.info(id));
  }

  addSheet(name: string, index?: number): SheetInfo {
    const id = this.state.list.freeId();
    this.state.list.add(id, name, index ?? this.state.list.ids().length);
    return this.state.info(id);
  }

  deleteSheet(id: string): void {
    this.state.transform((book) => withoutSheet(book, id));
  }

  renameSheet(id: string, name: string): void {
    this.state.transform((book) => withRenamedSheet(book, id, name));
  }

  moveSheet(id: string, index: number): void {
    this.state.list.move(id, index);
  }

  updateSheet(id: string, patch: PropsPatch): void {
    this.state.updateSheet(id, patch);
  }

  activateSheet(id: string): void {
    this.state.list.activate(id);
  }

  activeSheet(): string {
    return this.state.list.active();
  }

  selection(): { sheet: string; area: Area } {
    const sheet = this.state.list.active();
    return { sheet, area: this.selected.of(sheet) };
  }

  select(id: string, area: Area): void {
    this.state.list.activate(id);
    this.selected.select(id, area);
  }

  readCells(id: string, area: Area): CellRead[][] {
    return this.state.cells.read(id, area);
  }

  readStyles(id: string, area: Area): StyleSnapshot[][] {
    return this.state.cells.readStyles(id, area);
  }

  writeCells(id: string, area: Area, cells: CellWrite[][] | CellWrite): void {
    this.state.cells.write(id, area, cells);
  }

  usedArea(id: string, valuesOnly: boolean): Area | null {
    return this.state.cells.usedArea(id, valuesOnly);
  }

  spillOf(id: string, row: number, column: number): { anchor: { row: number; column: number }; area: Area } | null {
    const spill = this.state.cells.spills.at(id, row, column);
    return spill && { anchor: spill.anchor, area: spill.area };
  }

  insertCells(id: string, area: Area, shift: 'Down' | 'Right'): void {
    this.restructure(id, { area, kind: 'insert', along: shift === 'Down' ? 'rows' : 'columns' });
  }

  deleteCells(id: string, area: Area, shift: 'Up' | 'Left'): void {
    this.restructure(id, { area, kind: 'delete', along: shift === 'Up' ? 'rows' : 'columns' });
  }

  private restructure(id: string, change: Omit<StructuralChange, 'sheet'>): void {
    const sheet = this.state.list.name(id);
    this.state.transform((book) => withStructuralChange(book, { sheet, ...change }));
  }

  copyCells(from: { sheet: string; area: Area }, to: { sheet: string; area: Area }, what: CopiedParts): void {
    this.state.copyCells(from, to, what);
  }

  merge(id: string, area: Area): void {
    this.state.merges.add(id, area);
  }

  unmerge(id: string, area: Area): void {
    this.state.merges.remove(id, area);
  }

  merges(id: string): Area[] {
    return this.state.merges.of(id);
  }

  names(): NameSnapshot[] {
    return this.state.names.all();
  }

  setName(name: NameSnapshot): void {
    this.state.names.set(name);
  }

  deleteName(name: string, scope?: string): void {
    this.state.names.delete(name, scope);
  }

  tables(): PlacedTable[] {
    return this.state.tables.all();
  }

  addTable(sheet: string, table: TableSnapshot): void {
    this.state.setTable({ ...table, sheet });
  }

  updateTable(id: string, patch: Partial<TableSnapshot>): void {
    this.state.updateTable(id, patch);
  }

  deleteTable(id: string): void {
    this.state.deleteTable(id);
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

  holdCalculation(): () => void {
    return this.calculation.hold();
  }

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  circularReferences(): { sheet: string; row: number; column: number }[] {
    return this.circular
      .cells()
      .filter(({ sheet, row, column }) => this.state.list.ids().includes(sheet) && this.state.cells.hasFormula(sheet, row, column));
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
    return { ...this.state.snapshot(), ...structuredClone(this.documentParts) };
  }

  async load(snapshot: BookSnapshot): Promise<void> {
    this.state.apply(diffBooks(this.state.snapshot(), snapshot));
    const { customXmlParts, settings, properties, structureProtection } = structuredClone(snapshot);
    this.documentParts = { customXmlParts, settings, properties, ...(structureProtection ? { structureProtection } : {}) };
    this.steps.clear();
    await this.settle();
  }

  asUser<T>(work: () => T): T {
    return this.context.asUser(work);
  }

  asOneUndoStep<T>(work: () => Promise<T>): Promise<T> {
    return this.steps.asOneStep(work);
  }

  openUndoGroup(): () => void {
    return this.steps.openGroup();
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
    this.steps.dispose();
    this.events.dispose();
    this.state.dispose();
    this.parsed.dispose();
    if (this.ownsUniver) this.univer.dispose();
  }
}
