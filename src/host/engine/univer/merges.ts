import { sheets } from './univer-packages';
import { intersection, spanning } from '../address';
import type { Area } from '../engine';
import { sameJson } from '../snapshots/book-patch';
import type { UniverContext } from './univer-context';

const rangeOf = (area: Area) => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

/** Merged cells. */
export class Merges {
  constructor(private readonly context: UniverContext) {}

  of(sheet: string): Area[] {
    return this.context
      .worksheet(sheet)
      .getMergeData()
      .map((range) => spanning(range.startRow, range.startColumn, range.endRow, range.endColumn))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Merges an area; merges inside it give way. */
  add(sheet: string, area: Area): void {
    this.remove(sheet, area);
    if (area.rows > 1 || area.columns > 1)
      this.context.mutate(sheets.AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: [rangeOf(area)] });
  }

  /** Unmerges whatever touches an area. */
  remove(sheet: string, area: Area): void {
    const ranges = this.of(sheet)
      .filter((merged) => intersection(merged, area))
      .map(rangeOf);
    if (ranges.length > 0) this.context.mutate(sheets.RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges });
  }

  replace(sheet: string, areas: Area[]): void {
    for (const present of this.of(sheet)) if (!areas.some((area) => sameJson(area, present))) this.remove(sheet, present);
    for (const area of areas) if (!this.of(sheet).some((present) => sameJson(area, present))) this.add(sheet, area);
  }
}
