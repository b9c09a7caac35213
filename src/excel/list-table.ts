import type { Area, SheetBlueprint } from '../sheets/blueprint';
import type { Change } from './change';
import { recordOf } from './look';
import type { SheetRecord } from './plan-store';
import type { OwnSheet } from './read-sheets';
import { tableSize } from './table-size';

/** A list that people add lines to: its table, with the lines right below it. */
export interface ListRange {
  readonly area: Area;
  /** How many of the rows are the table's. */
  readonly tableRows: number;
}

/**
 * The sheet as it stands and its record, with the lines a person added to the list counted in: they are read, and written back.
 *
 * @param columns of the list that are ours
 */
export function withList(
  own: OwnSheet,
  record: SheetRecord | undefined,
  blueprint: SheetBlueprint,
  { area }: ListRange,
  columns: number,
): { own: OwnSheet; record: SheetRecord } {
  const known = record ?? recordOf(blueprint);
  return {
    own: { ...own, owned: { ...own.owned, rows: Math.max(own.owned.rows, area.row + area.rows) } },
    record: { ...known, owned: [...known.owned, { ...area, columns }] },
  };
}

/** Gives the table the size of the list. Its rows are written afterwards: the other way round, Excel might stretch it by itself. */
export function resizeChanges(blueprint: SheetBlueprint, { area, tableRows }: ListRange): Change[] {
  const [table] = blueprint.tables;
  return table ? tableSize(table.name, { ...area, rows: tableRows }, { ...area, rows: table.area.rows }) : [];
}
