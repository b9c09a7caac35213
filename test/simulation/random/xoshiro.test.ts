import { xoshiro } from '../../../src/simulation/random/xoshiro';

describe('xoshiro', () => {
  it('gives the words of xoshiro128plusplus.c from the state 1, 2, 3, 4', () => {
    const words = new Uint32Array(10);
    xoshiro(words, Uint32Array.of(0, 1, 2, 3, 4), 1);
    expect([...words]).toEqual([641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420]);
  });
});
