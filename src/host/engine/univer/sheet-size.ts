import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area } from '../engine';
import { parseReference } from '../formulas/references';
import { tokenize } from '../formulas/tokens';
import type { UniverContext } from './univer-context';
import type { ICellData } from './univer-packages';

const ROW_STEP = 500;
const COLUMN_STEP = 26;

/**
 * The engine calculates and draws every row a sheet has, and a reference below the last row is an error in it. Sheets therefore start
 * small and grow with what is written to them and with what formulas refer to.
 */
export class SheetSize {
  constructor(private readonly context: UniverContext) {}

  /** Whole columns and rows cut to what the sheet has. */
  clamp(sheet: string, area: Area): Area {
    const worksheet = this.context.worksheet(sheet);
    return {
      ...area,
      rows: area.rows >= MAX_ROWS ? worksheet.getRowCount() - area.row : area.rows,
      columns: area.columns >= MAX_COLUMNS ? worksheet.getColumnCount() - area.column : area.columns,
    };
  }

  /** Makes room for cells about to be written. */
  fit(sheet: string, matrix: Record<number, Record<number, ICellData | null>>): void {
    let rows = 0;
    let columns = 0;
    let referredRows = 0;
    let referredColumns = 0;
    for (const [row, line] of Object.entries(matrix)) {
      rows = Math.max(rows, Number(row) + 1);
      for (const [column, cell] of Object.entries(line)) {
        columns = Math.max(columns, Number(column) + 1);
        if (!cell?.f) continue;
        const reach = formulaReach(cell.f);
        referredRows = Math.max(referredRows, reach.rows);
        referredColumns = Math.max(referredColumns, reach.columns);
      }
    }
    this.grow(sheet, rows, columns);
    if (referredRows === 0 && referredColumns === 0) return;
    for (const worksheet of this.context.workbook().getSheets()) this.grow(worksheet.getSheetId(), referredRows, referredColumns);
  }

  grow(sheet: string, rows: number, columns: number): void {
    const worksheet = this.context.worksheet(sheet);
    if (rows > worksheet.getRowCount()) {
      this.context.mutate('sheet.mutation.set-worksheet-row-count', {
        subUnitId: sheet,
        rowCount: Math.min(Math.ceil(rows / ROW_STEP) * ROW_STEP, MAX_ROWS),
      });
    }
    if (columns > worksheet.getColumnCount()) {
      this.context.mutate('sheet.mutation.set-worksheet-column-count', {
        subUnitId: sheet,
        columnCount: Math.min(Math.ceil(columns / COLUMN_STEP) * COLUMN_STEP, MAX_COLUMNS),
      });
    }
  }
}

/** The farthest row and column a formula refers to, where that is beyond the smallest sheet. */
function formulaReach(text: string): { rows: number; columns: number } {
  const reach = { rows: 0, columns: 0 };
  // Most formulas stay near; only those with a large row or a column of two letters are looked at closely.
  if (!/[0-9]{4}|[A-Za-z]{2}\$?[0-9]/.test(text)) return reach;
  for (const token of tokenize(text)) {
    if (token.type !== 'reference') continue;
    const { first, last } = parseReference(token.text);
    for (const corner of [first, last ?? first]) {
      reach.rows = Math.max(reach.rows, (corner.row ?? -1) + 1);
      reach.columns = Math.max(reach.columns, (corner.column ?? -1) + 1);
    }
  }
  return reach;
}
