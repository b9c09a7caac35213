import type { Workbook, Worksheet, Style } from 'exceljs';
import { parseCell } from '../../engine/address';
import type { TablePlace } from '../../engine/formulas/engine-dialect';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../engine/snapshot';
import { needsArrayMark } from '../array-formulas';
import { toFileFormula } from '../formula-spelling';
import { toFileStyle } from './cell-styles';
import type { FormatMasks } from './number-formats';

/** Puts the cells of a sheet into an ExcelJS worksheet. */
export class CellWriter {
  private readonly styles = new Map<string, Partial<Style>>();

  constructor(
    private readonly workbook: Workbook,
    private readonly masks: FormatMasks,
    private readonly tables: readonly TablePlace[],
  ) {}

  /** @returns addresses of formulas that calculate with arrays */
  write(sheet: SheetSnapshot, name: string): string[] {
    const worksheet = this.workbook.addWorksheet(name);
    const arrays: string[] = [];
    for (const [address, cell] of Object.entries(sheet.cells)) {
      if (this.writeCell(worksheet, sheet.id, address, cell)) arrays.push(address);
    }
    return arrays;
  }

  private writeCell(worksheet: Worksheet, sheet: string, address: string, cell: CellSnapshot): boolean {
    const target = worksheet.getCell(address);
    if (cell.s || cell.n !== undefined) target.style = this.style(cell);
    if (cell.f === undefined) {
      if (cell.v !== undefined) target.value = fileValue(cell.v, cell.e === true) as never;
      return false;
    }
    const { row, column } = parseCell(address);
    const formula = toFileFormula(cell.f, { sheet, row, column, tables: this.tables });
    const result = cell.v === undefined ? {} : { result: fileValue(cell.v, cell.e === true) };
    const array = cell.spill !== undefined || needsArrayMark(cell.f);
    target.value = { formula, ...result, ...(array ? { shareType: 'array', ref: cell.spill ?? address } : {}) } as never;
    return array;
  }

  /** The same object for the same look, which spares ExcelJS comparing it cell by cell. */
  private style(cell: CellSnapshot): Partial<Style> {
    const key = JSON.stringify([cell.s, cell.n]);
    let style = this.styles.get(key);
    if (!style) {
      style = { ...(cell.s ? toFileStyle(cell.s) : {}), ...(cell.n !== undefined ? { numFmt: this.masks.mask(cell.n) } : {}) };
      this.styles.set(key, style);
    }
    return style;
  }
}

/** Text as ExcelJS must get it: what looks like an escape of the file format is escaped. */
function fileValue(value: CellValue, isError: boolean): unknown {
  if (isError) return { error: value };
  return typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}
