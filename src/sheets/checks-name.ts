import type { SheetId } from './blueprint';

/** The name of the cells of a sheet that must be zero. */
export const checksName = (id: SheetId): string => `Almanac_${id}_Checks`;
