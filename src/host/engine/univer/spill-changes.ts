import type { IRange } from './univer-packages';
import type { Area } from '../engine';
import { sameJson } from '../snapshots/book-patch';
import type { Spills } from './spills';
import type { UniverContext } from './univer-context';

type SpillState = Map<string, { sheet: string; area: Area; values: unknown[] }>;

/**
 * Formulas that read spilled cells must be calculated again when a spill changed. The engine does that once, with the cells a shrunken
 * spill has left still holding their old values, so chains of spills come out wrong; here it is repeated until nothing changes.
 */
export class SpillChanges {
  private before: SpillState = new Map();

  constructor(
    private readonly context: UniverContext,
    private readonly spills: Spills,
  ) {}

  /** Ranges outside the anchors whose values differ from the last call. */
  take(): { unitId: string; sheetId: string; range: IRange }[] {
    const now = this.state();
    const ranges: { unitId: string; sheetId: string; range: IRange }[] = [];
    for (const key of new Set([...this.before.keys(), ...now.keys()])) {
      const old = this.before.get(key);
      const current = now.get(key);
      if (sameJson(old, current)) continue;
      for (const state of [old, current]) if (state) ranges.push(...this.withoutAnchor(state.sheet, state.area));
    }
    this.before = now;
    return ranges;
  }

  private state(): SpillState {
    const state: SpillState = new Map();
    for (const worksheet of this.context.workbook().getSheets()) {
      const sheet = worksheet.getSheetId();
      for (const { anchor, area } of this.spills.of(sheet)) {
        const values: unknown[] = [];
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++)
            values.push(this.spills.valueAt(sheet, row, column)?.v ?? null);
        }
        state.set(`${sheet}!${anchor.row},${anchor.column}`, { sheet, area, values });
      }
    }
    return state;
  }

  private withoutAnchor(sheetId: string, area: Area): { unitId: string; sheetId: string; range: IRange }[] {
    const endRow = area.row + area.rows - 1;
    const endColumn = area.column + area.columns - 1;
    const parts: IRange[] = [];
    if (area.rows > 1) parts.push({ startRow: area.row + 1, endRow, startColumn: area.column, endColumn });
    if (area.columns > 1) parts.push({ startRow: area.row, endRow: area.row, startColumn: area.column + 1, endColumn });
    return parts.map((range) => ({ unitId: this.context.unitId, sheetId, range }));
  }
}
