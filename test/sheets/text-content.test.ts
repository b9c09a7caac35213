import { asRead } from '../../src/sheets/text-content';

test('what was read of a cell is put back as what it was: text as text, the rest as it is', () => {
  expect(['00123', '1-2', 'TRUE', '-', "'quoted", 'Jan 2027'].map(asRead)).toEqual([
    "'00123",
    "'1-2",
    "'TRUE",
    "'-",
    "''quoted",
    "'Jan 2027",
  ]);
  const others = ['', 'JD', '天猫', '=SUM(A1:A3)', '#N/A', '#DIV/0!', 7, true, null];
  expect(others.map(asRead)).toEqual(others);
});
