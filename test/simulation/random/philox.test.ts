import fc from 'fast-check';
import { philox, type Counter, type Key } from '../../../src/simulation/random/philox';

describe('philox', () => {
  it.each<[Counter, Key, number[]]>([
    [
      [0, 0, 0, 0],
      [0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ])("gives the words of Random123's kat_vectors, philox4x32 10: %p %p", (counter, key, expected) => {
    const words = new Uint32Array(4);
    philox(words, key, counter);
    expect([...words]).toEqual(expected);
  });

  it('gives each counter the same words, wherever one begins', () => {
    const word = fc.nat(0xffffffff);
    fc.assert(
      fc.property(fc.tuple(word, word), fc.tuple(word, word, word, word), fc.nat(20), (key, [low, high, stream, purpose], skipped) => {
        const all = new Uint32Array(4 * 21);
        philox(all, key, [low, high, stream, purpose]);
        const one = new Uint32Array(4);
        const carried = low + skipped > 0xffffffff ? 1 : 0;
        philox(one, key, [(low + skipped) >>> 0, (high + carried) >>> 0, stream, purpose]);
        expect(one).toEqual(all.subarray(4 * skipped, 4 * skipped + 4));
      }),
    );
  });
});
