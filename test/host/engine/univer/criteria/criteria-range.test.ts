import fc from 'fast-check';
import { CriteriaRange, positionsTakenByAll } from '../../../../../src/host/engine/univer/criteria/criteria-range';
import { readCriterion, type Criterion } from '../../../../../src/host/engine/univer/criteria/criterion';
import { engineValue, ErrorValue, type PlainValue } from '../../../../../src/host/engine/univer/engine-values';
import type { formula } from '../../../../../src/host/engine/univer/univer-packages';

const cell: fc.Arbitrary<PlainValue> = fc.oneof(
  fc.constantFrom<PlainValue>(null, '', true, false, 'a', 'A', 'ab', 'b', '1', '01', '1%', '*', 0, 1, -1, 0.01),
  fc.constantFrom(new ErrorValue('#N/A'), new ErrorValue('#DIV/0!')),
  fc.integer({ min: -2, max: 2 }),
);

const criterion: fc.Arbitrary<PlainValue> = fc.oneof(
  cell,
  fc
    .tuple(
      fc.constantFrom('', '=', '<>', '<', '<=', '>', '>='),
      fc.constantFrom('', 'a', 'A*', '?', '~*', '1', '1%', 'TRUE', '#N/A', '"1"'),
    )
    .map((parts) => parts.join('')),
);

const read = (value: PlainValue): Criterion => {
  const result = readCriterion(value);
  if (result instanceof ErrorValue) throw new Error(result.code);
  return result;
};

const rangeOf = (cells: PlainValue[]) => new CriteriaRange(engineValue(cells.map((one) => [one])) as formula.ArrayValueObject);

test('a range finds the cells a criterion takes one by one, however often it is asked', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), fc.array(criterion, { minLength: 1, maxLength: 6 }), (cells, criteria) => {
      const range = rangeOf(cells);
      for (const value of [...criteria, ...criteria]) {
        const { takes } = read(value);
        expect(range.positions(read(value))).toEqual(cells.flatMap((one, i) => (takes(one) ? [i] : [])));
      }
    }),
    { numRuns: 300 },
  );
});

test('several criteria take the cells that each of them takes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), criterion, criterion, (rows, one, other) => {
      const pairs = [
        { range: rangeOf(rows.map(([first]) => first)), criterion: read(one) },
        { range: rangeOf(rows.map(([, second]) => second)), criterion: read(other) },
      ];
      const both = rows.flatMap(([first, second], i) => (read(one).takes(first) && read(other).takes(second) ? [i] : []));
      expect(positionsTakenByAll(pairs)).toEqual(both);
    }),
    { numRuns: 300 },
  );
});

test('what `<>` takes is what `=` leaves, but for text that looks like a number', () => {
  fc.assert(
    fc.property(cell, fc.constantFrom('', 'a', 'A*', '?', '~*', 'TRUE', '#N/A', '"1"'), (one, operand) => {
      expect(read(`<>${operand}`).takes(one)).toBe(!read(`=${operand}`).takes(one));
    }),
  );
  expect(read('<>1').takes('01')).toBe(true);
});
