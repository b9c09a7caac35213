import type { SheetId } from '../../sheets/blueprint';
import { ACTIONS_TABLE } from '../../sheets/rolling/actions-layout';
import { FOCUS_TABLE } from '../../sheets/rolling/layout';
import { MEDIA_HISTORY_TABLE } from '../../sheets/rolling/media-layout';

/** The sheets of a rolling plan that a build makes or changes, in tab order; its log is only added to. */
export const ROLLING_SHEETS = ['GTM', 'Focus', 'Media', 'Drivers', 'Actions', 'Outlook', 'Changes', 'Accuracy'] as const;
export type RollingSheetId = (typeof ROLLING_SHEETS)[number];

/** Whether a sheet is one of them. */
export function isRollingSheet(id: SheetId): id is RollingSheetId {
  return ROLLING_SHEETS.some((one) => one === id);
}

/** A table that people add lines to. */
export interface ListKind {
  readonly table: string;
  /** Whether all that stands below its header moves with its lines, as people put whole rows in. */
  readonly alone: boolean;
}

/** The lists, by their sheets. */
export const LISTS: Partial<Record<RollingSheetId, ListKind>> = {
  Focus: { table: FOCUS_TABLE, alone: true },
  Actions: { table: ACTIONS_TABLE, alone: true },
  Media: { table: MEDIA_HISTORY_TABLE, alone: false },
};
