import type { ICellData, IStyleData } from './univer-packages';
import { movedFormula } from '../formulas/references';
import type { CellValue } from '../snapshot';
import { cellFormat, cellValue, type Format } from './cell-codec';
import type { FormulaTexts } from './formula-texts';
import type { Spills } from './spills';
import type { UniverContext } from './univer-context';

/** What styles of the workbook come to here. The engine makes another style rather than changing one, so two cells alike have one format. */
const formats = new WeakMap<IStyleData, Format>();

/** Reads one sheet; made anew for each call, so what it remembers is never old. */
export class SheetReader {
  private readonly matrix;
  private readonly styles;
  private origins: Map<string, { f: string; row: number; column: number }> | null = null;

  constructor(
    context: UniverContext,
    private readonly texts: FormulaTexts,
    private readonly spills: Spills,
    private readonly sheet: string,
  ) {
    this.matrix = context.worksheet(sheet).getCellMatrix();
    this.styles = context.workbook().getStyles();
  }

  raw(row: number, column: number): ICellData | null {
    return this.matrix.getValue(row, column) ?? null;
  }

  each(visit: (row: number, column: number, cell: ICellData) => void): void {
    this.matrix.forValue((row, column, cell) => {
      if (cell) visit(row, column, cell);
    });
  }

  value(row: number, column: number, cell: ICellData | null): CellValue {
    if (cell?.v === undefined || cell.v === null) {
      const spilled = this.spills.valueAt(this.sheet, row, column);
      if (spilled) return cellValue(spilled);
    }
    return cellValue(cell);
  }

  formula(row: number, column: number, cell: ICellData | null): string | null {
    if (cell?.f) return this.texts.fromEngine(cell.f, this.sheet, row, column);
    if (!cell?.si) return null;
    const origin = this.sharedFormulas().get(cell.si);
    return origin ? this.texts.fromEngine(movedFormula(origin.f, row - origin.row, column - origin.column), this.sheet, row, column) : null;
  }

  /** Formulas filled down in the grid are stored once, in the cell they were filled from. */
  private sharedFormulas(): Map<string, { f: string; row: number; column: number }> {
    if (!this.origins) {
      const origins = new Map<string, { f: string; row: number; column: number }>();
      this.each((row, column, cell) => {
        if (cell.si && cell.f) origins.set(cell.si, { f: cell.f, row, column });
      });
      this.origins = origins;
    }
    return this.origins;
  }

  format(cell: ICellData | null): Format {
    if (!cell?.s && !cell?.custom) return {};
    const style = this.styles.getStyleByCell(cell) ?? null;
    if (typeof style !== 'object' || style === null || cell.custom) return cellFormat(style, cell);
    let format = formats.get(style);
    if (!format) formats.set(style, (format = cellFormat(style, cell)));
    return format;
  }
}
