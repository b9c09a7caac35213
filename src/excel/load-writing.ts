import type * as writing from './writing';

/** Loads what writes to the workbook, unless it is loaded already. Rejects where it cannot be loaded; the next call tries again. */
export function loadWriting(): Promise<typeof writing> {
  return import(/* webpackChunkName: "writing" */ './writing');
}
