import fc from 'fast-check';
import { missingRows } from '../../src/excel/missing-rows';

const alikeIn = (written: readonly string[], standing: readonly string[]) => (row: number, at: number) =>
  [...(standing[row] ?? '')].filter((sign, place) => sign === written[at]?.[place]).length;

describe('rows that are missing', () => {
  it('are those that were taken out, whichever they are, even where cells of the others were changed', () => {
    const rows = fc.uniqueArray(fc.stringMatching(/^[a-z]{6}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        rows.chain((written) => fc.tuple(fc.constant(written), fc.subarray([...written.keys()]))),
        ([written, kept]) => {
          const standing = kept.map((at) => written[at] ?? '');
          const gone = missingRows(written.length, standing.length, alikeIn(written, standing));
          expect(written.filter((_, at) => !gone.includes(at))).toEqual(standing);
        },
      ),
    );
    const written = ['total1', 'tmall2', 'douyin', 'jdpop3', 'footer'];
    const standing = ['total1', 'dou???', 'footer'];
    expect(missingRows(5, 3, alikeIn(written, standing))).toEqual([1, 3]);
  });

  it('are none where none is missing, and all where all are', () => {
    expect(missingRows(3, 3, () => 0)).toEqual([]);
    expect(missingRows(3, 0, () => 0)).toEqual([0, 1, 2]);
  });
});
