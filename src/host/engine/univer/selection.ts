import { sheets, type IRange } from './univer-packages';
import { spanning } from '../address';
import type { Area } from '../engine';
import type { UniverContext } from './univer-context';

/** The area of a range of the engine; whole rows and columns come with open ends. */
export function areaOf(range: IRange, rowCount: number, columnCount: number): Area {
  const end = (last: number, count: number) => (Number.isNaN(last) ? count - 1 : last);
  return spanning(range.startRow || 0, range.startColumn || 0, end(range.endRow, rowCount), end(range.endColumn, columnCount));
}

/** What is selected, on each sheet. */
export class Selection {
  private readonly bySheet = new Map<string, Area>();

  constructor(private readonly context: UniverContext) {}

  of(sheet: string): Area {
    return this.bySheet.get(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(sheet: string, area: Area): void {
    const range = {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - 1,
      endColumn: area.column + area.columns - 1,
    };
    const primary = {
      ...range,
      endRow: area.row,
      endColumn: area.column,
      actualRow: area.row,
      actualColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.context.mutate(sheets.SetSelectionsOperation.id, {
      subUnitId: sheet,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  /** Remembers what a selection operation said; null when it was for another workbook or said nothing. */
  follow(params: sheets.ISetSelectionsOperationParams): { sheet: string; area: Area } | null {
    const range = params.selections[0]?.range;
    if (params.unitId !== this.context.unitId || !range) return null;
    const worksheet = this.context.worksheet(params.subUnitId);
    const area = areaOf(range, worksheet.getRowCount(), worksheet.getColumnCount());
    this.bySheet.set(params.subUnitId, area);
    return { sheet: params.subUnitId, area };
  }
}
