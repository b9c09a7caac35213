import { InputError } from '../../planning/input-error';
import { keyOfPath, parentOfKey, pathOfKey } from '../../planning/breakdown/row-key';

/** The rows of a built plan as they stand now. */
export interface RowsRead {
  /** Keys in the order they stand. */
  readonly keys: readonly string[];
  /** Places, among the rows the last build made, of those deleted since. */
  readonly deleted: readonly number[];
}

/**
 * Tells the rows of a plan by their paths, and by the rows the last build made, where that is known. A path that was typed over is put right, rows
 * may have been deleted.
 *
 * @param paths as they stand in the sheet, '' for the total
 * @param made keys of the rows of the last build; null where a program has dropped them, so that the paths alone must tell
 * @param addressOf where the name of a row stands
 * @throws InputError `plan-row-inserted` where there is a row more, `plan-rows-moved` where rows stand in another order: their inputs may not have
 * moved with them
 */
export function readRows(paths: readonly string[], made: readonly string[] | null, addressOf: (index: number) => string): RowsRead {
  const keys = paths.map(keyOfPath);
  if (made === null) {
    refuseDisorder(keys, addressOf);
    return { keys, deleted: [] };
  }
  return keys.length === made.length ? { keys: namedAgain(keys, made, addressOf), deleted: [] } : afterDeletion(keys, made, addressOf);
}

/** As many rows as were made: a name that is not where it was has been typed over, unless it stands elsewhere now. */
function namedAgain(keys: readonly string[], made: readonly string[], addressOf: (index: number) => string): string[] {
  const elsewhere = new Set(keys.filter((key, i) => key !== made[i]));
  return made.map((wanted, i) => {
    if (keys[i] !== wanted && elsewhere.has(wanted)) throw displaced(keys[i] ?? '', addressOf(i));
    return wanted;
  });
}

function afterDeletion(keys: readonly string[], made: readonly string[], addressOf: (index: number) => string): RowsRead {
  const deleted: number[] = [];
  let next = 0;
  keys.forEach((key, i) => {
    const place = made.indexOf(key, next);
    if (place < 0) throw keys.length > made.length ? inserted(addressOf(i)) : displaced(key, addressOf(i));
    for (; next < place; next += 1) deleted.push(next);
    next += 1;
  });
  for (; next < made.length; next += 1) deleted.push(next);
  return { keys, deleted };
}

/** Rows in order: the total first, each row with those below it, each once. */
function refuseDisorder(keys: readonly string[], addressOf: (index: number) => string): void {
  const seen = new Set<string>();
  const all = new Set(keys);
  /** The rows above the one before, itself included, from the top. */
  let above: string[] = [];
  keys.forEach((key, i) => {
    if (i > 0 && key === '') throw inserted(addressOf(i));
    const parent = parentOfKey(key);
    const depth = parent === null ? -1 : above.lastIndexOf(parent);
    const parted = parent !== null && all.has(parent) && depth < 0;
    if (seen.has(key) || parted) throw displaced(key, addressOf(i));
    seen.add(key);
    above = [...above.slice(0, depth + 1), key];
  });
}

function displaced(found: string, address: string): InputError {
  return found === '' ? inserted(address) : new InputError('plan-rows-moved', { address, found: pathOfKey(found) });
}

function inserted(address: string): InputError {
  return new InputError('plan-row-inserted', { address });
}
