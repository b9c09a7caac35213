import fc from 'fast-check';
import { firstTypedOver, marksOf } from '../../src/excel/cell-marks';

describe('what was written, by its marks', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true });

  it('is still there where a program has saved its numbers with 15 digits', () => {
    fc.assert(
      fc.property(double, (value) => {
        const saved = Number(value.toPrecision(15));
        expect(firstTypedOver({ formulas: [[saved]] }, marksOf([[value]]))).toBeNull();
      }),
    );
  });

  it('is not where another number or a text stands, and nothing typed where nothing stands', () => {
    const marks = marksOf([[32064.88451526543 / 3]]);
    for (const found of [10688.2949, 'about 10688'])
      expect(firstTypedOver({ formulas: [[found]] }, marks)).toEqual({ row: 0, column: 0, found: String(found) });
  });
});
