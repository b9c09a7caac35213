/**
 * Refuses a history that is not a list: callers in plain JavaScript have no compiler to tell them.
 *
 * @throws RangeError where it is none
 */
export function checkHistory(history: unknown): void {
  if (!Array.isArray(history)) throw new RangeError(`history must be an array of numbers, null where missing; found ${describe(history)}.`);
}

function describe(found: unknown): string {
  return found === undefined ? 'nothing' : Object.prototype.toString.call(found).slice(8, -1).toLowerCase();
}
