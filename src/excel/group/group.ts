import type { Area, SheetId } from '../../sheets/blueprint';
import type { SheetRecord } from '../plan-store';

/** A table that people add lines to. */
export interface ListKind {
  readonly table: string;
  /** Whether all that stands below its header moves with its lines, as people put whole rows in. */
  readonly alone: boolean;
  /** Lines right below the table that are looked at; absent: a hundred. */
  readonly below?: number;
}

/** Sheets that are built, read back and built again together, and the lists on them. */
export interface SheetGroup<Id extends SheetId> {
  /** In tab order. */
  readonly sheets: readonly Id[];
  readonly lists: Partial<Record<Id, ListKind>>;
  /** A sheet that formulas of the others refer to by its table, so that it is made before them; null where none is. */
  readonly first: SheetId | null;
}

/** How the last build left a sheet of a group. */
export interface GroupRecord extends SheetRecord {
  /** What stood in each cell (see cell-marks). */
  readonly marks: readonly string[];
  /** The cells people type into. */
  readonly typing: readonly Area[];
}

export type GroupRecords<Id extends SheetId> = Partial<Record<Id, GroupRecord>>;

/** Whether a sheet is one of the group. */
export function isOf<Id extends SheetId>(group: SheetGroup<Id>, id: SheetId): id is Id {
  return group.sheets.some((one) => one === id);
}
