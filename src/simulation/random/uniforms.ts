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
 */
export function uniforms(into: Float64Array, key: Key, stream: number, firstRun: number): void {
  for (let first = 0; first < into.length; first += CHUNK) {
    const count = Math.min(CHUNK, into.length - first);
    const counter = (firstRun + first) / 2;
    const used = words.subarray(0, 4 * Math.ceil(count / 2));
    philox(used, key, [counter >>> 0, Math.floor(counter / 0x100000000), stream, PURPOSE]);
    for (let at = 0; at < count; at++) {
      into[first + at] = ((used[2 * at]! >>> 6) * 0x4000000 + (used[2 * at + 1]! >>> 6) + 0.5) * 2 ** -52;
    }
  }
}

/** Numbers drawn at a time, an even number. */
const CHUNK = 256;
const words = new Uint32Array(2 * CHUNK);
