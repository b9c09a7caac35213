const { imul } = Math;

/** Multipliers of the two halves of a round, and what is added to each word of the key after a round. */
const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;
const ROUNDS = 10;

const M0_LOW = M0 & 0xffff;
const M0_HIGH = M0 >>> 16;
const M1_LOW = M1 & 0xffff;
const M1_HIGH = M1 >>> 16;

/** Where a run of blocks stands: four words of 32 bits, the lowest first. */
export type Counter = readonly [number, number, number, number];

/** Two words of 32 bits. */
export type Key = readonly [number, number];

/**
 * Philox4x32-10: fills `words` with the random words of the counters from `first` on, four words a counter, the lowest word of the counter
 * counting up. The words are a function of key and counter alone, so that any of them is had without those before it, by whoever asks first.
 *
 * Source of the method: Salmon, Moraes, Dror & Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3, SC'11; the multipliers and the key
 * schedule are those of Random123, the authors' library.
 *
 * @param words a whole number of fours
 * @param first its lowest word may run over; the carry goes to the second word and no further
 */
export function philox(words: Uint32Array, key: Key, first: Counter): void {
  const [key0, key1] = key;
  const [first0, first1, c2, c3] = first;
  for (let at = 0, block = 0; at < words.length; at += 4, block++) {
    let x0 = (first0 + block) | 0;
    let x1 = (first1 + (first0 + block >= 0x100000000 ? 1 : 0)) | 0;
    let x2 = c2 | 0;
    let x3 = c3 | 0;
    let k0 = key0 | 0;
    let k1 = key1 | 0;
    for (let round = 0; round < ROUNDS; round++) {
      // The high word of a product of 32 by 32 bits, from products of 16 by 16 bits: a number of JavaScript does not hold 64.
      const low0 = x0 & 0xffff;
      const high0 = x0 >>> 16;
      const mid0 = imul(high0, M0_LOW) + (imul(low0, M0_LOW) >>> 16);
      const cross0 = imul(low0, M0_HIGH) + (mid0 & 0xffff);
      const over0 = imul(high0, M0_HIGH) + (mid0 >>> 16) + (cross0 >>> 16);
      const low1 = x2 & 0xffff;
      const high1 = x2 >>> 16;
      const mid1 = imul(high1, M1_LOW) + (imul(low1, M1_LOW) >>> 16);
      const cross1 = imul(low1, M1_HIGH) + (mid1 & 0xffff);
      const over1 = imul(high1, M1_HIGH) + (mid1 >>> 16) + (cross1 >>> 16);
      const next1 = imul(x2, M1);
      const next3 = imul(x0, M0);
      x0 = over1 ^ x1 ^ k0;
      x2 = over0 ^ x3 ^ k1;
      x1 = next1;
      x3 = next3;
      k0 = (k0 + W0) | 0;
      k1 = (k1 + W1) | 0;
    }
    words[at] = x0;
    words[at + 1] = x1;
    words[at + 2] = x2;
    words[at + 3] = x3;
  }
}
