import { driverValue } from '../../../src/planning/drivers/driver-value';

describe('the value of an expression in named drivers', () => {
  it('finds names in any script, whatever their case and however their accents are typed', () => {
    expect(driverValue('UV*CvR', ['uv', 'cvr'], [200, 0.03])).toBe(6);
    expect(driverValue('访客*转化率', ['访客', '转化率'], [200, 0.03])).toBe(6);
    expect(driverValue('TỶ_LỆ*2', ['tỷ_lệ'.normalize('NFD')], [3])).toBe(6);
    expect(driverValue('tỷ_lệ*2'.normalize('NFD'), ['Tỷ_lệ'], [3])).toBe(6);
    expect(driverValue('x1+_x', [' x1 ', '_x'], [1, 2])).toBe(3);
  });

  it('leaves out rows without a name, and needs only the values that the expression names', () => {
    expect(driverValue('a', [null, 'a', 'b'], [9, 1, null])).toBe(1);
    expect(driverValue('1+1', [null], [null])).toBe(2);
  });

  it.each([
    ['a*price', ['a', 'b'], [1, 2], '“price” at position 3 is not in names, which has a, b.'],
    ['a*b', ['a', 'b'], [1, null], 'expression needs “b”, but cell 2 of values, beside it, is blank.'],
    ['a', ['a', 'conversion rate'], [1, 2], 'names: cell 2 holds “conversion rate”.'],
    ['a', ['1st'], [1], 'names: cell 1 holds “1st”.'],
    ['a', ['Max'], [1], 'none of min, max, round, abs, sqrt, exp, log'],
    ['a', ['a', 'b', 'A'], [1, 2, 3], 'names: “A” stands twice, in cells 1 and 3'],
  ] as const)('%s of %j is refused', (expression, names, values, message) => {
    expect(() => driverValue(expression, names, values)).toThrow(message);
  });

  it('lists twenty names at most', () => {
    const names = Array.from({ length: 25 }, (_, at) => `d${at + 1}`);
    expect(() =>
      driverValue(
        'x',
        names,
        names.map(() => 1),
      ),
    ).toThrow(/d20, …\.$/);
  });
});
