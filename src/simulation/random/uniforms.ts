import { philox, type Key } from './philox';

/** What a stream of the generator is for: the third word of the counter is the number of the stream, the fourth this. */
const PURPOSE = 0;

/**
 * Fills `into` with random numbers, uniform between 0 and 1 with both ends excluded: those of the runs `firstRun`, `firstRun` + 1, … of one
 * stream. Each is (k + ½) · 2^-52 for a whole k of 52 random bits, so that 1 − u is one of them, too, and nothing rounds to 0 or 1.
 *
 * Streams do not touch: no block of the generator belongs to two of them.
 *
 * @param stream whole number below 2^32, such as the place of an input among the inputs
 * @param firstRun even
 * @param words room for twice as many words as `into` has numbers, rounded up to fours
 */
export function uniforms(into: Float64Array, key: Key, stream: number, firstRun: number, words: Uint32Array): void {
  const { length } = into;
  const used = words.subarray(0, 4 * Math.ceil(length / 2));
  philox(used, key, [(firstRun / 2) >>> 0, Math.floor(firstRun / 2 / 0x100000000), stream, PURPOSE]);
  for (let at = 0; at < length; at++) {
    into[at] = ((used[2 * at]! >>> 6) * 0x4000000 + (used[2 * at + 1]! >>> 6) + 0.5) * 2 ** -52;
  }
}
