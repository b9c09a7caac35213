import fc from 'fast-check';
import { readRows } from '../../../src/sheets/breakdown/read-rows';
import { keyOfPath } from '../../../src/planning/breakdown/row-key';

const PATHS = ['', 'JD', 'JD > Kettle', 'JD > Mixer', 'Tmall', 'Tmall > Kettle'];
const MADE = PATHS.map(keyOfPath);
const read = (paths: readonly string[], made: readonly string[] | null = MADE) => readRows(paths, made, (index) => `A${index}`);

describe('rows of a built plan', () => {
  test('as they were made, known or told by their paths', () => {
    expect(read(PATHS)).toEqual({ keys: MADE, deleted: [] });
    expect(read(PATHS, null)).toEqual({ keys: MADE, deleted: [] });
  });

  test('whichever rows were deleted are named', () => {
    fc.assert(
      fc.property(fc.subarray(MADE), (left) => {
        const paths = PATHS.filter((path) => left.includes(keyOfPath(path)));
        const deleted = MADE.flatMap((key, i) => (left.includes(key) ? [] : [i]));
        expect(read(paths)).toEqual({ keys: left, deleted });
      }),
    );
  });

  test('a path that was typed over is put right, by another row’s path too', () => {
    for (const found of ['x', '', 'JD > Mixer']) {
      const paths = PATHS.map((path, i) => (i === 2 ? found : path));
      expect(read(paths).keys).toEqual(MADE);
    }
  });

  test('any other order is refused', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PATHS, { minLength: 2 }), (paths) => {
        const inOrder = paths.every((path, i) => i === 0 || PATHS.indexOf(path) > PATHS.indexOf(paths[i - 1] ?? ''));
        if (!inOrder) expect(() => read(paths)).toThrow();
      }),
    );
    expect(() => read(['', 'JD', 'JD > Mixer', 'JD > Kettle', 'Tmall', 'Tmall > Kettle'])).toThrow(
      expect.objectContaining({ code: 'plan-rows-moved', params: { address: 'A2', found: 'JD > Mixer' } }),
    );
  });

  test('a row put in is named, with a path of its own, a copied one, or none', () => {
    for (const found of ['x', '', 'JD > Kettle'])
      expect(() => read(['', 'JD', 'JD > Kettle', found, ...PATHS.slice(3)])).toThrow(
        expect.objectContaining({ code: 'plan-row-inserted', params: { address: 'A3' } }),
      );
  });

  test('without knowing what was made: parts parted from their row, and rows that stand twice', () => {
    for (const paths of [
      ['', 'JD', 'Tmall', 'JD > Kettle'],
      ['', 'JD > Kettle', 'JD'],
      ['', 'JD', 'JD'],
    ])
      expect(() => read(paths, null)).toThrow(expect.objectContaining({ code: 'plan-rows-moved' }));
    expect(() => read(['', 'JD', '', 'JD > Kettle'], null)).toThrow(expect.objectContaining({ code: 'plan-row-inserted' }));
    expect(read(['JD', 'JD > Kettle', 'Tmall > Kettle'], null).keys).toHaveLength(3);
  });
});
