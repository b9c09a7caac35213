import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area } from '../engine';
import { parseReference } from '../formulas/references';
import { tokenize } from '../formulas/tokens';
import type { UniverContext } from './univer-context';
import type { ICellData } from './univer-packages';

const ROW_STEP = 500;
const COLUMN_STEP = 26;
const DOLLAR = 36;
const COLON = 58;

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
    const smallest = this.smallest();
    for (const [row, line] of Object.entries(matrix)) {
      rows = Math.max(rows, Number(row) + 1);
      for (const [column, cell] of Object.entries(line)) {
        columns = Math.max(columns, Number(column) + 1);
        if (!cell?.f) continue;
        const reach = formulaReach(cell.f, smallest);
        referredRows = Math.max(referredRows, reach.rows);
        referredColumns = Math.max(referredColumns, reach.columns);
      }
    }
    this.grow(sheet, rows, columns);
    if (referredRows === 0 && referredColumns === 0) return;
    for (const worksheet of this.context.workbook().getSheets()) this.grow(worksheet.getSheetId(), referredRows, referredColumns);
  }

  private smallest(): { rows: number; columns: number } {
    const sheets = this.context.workbook().getSheets();
    return {
      rows: Math.min(...sheets.map((worksheet) => worksheet.getRowCount())),
      columns: Math.min(...sheets.map((worksheet) => worksheet.getColumnCount())),
    };
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
function formulaReach(text: string, smallest: { rows: number; columns: number }): { rows: number; columns: number } {
  const reach = { rows: 0, columns: 0 };
  if (!mayReachBeyond(text, smallest)) return reach;
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

/** Whether any letters and digits of a formula, be they a reference or not, name a cell beyond: formulas are many, those that do are few. */
function mayReachBeyond(text: string, { rows, columns }: { rows: number; columns: number }): boolean {
  let column = 0;
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code & ~32;
    if (code >= 48 && code <= 57) {
      row = row * 10 + code - 48;
      if (row > rows || (column > columns && column <= MAX_COLUMNS)) return true;
    } else if (letter >= 65 && letter <= 90) {
      column = (row > 0 ? 0 : column * 26) + letter - 64;
      row = 0;
    } else if (code !== DOLLAR) {
      // Whole columns have no digits.
      if (code === COLON && row === 0 && column > columns && column <= MAX_COLUMNS) return true;
      column = 0;
      row = 0;
    }
  }
  return false;
}
