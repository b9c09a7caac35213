import { ACTIONS_TABLE } from '../../sheets/rolling/actions-layout';
import { FOCUS_TABLE } from '../../sheets/rolling/layout';
import { MEDIA_HISTORY_TABLE } from '../../sheets/rolling/media-layout';
import type { SheetGroup } from '../group/group';
import { ROLLING_SHEETS, type RollingSheetId } from './sheets';

export const ROLLING_GROUP: SheetGroup<RollingSheetId> = {
  sheets: ROLLING_SHEETS,
  lists: {
    Focus: { table: FOCUS_TABLE, alone: true },
    Actions: { table: ACTIONS_TABLE, alone: true },
    Media: { table: MEDIA_HISTORY_TABLE, alone: false },
  },
  // The actions refer to it.
  first: 'Log',
};
