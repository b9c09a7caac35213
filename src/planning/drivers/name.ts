import { FUNCTION_NAMES } from './expression';

/** How a driver's name is written: a letter of any script or _, then letters, digits and _. */
export const NAME_PATTERN = /[\p{L}_][\p{L}\p{M}\p{Nd}_]*/u;

const WHOLE_NAME = new RegExp(`^${NAME_PATTERN.source}$`, 'u');

/** What names are compared by: case does not matter, nor whether accents are letters of their own, as some keyboards type Vietnamese. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Whether an expression can refer to a driver by this name. */
export function isDriverName(name: string): boolean {
  return WHOLE_NAME.test(name) && !FUNCTION_NAMES.some((reserved) => reserved === nameKey(name));
}
