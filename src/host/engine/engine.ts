import type { BookSnapshot, CellValue, DocumentSnapshot, NameSnapshot, SheetSnapshot, StyleSnapshot, TableSnapshot } from './snapshot';

/** Zero-based rectangle. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a cell holds when it is read. */
export interface CellRead {
  /** The formula with leading `=`, or the constant ('' when empty). */
  formula: CellValue;
  /** The calculated value; errors as text such as `#VALUE!`; '' when empty. */
  value: CellValue;
  isError: boolean;
  /** As displayed under the number format, en-US. */
  text: string;
  numberFormat: string;
}

/** What may be written to a cell; undefined leaves that aspect alone. */
export interface CellWrite {
  /** A formula (text starting with `=`), a constant, or null to clear the contents. Constants are stored as given: parsing what a person typed is the caller's work. */
  content?: CellValue | null;
  numberFormat?: string;
  /** Merged over the present style, the borders as one; a null member returns to the default. */
  style?: { [K in keyof StyleSnapshot]?: StyleSnapshot[K] | null };
}

/** Sheet members the engine keeps outside the cells. */
export type SheetProps = Omit<SheetSnapshot, 'id' | 'name' | 'cells' | 'tables' | 'merges'>;

export interface SheetInfo {
  id: string;
  name: string;
  /** Present members of SheetProps; not to be changed in place. */
  props: Readonly<SheetProps>;
}

export type EngineEvent =
  | { type: 'cells'; sheet: string; area: Area; source: 'user' | 'host' }
  | { type: 'selection'; sheet: string; area: Area }
  | { type: 'activated'; sheet: string }
  | { type: 'calculated'; sheet: string }
  | { type: 'sheets' };

/** A custom function call of the calculation: resolves to a value or matrix, rejects with `{code: '#VALUE!', message}`. */
export type CustomFunctionInvoker = (
  name: string,
  args: unknown[],
  caller: { sheet: string; address: string },
) => Promise<CellValue | null | (CellValue | null)[][]>;

/**
 * The spreadsheet engine under the local Excel, as narrow as the host needs it, so that another engine can take its place. Calls
 * change the workbook at once; calculated values are up to date after `settle()`. Nothing here checks Excel's rules
 * (protection, limits, names): that is the host's work.
 */
export interface Engine {
  sheets(): SheetInfo[];
  addSheet(name: string, index?: number): SheetInfo;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, index: number): void;
  /** Merges over the sheet's props; a null member returns to the default. Shows what the grid can show (freeze, widths, validation ...). */
  updateSheet(id: string, patch: { [K in keyof SheetProps]?: SheetProps[K] | null }): void;
  activateSheet(id: string): void;
  activeSheet(): string;
  selection(): { sheet: string; area: Area };
  select(id: string, area: Area): void;

  readCells(id: string, area: Area): CellRead[][];
  readStyles(id: string, area: Area): StyleSnapshot[][];
  /** One matrix for the area, or a single write applied to every cell of it. */
  writeCells(id: string, area: Area, cells: CellWrite[][] | CellWrite): void;
  /** The rectangle that holds contents (or formats too), null when there is none. */
  usedArea(id: string, valuesOnly: boolean): Area | null;
  /** Range filled by the array formula or spill of which the cell is part, with its anchor. */
  spillOf(id: string, row: number, column: number): { anchor: { row: number; column: number }; area: Area } | null;
  insertCells(id: string, area: Area, shift: 'Down' | 'Right'): void;
  deleteCells(id: string, area: Area, shift: 'Up' | 'Left'): void;
  /** Contents and formats with references adjusted as Excel does on copy. */
  copyCells(from: { sheet: string; area: Area }, to: { sheet: string; area: Area }, what: 'All' | 'Formulas' | 'Values' | 'Formats'): void;
  merge(id: string, area: Area): void;
  unmerge(id: string, area: Area): void;
  merges(id: string): Area[];

  names(): NameSnapshot[];
  setName(name: NameSnapshot): void;
  deleteName(name: string, scope?: string): void;

  tables(): (TableSnapshot & { sheet: string })[];
  addTable(sheet: string, table: TableSnapshot): void;
  updateTable(id: string, patch: Partial<TableSnapshot>): void;
  deleteTable(id: string): void;

  /** Makes custom functions known to formulas; a name already known is replaced. Formulas that call them are calculated again. */
  registerFunctions(
    functions: {
      name: string;
      description: string;
      parameters: { name: string; description: string; optional: boolean; repeating: boolean }[];
    }[],
    invoke: CustomFunctionInvoker,
  ): void;
  setCalculationMode(mode: BookSnapshot['calculationMode']): void;
  calculationMode(): BookSnapshot['calculationMode'];
  /** Calculates now: what changed, or everything. */
  recalculate(full: boolean): void;
  /** Puts off calculation, but what `settle` is asked for, until the given function is called. */
  holdCalculation(): () => void;
  /** Resolves when every pending edit is calculated and every custom function has answered. */
  settle(): Promise<void>;
  /** Cells that take part in a circular reference as of the last calculation; they count 0, as in Excel without iteration. */
  circularReferences(): { sheet: string; row: number; column: number }[];

  /** What the file holds beside sheets and names. Not part of the undo stack, as in Excel. Not to be changed in place. */
  document(): Readonly<DocumentSnapshot>;
  /** Replaces the given members. */
  updateDocument(patch: Partial<DocumentSnapshot>): void;

  snapshot(): BookSnapshot;
  /** Replaces the whole workbook; with the same sheet ids only what differs is changed. */
  load(snapshot: BookSnapshot): Promise<void>;

  /** Runs changes that a person makes by other means than the grid: their events say so. */
  asUser<T>(work: () => T): T;
  /** Runs `work` as one step of the undo stack. */
  asOneUndoStep<T>(work: () => Promise<T>): Promise<T>;
  /** Begins one step of the undo stack that takes in all those until the given function is called. */
  openUndoGroup(): () => void;
  /** Takes back the last step, as a person does by Ctrl+Z. False when there is none. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;

  onEvent(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
