import type * as reading from './read-history';

/** Loads what reads files in place, unless it is loaded already. Rejects where it cannot be loaded; the next call tries again. */
export function loadReadHistory(): Promise<typeof reading> {
  return import(/* webpackChunkName: "history" */ './read-history');
}
