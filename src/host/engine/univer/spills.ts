import { formula, type ICellData, type IRange } from './univer-packages';
import { areaAddress, contains, spanning } from '../address';
import type { Area } from '../engine';
import type { UniverContext } from './univer-context';

export interface Spill {
  anchor: { row: number; column: number };
  area: Area;
  address: string;
}

/** Ranges filled by formulas that return several values. */
export class Spills {
  private readonly data: formula.FormulaDataModel;

  constructor(private readonly context: UniverContext) {
    this.data = context.injector.get(formula.FormulaDataModel);
  }

  of(sheet: string): Spill[] {
    const matrix = this.context.worksheet(sheet).getCellMatrix();
    const found: Spill[] = [];
    for (const [row, line] of Object.entries(this.data.getArrayFormulaRange()[this.context.unitId]?.[sheet] ?? {})) {
      for (const [column, range] of Object.entries<IRange | null | undefined>(line ?? {})) {
        const anchor = { row: Number(row), column: Number(column) };
        const cell = matrix.getValue(anchor.row, anchor.column);
        // The engine remembers the range of a formula that has been replaced or no longer spills.
        if (!range || !(cell?.f || cell?.si) || cell.v === '#SPILL!') continue;
        const area = spanning(range.startRow, range.startColumn, range.endRow, range.endColumn);
        if (area.rows > 1 || area.columns > 1) found.push({ anchor, area, address: areaAddress(area) });
      }
    }
    return found;
  }

  at(sheet: string, row: number, column: number): Spill | null {
    return this.of(sheet).find((spill) => contains(spill.area, row, column)) ?? null;
  }

  /** What a formula elsewhere put into this cell. */
  valueAt(sheet: string, row: number, column: number): ICellData | null {
    return this.data.getArrayFormulaCellData()[this.context.unitId]?.[sheet]?.[row]?.[column] ?? null;
  }
}
