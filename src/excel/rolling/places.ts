import type { SheetId } from '../../sheets/blueprint';
import { isOf } from '../group/group';
import { ROLLING_GROUP } from './group';
import type { RollingSheetId } from './sheets';
import type { StoredRolling } from './store';

type Records = Pick<StoredRolling, 'gtm' | 'media' | 'drivers'>;

/** Where cells of a sheet stand that people type into, as far as that may change from build to build; absent: by what stands in them alone. */
const PLACES: Partial<Record<RollingSheetId, (records: Records) => unknown>> = {
  GTM: ({ gtm: { measure, months, events, usual } }) => [measure, months, events, Object.keys(usual)],
  Media: ({ media }) => media,
  Drivers: ({ drivers }) => drivers,
};

/** Whether the cells people type into are, on a sheet, where the build before had them. */
export function standsAsBefore(id: SheetId, before: Records | null, now: Records): boolean {
  const places = isOf(ROLLING_GROUP, id) ? PLACES[id] : undefined;
  return places === undefined || (before !== null && JSON.stringify(places(before)) === JSON.stringify(places(now)));
}
