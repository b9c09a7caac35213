/**
 * The most characters of a name, counted as `nameLength` does. Excel takes at most 255 characters in a criterion (SUMIFS) and in a text that MATCH looks
 * for, and gives #VALUE! beyond; the criterion is the name behind an equals sign.
 */
export const LONGEST_NAME = 255 - '='.length;

/** The characters of a name as a formula looks for it: `~`, `*` and `?` count twice, for the `~` before each that makes it no wildcard. */
export function nameLength(name: string): number {
  return name.replace(/[~*?]/g, '~$&').length;
}
