import fc from 'fast-check';
import { numberInText } from '../../../../../src/host/engine/univer/criteria/number-in-text';

test.each<[string, number | null]>([
  ['5', 5],
  [' -5 ', -5],
  ['+5', 5],
  ['.5', 0.5],
  ['007', 7],
  ['1e3', 1000],
  ['(5)', -5],
  ['12%', 0.12],
  ['$1,234.50', 1234.5],
  ['1,234,567', 1234567],
  ['2024-01-01', 45292],
  ['1/1/2024', 45292],
  ['Jan 1, 2024', 45292],
  ['12:00', 0.5],
  ['6 PM', 0.75],
  ['2024-01-01 12:00', 45292.5],
  ['', null],
  ['abc', null],
  ['TRUE', null],
  ['Infinity', null],
  ['0x10', null],
  ['1,2', null],
  ['1,2345', null],
  ["1'000", null],
  // Names of products that look a little like times and dates.
  ['10a', null],
  ['8P', null],
  ['A1', null],
  ['1.5.2020', null],
  ['2020年1月', null],
])('%j is %p', (text, expected) => {
  const number = numberInText(text);
  if (expected === null || number === null) expect(number).toBe(expected);
  else expect(number).toBeCloseTo(expected, 10);
});

test('every number is found in its own text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(numberInText(String(number))).toBe(number + 0);
    }),
  );
});
