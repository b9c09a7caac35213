import type { Area, CellRead, CellWrite, Engine, SheetInfo, SheetProps } from '../../engine/engine';
import type { StyleSnapshot } from '../../engine/snapshot';
import { intersection } from '../../engine/address';
import { itemNotFound } from '../wire/errors';
import type { RangeTarget } from '../objects/targets';
import { boundingArea, isUnbounded, sameArea } from './area';
import { readSheetAddress } from './address';

/** Cells moved: what stood at or past `area` now stands `rows` lower and `columns` further right. */
export interface Shift {
  sheet: string;
  area: Area;
  rows: number;
  columns: number;
}

/** Rows and columns that formatting of entire columns and rows reaches where nothing is written further out. */
const FORMATTED_ROWS = 1000;
const FORMATTED_COLUMNS = 26;

/** The open workbook as the object model sees it: the engine, and the little that must be remembered around it. */
export class Book {
  /** Set by `suspendApiCalculationUntilNextSync`: no calculation before the batch ends. */
  calculationSuspended = false;
  private stale = true;
  private lastRead: { range: RangeTarget; cells: CellRead[][] } | null = null;
  private readonly shiftListeners = new Set<(shift: Shift) => void>();

  constructor(readonly engine: Engine) {}

  /** To be called after every change, so that what is read next is calculated first. */
  changed(): void {
    this.stale = true;
    this.lastRead = null;
  }

  /** Cells read before hold no longer. */
  forgetCells(): void {
    this.lastRead = null;
  }

  /** Whether values may differ from what the formulas now give. */
  get needsCalculation(): boolean {
    return this.stale && !this.calculationSuspended;
  }

  calculated(): void {
    this.stale = false;
    this.lastRead = null;
  }

  sheet(id: string): SheetInfo {
    const sheet = this.engine.sheets().find((info) => info.id === id);
    if (!sheet) throw itemNotFound('The worksheet was deleted.');
    return sheet;
  }

  /** By name, ignoring case, or by id. */
  findSheet(key: string): SheetInfo | undefined {
    const wanted = key.toLowerCase();
    const sheets = this.engine.sheets();
    return sheets.find((info) => info.name.toLowerCase() === wanted) ?? sheets.find((info) => info.id === key);
  }

  /** The range an address means: on the sheet it names, or on the given one. */
  findRange(address: string, sheet?: string): RangeTarget | undefined {
    const parsed = readSheetAddress(address);
    if (!parsed) return undefined;
    const on = parsed.sheet === undefined ? sheet : this.findSheet(parsed.sheet)?.id;
    return on === undefined ? undefined : { sheet: on, area: parsed.area };
  }

  updateSheet(id: string, patch: { [K in keyof SheetProps]?: SheetProps[K] | null }): void {
    this.engine.updateSheet(id, patch);
    this.changed();
  }

  /** The cells of a bounded range; the last reading is kept until something changes. */
  cells(range: RangeTarget): CellRead[][] {
    const known = this.lastRead;
    if (known && known.range.sheet === range.sheet && sameArea(known.range.area, range.area)) return known.cells;
    const cells = this.engine.readCells(range.sheet, range.area);
    this.lastRead = { range: { sheet: range.sheet, area: { ...range.area } }, cells };
    return cells;
  }

  write(range: RangeTarget, cells: CellWrite[][] | CellWrite): void {
    this.engine.writeCells(range.sheet, range.area, cells);
    this.changed();
  }

  styles(range: RangeTarget): StyleSnapshot[][] {
    return this.engine.readStyles(range.sheet, this.reach(range));
  }

  writeStyle(range: RangeTarget, style: CellWrite['style']): void {
    this.write({ sheet: range.sheet, area: this.reach(range) }, { style });
  }

  /** The bounded part of an entire column or row that formats are kept for: all that is in use, and a margin. */
  reach(range: RangeTarget): Area {
    if (!isUnbounded(range.area)) return range.area;
    const margin = { row: 0, column: 0, rows: FORMATTED_ROWS, columns: FORMATTED_COLUMNS };
    const used = this.engine.usedArea(range.sheet, false);
    const far = boundingArea(used ?? margin, margin);
    const wide = { ...far, columns: Math.max(far.columns, isRowBound(range.area) ? far.columns : range.area.column + range.area.columns) };
    const tall = { ...wide, rows: Math.max(wide.rows, isRowBound(range.area) ? range.area.row + range.area.rows : wide.rows) };
    return intersection(range.area, tall) ?? range.area;
  }

  onShift(listener: (shift: Shift) => void): () => void {
    this.shiftListeners.add(listener);
    return () => this.shiftListeners.delete(listener);
  }

  shifted(shift: Shift): void {
    for (const listener of this.shiftListeners) listener(shift);
    this.changed();
  }
}

/** True for `5:7`, false for `C:D` and for the whole sheet. */
function isRowBound(area: Area): boolean {
  return area.column === 0 && area.row + area.rows < 1048576;
}
