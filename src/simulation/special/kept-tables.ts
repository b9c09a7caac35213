/** Tables kept at most: those of a plan with that many different distributions. */
const MOST = 48;

/**
 * Makes a table for each key, and keeps the latest: making one takes as long as drawing some ten thousand numbers with it, and the same distributions come
 * again in other inputs and in the next simulation.
 */
export function keptTables<Key, Table>(make: (key: Key) => Table, nameOf: (key: Key) => string | number): (key: Key) => Table {
  const kept = new Map<string | number, Table>();
  return (key) => {
    const name = nameOf(key);
    const found = kept.get(name) ?? make(key);
    // Last used, last to go.
    kept.delete(name);
    kept.set(name, found);
    if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    return found;
  };
}
