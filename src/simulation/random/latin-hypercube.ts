import { drawingKernelsOf } from '../drawing/drawing-kernels';
import { philox, type Key } from './philox';
import { xoshiro } from './xoshiro';

/** Runs of a Latin hypercube, and the slices of equal probability that each input has in it. */
export const STRATA = 100;

/** Random words of a hypercube: one a run for its place in the slice, then one for two steps of the shuffle. */
const WORDS = 1.5 * STRATA;

/** As in uniforms.ts, another number: the two schemes share no block of the generator. */
const PURPOSE = 1;

/**
 * Fills `into` with random numbers between 0 and 1, both excluded, in Latin hypercubes of STRATA runs each: within a hypercube every
 * hundredth of the range holds exactly one of them, in an order drawn for each stream, at a place in it drawn at random. Each run by itself is
 * distributed as an independent draw is; together the runs of a hypercube leave less to chance, and hypercubes are independent of each other.
 * A run's numbers depend on seed, stream and its own hypercube alone, so that more runs leave the earlier ones as they are.
 *
 * Philox gives each hypercube the seed of its own random words. A number is (k + ½) / (100 · 2^32) for a whole k. The order is a Fisher–Yates shuffle that
 * takes two steps from a word, which favours no place by more than 10^4 / 2^32.
 *
 * Sources of the methods: McKay, Beckman & Conover (1979), A Comparison of Three Methods for Selecting Values of Input Variables, Technometrics
 * 21(2); replicated to be extended and to have a standard error: Owen (1992), A Central Limit Theorem for Latin Hypercube Sampling, JRSS B 54(2);
 * several steps from a word: Brackett-Rozinsky & Lemire (2024), Batched Ranged Random Integer Generation, Software: Practice and Experience.
 *
 * @param stream as in uniforms
 * @param firstRun a multiple of STRATA
 */
export function latinHypercubes(into: Float64Array, key: Key, stream: number, firstRun: number): void {
  const { length } = into;
  const firstCube = firstRun / STRATA;
  const kernels = drawingKernelsOf(into);
  if (kernels) return kernels.latinHypercubes(into, key, stream, PURPOSE, firstCube, Math.ceil(length / STRATA));
  for (let first = 0, cube = firstCube; first < length; first += STRATA, cube++) {
    philox(seed, key, [cube >>> 0, Math.floor(cube / 0x100000000), stream, PURPOSE]);
    xoshiro(words, seed, 0);
    shuffle();
    const count = Math.min(STRATA, length - first);
    for (let at = 0; at < count; at++) into[first + at] = (order[at]! + (words[at]! + 0.5) * 2 ** -32) / STRATA;
  }
}

const seed = new Uint32Array(4);
const words = new Uint32Array(WORDS);
const order = new Uint8Array(STRATA);

/** Puts the slices into a random order. */
function shuffle(): void {
  for (let i = 0, word = STRATA; i < STRATA; i += 2, word++) {
    const chosen = words[word]! * 2 ** -32 * (i + 1);
    const j = Math.trunc(chosen);
    put(i, j);
    put(i + 1, Math.trunc((chosen - j) * (i + 2)));
  }
}

function put(slice: number, place: number): void {
  order[slice] = order[place]!;
  order[place] = slice;
}
