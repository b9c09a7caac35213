/**
 * Mulberry32 (Tommy Ettinger, public domain): a 32-bit seeded generator; the same seed gives the same numbers everywhere.
 * @param {number} seed
 * @returns {() => number} the next number, from 0 up to but not including 1
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number around 1 that is rarely further away than `spread` (a sum of four uniform draws: no logarithms, whose last digits differ between machines). */
export function around1(random, spread) {
  return 1 + spread * ((random() + random() + random() + random()) / 2 - 1);
}
