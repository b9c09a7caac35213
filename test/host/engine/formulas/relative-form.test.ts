import fc from 'fast-check';
import { movedFormula } from '../../../../src/host/engine/formulas/references';
import { relativeForm } from '../../../../src/host/engine/formulas/relative-form';

const cellIn = fc
  .record({
    column: fc.constantFrom('D', 'AB', '$E', '$XA'),
    row: fc.constantFrom('9', '$12', '100', '$7'),
  })
  .map(({ column, row }) => column + row);

const piece = fc.oneof(
  cellIn,
  cellIn.map((cell) => `'My Sheet''s'!${cell}`),
  cellIn.map((cell) => `Data!${cell}`),
  fc.constantFrom(
    'B2:D9',
    '$B2:$D$99',
    'Data!B$2:D$9',
    '"A1 ""B2"""',
    'Sales[A1]',
    "Sales['[A1]",
    '1E+30',
    '2.5%',
    'TRUE',
    'LOG10(A1)',
    '{1,2;3,4}',
  ),
);

const formula = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `=${pieces.join('+')}`);

const offset = fc.integer({ min: 0, max: 40 });

describe('the form of a formula', () => {
  test('is the same wherever it is filled to', () => {
    fc.assert(
      fc.property(formula, offset, offset, (text, rows, columns) => {
        const form = relativeForm(text, 50, 30);
        expect(form).not.toBeNull();
        expect(relativeForm(movedFormula(text, rows, columns), 50 + rows, 30 + columns)).toBe(form);
      }),
    );
  });

  test('is another when a reference is another', () => {
    fc.assert(
      fc.property(cellIn, cellIn, (one, other) => {
        fc.pre(one !== other);
        expect(relativeForm(`=SUM(${one})`, 3, 3)).not.toBe(relativeForm(`=SUM(${other})`, 3, 3));
      }),
    );
    expect(relativeForm('=A1', 3, 3)).not.toBe(relativeForm('=$A1', 3, 3));
    expect(relativeForm('=A1', 3, 3)).not.toBe(relativeForm('=A1', 4, 3));
    expect(relativeForm('=Data!A1', 3, 3)).not.toBe(relativeForm('=A1', 3, 3));
    expect(relativeForm('="A1"', 3, 3)).toBe(relativeForm('="A1"', 4, 4));
  });

  test.each(['=A:A', '=SUM($A:B)', '=2:9', '=Rate*2', '=A1#', '=@A1:A9', '=B9:A1', '=A1:INDEX(B1:B9,2)', '=INDEX(A1:A9,2):B3', '=A1 : B2'])(
    'is not told for %s',
    (text) => {
      expect(relativeForm(text, 5, 5)).toBeNull();
    },
  );

  test.each(['=ABCD1+1', '=XFE1+1', '=A0+1', '=A1048577+1'])('does not take what is no cell for one: %s', (text) => {
    expect(relativeForm(text, 5, 5)).toBeNull();
  });
});
