import type { ICellData } from './univer-packages';
import { cellAddress, MAX_COLUMNS, MAX_ROWS, parseCell } from '../address';
import type { Area, CellRead, CellWrite } from '../engine';
import type { CellSnapshot, CellValue, StyleSnapshot } from '../snapshot';
import { constantCell, formatCell, snapshotCell, type Format } from './cell-codec';
import { displayText } from './display-text';
import { isErrorText } from './engine-values';
import type { FormulaTexts } from './formula-texts';
import { SheetReader } from './sheet-reader';
import { SheetSize } from './sheet-size';
import { Spills, type Spill } from './spills';
import type { UniverContext } from './univer-context';

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** Cells of the workbook in the host's terms. */
export class CellStore {
  readonly spills: Spills;
  private readonly size: SheetSize;

  constructor(
    private readonly context: UniverContext,
    private readonly texts: FormulaTexts,
  ) {
    this.spills = new Spills(context);
    this.size = new SheetSize(context);
  }

  read(sheet: string, area: Area): CellRead[][] {
    const reader = this.reader(sheet);
    return mapArea(area, (row, column) => {
      const cell = reader.raw(row, column);
      const { numberFormat = 'General' } = reader.format(cell);
      const value = reader.value(row, column, cell);
      const text = reader.formula(row, column, cell);
      return {
        formula: text ?? writtenConstant(value, cell),
        value,
        isError: isErrorText(value),
        text: displayText(value, numberFormat),
        numberFormat,
      };
    });
  }

  readStyles(sheet: string, area: Area): StyleSnapshot[][] {
    const reader = this.reader(sheet);
    return mapArea(area, (row, column) => ({ ...reader.format(reader.raw(row, column)).style }));
  }

  write(sheet: string, area: Area, cells: CellWrite[][] | CellWrite): void {
    const target = this.size.clamp(sheet, area);
    const reader = this.reader(sheet);
    const contents: CellMatrix = {};
    const formats: CellMatrix = {};
    for (let r = 0; r < target.rows; r++) {
      const row = target.row + r;
      for (let c = 0; c < target.columns; c++) {
        const column = target.column + c;
        const write = Array.isArray(cells) ? cells[r]?.[c] : cells;
        if (!write) continue;
        const matrix = write.content === undefined ? formats : contents;
        (matrix[row] ??= {})[column] = this.changed(write, sheet, row, column, reader);
      }
    }
    this.set(sheet, contents);
    this.set(sheet, formats, true);
  }

  private changed(write: CellWrite, sheet: string, row: number, column: number, reader: SheetReader): ICellData {
    const next: ICellData = {};
    if (write.content !== undefined) Object.assign(next, this.content(write.content, sheet, row, column));
    if (write.numberFormat !== undefined || write.style !== undefined) {
      const cell = reader.raw(row, column);
      Object.assign(next, formatCell(mergedFormat(reader.format(cell), write)));
      // The grid reads a value anew when its format changes: said again, the text 00123 stays text, and a number under @ a number.
      if (write.content === undefined && cell?.t) Object.assign(next, { v: cell.v, t: cell.t });
    }
    return next;
  }

  private content(content: CellValue | null, sheet: string, row: number, column: number): ICellData {
    if (content === null || content === '') return { f: null, si: null, p: null, v: null, t: null };
    if (typeof content === 'string' && content.startsWith('=') && content.length > 1) {
      return { f: this.texts.toEngine(content, sheet, row, column), si: null, p: null, v: null, t: null };
    }
    // A text that starts with `=` is written with one more apostrophe in front, which is not part of it.
    const constant = typeof content === 'string' && /^'+=/.test(content) ? content.slice(1) : content;
    return { f: null, si: null, p: null, ...constantCell(constant) };
  }

  hasFormula(sheet: string, row: number, column: number): boolean {
    const reader = this.reader(sheet);
    return reader.formula(row, column, reader.raw(row, column)) !== null;
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const include = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    const reader = this.reader(sheet);
    reader.each((row, column, cell) => {
      if (hasContent(cell) || (!valuesOnly && hasFormat(reader.format(cell)))) include(row, column);
    });
    for (const { area } of this.spills.of(sheet)) {
      include(area.row, area.column);
      include(area.row + area.rows - 1, area.column + area.columns - 1);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Cells that hold something, by address, in row order. */
  snapshot(sheet: string): Record<string, CellSnapshot> {
    const reader = this.reader(sheet);
    const key = (row: number, column: number) => row * MAX_COLUMNS + column;
    const filled = new Map<number, Spill>();
    for (const spill of this.spills.of(sheet)) mapArea(spill.area, (row, column) => filled.set(key(row, column), spill));
    const cells: [number, number, CellSnapshot][] = [];
    const add = (row: number, column: number, cell: ICellData | null) => {
      const entry = this.cellSnapshot(reader, row, column, cell, filled.get(key(row, column)));
      if (Object.keys(entry).length > 0) cells.push([row, column, entry]);
      filled.delete(key(row, column));
    };
    reader.each(add);
    for (const place of [...filled.keys()]) add(Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS, null);
    cells.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return Object.fromEntries(cells.map(([row, column, cell]) => [cellAddress(row, column), cell]));
  }

  /** The cells whose formulas are concerned, by address. */
  withFormulas(sheet: string, concerned: (formula: string) => boolean): Record<string, CellSnapshot> {
    const reader = this.reader(sheet);
    const cells: Record<string, CellSnapshot> = {};
    reader.each((row, column, cell) => {
      const text = reader.formula(row, column, cell);
      if (text !== null && concerned(text)) cells[cellAddress(row, column)] = this.cellSnapshot(reader, row, column, cell, undefined);
    });
    return cells;
  }

  /** The cells of an area by address; what spills into them counts as their own value. */
  within(sheet: string, area: Area): Record<string, CellSnapshot> {
    const reader = this.reader(sheet);
    return Object.fromEntries(
      mapArea(
        area,
        (row, column) => [cellAddress(row, column), this.cellSnapshot(reader, row, column, reader.raw(row, column), undefined)] as const,
      ).flat(),
    );
  }

  private cellSnapshot(reader: SheetReader, row: number, column: number, cell: ICellData | null, spill: Spill | undefined): CellSnapshot {
    const text = reader.formula(row, column, cell);
    const value = reader.value(row, column, cell);
    const { style, numberFormat } = reader.format(cell);
    const isAnchor = spill?.anchor.row === row && spill.anchor.column === column;
    return {
      ...(text !== null ? { f: text } : {}),
      ...(value !== '' || (text !== null && cell?.v !== undefined && cell.v !== null) ? { v: value } : {}),
      ...(isErrorText(value) ? { e: true as const } : {}),
      ...(spill && isAnchor ? { spill: spill.address } : {}),
      ...(spill && !isAnchor && text === null ? { spilled: true as const } : {}),
      ...(numberFormat !== undefined ? { n: numberFormat } : {}),
      ...(style ? { s: style } : {}),
    };
  }

  /** Replaces the given cells whole; null empties one. */
  apply(sheet: string, cells: Record<string, CellSnapshot | null>): void {
    const matrix: CellMatrix = {};
    for (const [address, cell] of Object.entries(cells)) {
      const { row, column } = parseCell(address);
      const text = cell?.f === undefined ? null : this.texts.toEngine(cell.f, sheet, row, column);
      (matrix[row] ??= {})[column] = cell ? snapshotCell(cell, text) : null;
    }
    this.set(sheet, matrix);
  }

  private set(sheet: string, matrix: CellMatrix, formatsOnly = false): void {
    if (Object.keys(matrix).length === 0) return;
    this.size.fit(sheet, matrix);
    this.context.setCells(sheet, matrix, formatsOnly);
  }

  private reader(sheet: string): SheetReader {
    return new SheetReader(this.context, this.texts, this.spills, sheet);
  }
}

function mapArea<T>(area: Area, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: Math.min(area.rows, MAX_ROWS - area.row) }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => each(area.row + r, area.column + c)),
  );
}

function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f || cell.si) || (cell.v !== undefined && cell.v !== null && cell.v !== '');
}

function hasFormat(format: Format): boolean {
  return format.style !== undefined || format.numberFormat !== undefined;
}

/** A constant as `writeCells` takes it: a text that starts with `=` gets an apostrophe. */
function writtenConstant(value: CellValue, cell: ICellData | null): CellValue {
  return typeof value === 'string' && cell?.v !== undefined && /^'*=/.test(value) ? `'${value}` : value;
}

function mergedFormat(present: Format, write: CellWrite): Format {
  const style: Record<string, unknown> = { ...present.style };
  for (const [key, value] of Object.entries(write.style ?? {})) {
    if (value === null) delete style[key];
    else if (value !== undefined) style[key] = value;
  }
  const numberFormat = write.numberFormat ?? present.numberFormat;
  return {
    ...(Object.keys(style).length > 0 ? { style: style as StyleSnapshot } : {}),
    ...(numberFormat !== undefined ? { numberFormat } : {}),
  };
}
