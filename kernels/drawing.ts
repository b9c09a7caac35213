/**
 * Drawing in AssemblyScript; `npm run kernels` compiles it into src/simulation/drawing/compiled-kernels.ts. Each function does what one of src/simulation does,
 * to the bit: the same operations on numbers in the same order, and words of 64 bits where it does without them. What they say of their work is said there.
 *
 * Rows are addresses in the memory; `end` is the length of a row in bytes, made up to whole pairs.
 */

const NUMBER: usize = 8;
const PAIR: usize = 16;

const STRATA: u32 = 100;
const WORDS: u32 = 150;

/** latinHypercubes: whole hypercubes. @param work room for WORDS words, then a byte for each slice */
export function latinHypercubes(
  into: usize,
  work: usize,
  key0: u32,
  key1: u32,
  stream: u32,
  purpose: u32,
  cubeLow: u32,
  cubeHigh: u32,
  cubes: u32,
): void {
  let cube = (u64(cubeHigh) << 32) | u64(cubeLow);
  for (let row = into, end = into + usize(cubes * STRATA) * NUMBER; row < end; row += usize(STRATA) * NUMBER, cube++) {
    philox(work, key0, key1, u32(cube), u32(cube >> 32), stream, purpose);
    xoshiro(work);
    shuffle(work + 4 * STRATA, work + 4 * WORDS);
    spread(row, work, work + 4 * WORDS);
  }
}

/** Puts the words of one counter at an address. */
function philox(words: usize, key0: u32, key1: u32, c0: u32, c1: u32, c2: u32, c3: u32): void {
  for (let round = 0; round < 10; round++) {
    const product0 = u64(c0) * 0xd2511f53;
    const product1 = u64(c2) * 0xcd9e8d57;
    c0 = u32(product1 >> 32) ^ c1 ^ key0;
    c2 = u32(product0 >> 32) ^ c3 ^ key1;
    c1 = u32(product1);
    c3 = u32(product0);
    key0 += 0x9e3779b9;
    key1 += 0xbb67ae85;
  }
  store<u32>(words, c0);
  store<u32>(words, c1, 4);
  store<u32>(words, c2, 8);
  store<u32>(words, c3, 12);
}

/** Replaces the seed that stands at an address by the words it gives. */
function xoshiro(words: usize): void {
  let s0 = load<u32>(words);
  let s1 = load<u32>(words, 4);
  let s2 = load<u32>(words, 8);
  let s3 = load<u32>(words, 12);
  for (let word = words, end = words + 4 * WORDS; word < end; word += 4) {
    store<u32>(word, rotl<u32>(s0 + s3, 7) + s0);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotl<u32>(s3, 11);
  }
}

/** Puts the slices into a random order, two steps from a word. */
function shuffle(words: usize, order: usize): void {
  for (let i: u32 = 0; i < STRATA; i += 2, words += 4) {
    const chosen = u64(load<u32>(words)) * (i + 1);
    put(order, i, u32(chosen >> 32));
    put(order, i + 1, u32((u64(u32(chosen)) * (i + 2)) >> 32));
  }
}

function put(order: usize, slice: u32, place: u32): void {
  store<u8>(order + slice, load<u8>(order + place));
  store<u8>(order + place, u8(slice));
}

/** Draws a place in each slice. */
function spread(into: usize, words: usize, order: usize): void {
  for (let at: usize = 0; at < usize(STRATA); at += 2) {
    const slices = f64x2.convert_low_i32x4_u(
      i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load16_lane(order + at, i64x2.splat(0), 0))),
    );
    const drawn = f64x2.convert_low_i32x4_u(v128.load64_zero(words + 4 * at));
    const places = f64x2.mul(f64x2.add(drawn, f64x2.splat(0.5)), f64x2.splat(1 / 4294967296.0));
    v128.store(into + NUMBER * at, f64x2.div(f64x2.add(slices, places), f64x2.splat(100)));
  }
}

/** Of QuantileTable. */
const CUT: u64 = 4;
const PIECES: u32 = 28 << 4;
const PIECE_BYTES: usize = 64;
/** Where a piece begins is behind its six coefficients. */
const BEGINS: usize = 48;
/** Exponent and first CUT bits of the numbers just below a half, which the first piece from the middle outwards ends at. */
const LAST_BELOW_HALF: u32 = (1021 << 4) | 15;

/**
 * QuantileTable.look, from `at` on. The exponent of a number is its octave, and the bits behind it are the piece.
 *
 * @returns the first that is not in the table; `end` where there is none
 */
export function look(row: usize, at: usize, end: usize, table: usize, shift: f64, scale: f64): usize {
  for (; at < end; at += NUMBER) {
    const p = load<f64>(row + at);
    const upper = u32(p >= 0.5);
    const near = abs<f64>(p - f64(upper));
    const piece = LAST_BELOW_HALF - (u32(reinterpret<u64>(near) >> (52 - CUT)) ^ 15);
    if (piece >= PIECES) return at;
    const c = table + usize(piece + upper * PIECES) * PIECE_BYTES;
    const t = near - load<f64>(c, BEGINS);
    let x = load<f64>(c, 40) * t + load<f64>(c, 32);
    x = x * t + load<f64>(c, 24);
    x = x * t + load<f64>(c, 16);
    x = x * t + load<f64>(c, 8);
    x = x * t + load<f64>(c);
    store<f64>(row + at, shift + scale * x);
  }
  return end;
}

/** Triangular.fromUniforms. */
export function triangular(row: usize, end: usize, least: f64, range: f64, share: f64, left: f64, change: f64): void {
  const one = f64x2.splat(1);
  for (let at: usize = 0; at < end; at += PAIR) {
    const p = v128.load(row + at);
    const above = v128.and(one, f64x2.ge(p, f64x2.splat(share)));
    const sign = f64x2.sub(one, f64x2.mul(f64x2.splat(2), above));
    const begun = f64x2.add(f64x2.splat(least), f64x2.mul(above, f64x2.splat(range)));
    const passed = f64x2.add(above, f64x2.mul(sign, p));
    const root = f64x2.sqrt(f64x2.mul(passed, f64x2.add(f64x2.splat(left), f64x2.mul(above, f64x2.splat(change)))));
    v128.store(row + at, f64x2.add(begun, f64x2.mul(sign, root)));
  }
}

/** Uniform.fromUniforms. */
export function stretch(row: usize, end: usize, least: f64, range: f64): void {
  for (let at: usize = 0; at < end; at += PAIR) {
    v128.store(row + at, f64x2.add(f64x2.splat(least), f64x2.mul(f64x2.splat(range), v128.load(row + at))));
  }
}
