import { philox, type Key } from './philox';

/** Runs of a Latin hypercube, and the slices of equal probability that each input has in it. Even, so that no block of words is shared. */
export const STRATA = 100;

/** As in uniforms.ts, another number: the two schemes share no block of the generator. */
const PURPOSE = 1;

/**
 * Fills `into` with random numbers between 0 and 1, both excluded, in Latin hypercubes of STRATA runs each: within a hypercube every
 * hundredth of the range holds exactly one of them, in an order drawn for each stream, at a place in it drawn at random. Each run by itself is
 * distributed as an independent draw is; together the runs of a hypercube leave less to chance, and hypercubes are independent of each other.
 * A run's numbers depend on seed, stream and its own hypercube alone, so that more runs leave the earlier ones as they are.
 *
 * Of two random words a number takes one for its place in the slice and one for the order (a Fisher–Yates shuffle, biased by less than
 * 100 / 2^32). A number is (k + ½) / (100 · 2^32) for a whole k.
 *
 * Source of the method: McKay, Beckman & Conover (1979), A Comparison of Three Methods for Selecting Values of Input Variables, Technometrics
 * 21(2); replicated to be extended and to have a standard error: Owen (1992), A Central Limit Theorem for Latin Hypercube Sampling, JRSS B 54(2).
 *
 * @param stream as in uniforms
 * @param firstRun a multiple of STRATA
 * @param words room for twice as many words as there are numbers in the hypercubes begun
 */
export function latinHypercubes(into: Float64Array, key: Key, stream: number, firstRun: number, words: Uint32Array): void {
  const { length } = into;
  const used = words.subarray(0, 2 * STRATA * Math.ceil(length / STRATA));
  philox(used, key, [(firstRun / 2) >>> 0, Math.floor(firstRun / 2 / 0x100000000), stream, PURPOSE]);
  for (let first = 0; first < length; first += STRATA) {
    shuffle(used, 2 * first);
    const end = Math.min(length, first + STRATA);
    for (let at = first; at < end; at++) into[at] = (order[at - first]! + (used[2 * at]! + 0.5) * 2 ** -32) / STRATA;
  }
}

const order = new Uint8Array(STRATA);

/** Puts the slices into a random order, by every other word from `from` + 1 on. */
function shuffle(words: Uint32Array, from: number): void {
  order[0] = 0;
  for (let i = 1; i < STRATA; i++) {
    const j = Math.floor(words[from + 2 * i + 1]! * (2 ** -32 * (i + 1)));
    order[i] = order[j]!;
    order[j] = i;
  }
}
