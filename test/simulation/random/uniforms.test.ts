import fc from 'fast-check';
import { latinHypercubes, STRATA } from '../../../src/simulation/random/latin-hypercube';
import { philox } from '../../../src/simulation/random/philox';
import { keyOf } from '../../../src/simulation/random/seed';
import { uniforms } from '../../../src/simulation/random/uniforms';
import { xoshiro } from '../../../src/simulation/random/xoshiro';

const SCHEMES = [
  ['uniforms', uniforms],
  ['latinHypercubes', latinHypercubes],
] as const;
const seeds = fc.maxSafeNat();

function drawn(fill: typeof uniforms, seed: number, stream: number, firstRun: number, count: number): Float64Array {
  const into = new Float64Array(count);
  fill(into, keyOf(seed), stream, firstRun);
  return into;
}

describe.each(SCHEMES)('%s', (_, fill) => {
  it('lie between 0 and 1, both excluded', () => {
    fc.assert(
      fc.property(seeds, fc.nat(0xffffffff), fc.nat(1e6), (seed, stream, cube) => {
        expect(drawn(fill, seed, stream, cube * STRATA, 150).every((u) => u > 0 && u < 1)).toBe(true);
      }),
    );
  });

  it('are a run’s own: more runs, or a later start, change none', () => {
    fc.assert(
      fc.property(seeds, fc.nat(1000), fc.integer({ min: 1, max: 250 }), fc.nat(3), (seed, stream, count, skipped) => {
        const all = drawn(fill, seed, stream, 0, 700);
        expect(drawn(fill, seed, stream, 0, count).join()).toBe(all.subarray(0, count).join());
        const first = skipped * STRATA;
        expect(drawn(fill, seed, stream, first, count).join()).toBe(all.subarray(first, first + count).join());
      }),
    );
  });

  it('have the moments of the uniform distribution, and no correlation of neighbours or streams', () => {
    const count = 100_000;
    const [one, other] = [drawn(fill, 1, 0, 0, count), drawn(fill, 1, 1, 0, count)];
    const mean = (of: (at: number) => number) => one.reduce((sum, _u, at) => sum + of(at), 0) / count;
    // Four standard errors of each.
    expect(Math.abs(mean((at) => one[at]!) - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
    expect(Math.abs(mean((at) => one[at]! ** 2) - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / count));
    expect(Math.abs(mean((at) => (one[at]! - 0.5) * (other[at]! - 0.5)))).toBeLessThan(4 / (12 * Math.sqrt(count)));
    expect(Math.abs(mean((at) => (one[at]! - 0.5) * (one[(at + 1) % count]! - 0.5)))).toBeLessThan(0.01 / 12 + 4 / (12 * Math.sqrt(count)));
  });

  it('fill a thousand classes evenly (chi-square)', () => {
    const counts = new Float64Array(1000);
    for (const u of drawn(fill, 7, 3, 0, 100_000)) counts[Math.floor(1000 * u)]!++;
    const square = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    // 999 degrees of freedom: mean 999, standard deviation 44.7; hypercubes leave less to chance.
    expect(square).toBeLessThan(999 + 4 * 44.7);
    expect(square).toBeGreaterThan(fill === uniforms ? 999 - 4 * 44.7 : 700);
  });
});

describe('uniforms', () => {
  it('are the random words of Philox, 26 bits of each', () => {
    const [first, second] = drawn(uniforms, 0, 0, 0, 2);
    expect(first).toBe(((0x6627e8d5 >>> 6) * 2 ** 26 + (0xe169c58d >>> 6) + 0.5) * 2 ** -52);
    expect(second).toBe(((0xbc57ac4c >>> 6) * 2 ** 26 + (0x9b00dbd8 >>> 6) + 0.5) * 2 ** -52);
  });
});

describe('latinHypercubes', () => {
  it('take the random words of xoshiro128++, each hypercube from a seed of Philox', () => {
    const [key, stream, cube] = [keyOf(5), 3, 17];
    const [seed, words] = [new Uint32Array(4), new Uint32Array(STRATA)];
    philox(seed, key, [cube, 0, stream, 1]);
    xoshiro(words, seed, 0);
    const places = [...drawn(latinHypercubes, 5, stream, cube * STRATA, STRATA)].map((u) => (u * STRATA) % 1);
    places.forEach((place, at) => expect(place).toBeCloseTo((words[at]! + 0.5) * 2 ** -32, 12));
  });

  it('hold one number in every hundredth, in every hundred runs', () => {
    fc.assert(
      fc.property(seeds, fc.nat(1000), fc.nat(1000), (seed, stream, cube) => {
        const slices = [...drawn(latinHypercubes, seed, stream, cube * STRATA, STRATA)].map((u) => Math.floor(u * STRATA));
        expect(slices.sort((a, b) => a - b)).toEqual(Array.from({ length: STRATA }, (_, at) => at));
      }),
    );
  });

  it('put every slice everywhere equally often (chi-square)', () => {
    const counts = new Float64Array(STRATA * STRATA);
    drawn(latinHypercubes, 11, 0, 0, 200_000).forEach((u, at) => counts[(at % STRATA) * STRATA + Math.floor(u * STRATA)]!++);
    const square = counts.reduce((sum, count) => sum + (count - 20) ** 2 / 20, 0);
    const freedom = (STRATA - 1) ** 2;
    expect(Math.abs(square - freedom)).toBeLessThan(4 * Math.sqrt(2 * freedom));
  });
});

describe('keyOf', () => {
  it('keeps every bit of the seed', () => {
    expect(keyOf(Number.MAX_SAFE_INTEGER)).toEqual([0xffffffff, 0x1fffff]);
  });

  it.each([-1, 0.5, NaN, 2 ** 53])('refuses %p', (seed) => {
    expect(() => keyOf(seed)).toThrow(expect.objectContaining({ code: 'simulation-seed' }));
  });
});
