import { LEVELS, type Level } from '../actuals/actuals';
import type { PlanRow } from './plan';

/** The dimension values of a row; '' where it is not restricted. */
export type Member = PlanRow['member'];

const KEY_SEPARATOR = '\u001f';
const PATH_SEPARATOR = ' > ';
/** Stands for a dimension that history leaves blank, in labels and keys: '' is the key of the total. */
const BLANK = '—';

/** The label of a dimension value, a dash where history leaves it blank. */
export function labelOf(value: string): string {
  return value === '' ? BLANK : value;
}

/** The key of the row with these values from the top; '' (the total) for none. */
export function keyOf(values: readonly string[]): string {
  return values.map(labelOf).join(KEY_SEPARATOR);
}

/** The dimension values in a key, from the top; none for the total. */
export function valuesOfKey(key: string): string[] {
  return key === '' ? [] : key.split(KEY_SEPARATOR);
}

/**
 * A key as a person reads and types it: `JD POP > Kettle`; '' for the total. A sign `>` that stands by itself in a name is doubled (`>>` tripled), so
 * that no two keys have the same path.
 */
export function pathOfKey(key: string): string {
  return key
    .split(KEY_SEPARATOR)
    .map((value) => eachSign(value, (signs) => `${signs}>`))
    .join(PATH_SEPARATOR);
}

/** The key a path was made of. */
export function keyOfPath(path: string): string {
  return path
    .split(PATH_SEPARATOR)
    .map((value) => eachSign(value, (signs) => signs.slice(1) || signs))
    .join(KEY_SEPARATOR);
}

/** The label of the row with a key; '' for the total. */
export function labelOfKey(key: string): string {
  return valuesOfKey(key).at(-1) ?? '';
}

/** The key of the row above; null for the total. */
export function parentOfKey(key: string): string | null {
  return key === '' ? null : key.slice(0, Math.max(0, key.lastIndexOf(KEY_SEPARATOR)));
}

/** The member of the row with these values of the first chosen levels. */
export function memberOf(levels: readonly Level[], values: readonly string[]): Member {
  const member = { channel: '', store: '', product: '' };
  values.forEach((value, depth) => {
    const level = levels[depth];
    if (level) member[level] = value;
  });
  return member;
}

/** The chosen levels in order from the top, each once. */
export function levelsInOrder(levels: readonly Level[]): Level[] {
  return LEVELS.filter((level) => levels.includes(level));
}

/**
 * The key a person means by `text`: a key, a path (spaces around the separator do not matter) or a label that only one row has.
 * Upper and lower case are the same. Null when no row, or more than one, fits.
 */
export function findKey(rows: readonly { readonly key: string; readonly label: string }[], text: string): string | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  const exact = rows.find((row) => row.key === text || plain(pathOfKey(row.key)) === wanted);
  if (exact) return exact.key;
  const labelled = rows.filter((row) => plain(row.label) === wanted);
  return labelled.length === 1 ? (labelled[0]?.key ?? null) : null;
}

/** Rows a name may have meant where no single one is found: those whose label it is, and those whose path it is a part of. */
export function candidates<T extends { readonly key: string; readonly label: string }>(
  rows: readonly T[],
  text: string,
): { readonly fits: readonly T[]; readonly close: readonly T[] } {
  const wanted = plain(text);
  return {
    fits: rows.filter((row) => plain(row.label) === wanted),
    close: rows.filter((row) => plain(pathOfKey(row.key)).includes(wanted)),
  };
}

/** Changes the signs `>` that stand by themselves in a name. */
function eachSign(value: string, changed: (signs: string) => string): string {
  return value
    .split(' ')
    .map((word) => (/^>+$/.test(word) ? changed(word) : word))
    .join(' ');
}

/** Spaces around signs `>` and upper case do not matter. */
function plain(text: string): string {
  return text
    .split('>')
    .map((part) => part.trim())
    .join('>')
    .toLowerCase();
}
