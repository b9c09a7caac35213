/**
 * xoshiro128++: fills `words` with random words of 32 bits, one after the other from the state that `seed` holds. Several times as quick as Philox where many
 * words of one place are wanted; Philox gives each place a seed of its own.
 *
 * Source of the method: Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators, ACM TOMS 47(4); the constants are those of the authors'
 * xoshiro128plusplus.c. Its period is 2^128 − 1, so that two places of random seeds meet with a chance of about their words over 2^128.
 *
 * @param seed four words from `at` on, not all of them zero
 */
export function xoshiro(words: Uint32Array, seed: Uint32Array, at: number): void {
  let s0 = seed[at]! | 0;
  let s1 = seed[at + 1]! | 0;
  let s2 = seed[at + 2]! | 0;
  let s3 = seed[at + 3]! | 0;
  for (let word = 0; word < words.length; word++) {
    const sum = (s0 + s3) | 0;
    words[word] = (((sum << 7) | (sum >>> 25)) + s0) | 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
  }
}
