import fc from 'fast-check';
import { findKey, keyOf, keyOfPath, labelOfKey, parentOfKey, pathOfKey } from '../../../src/planning/breakdown/row-key';

const names = fc.stringMatching(/^[>a ]{1,6}$/).filter((name) => name.trim() === name && name !== '');

describe('paths of rows', () => {
  test('any key comes back from its path, and no two keys share one', () => {
    const values = fc.array(fc.oneof(names, fc.string({ minLength: 1, maxLength: 8 })), { maxLength: 3 });
    fc.assert(fc.property(values, (each) => keyOfPath(pathOfKey(keyOf(each))) === keyOf(each)));
  });

  test('a sign of its own in a name is doubled, within a word it stays', () => {
    expect(pathOfKey(keyOf(['A > B', 'C']))).toBe('A >> B > C');
    expect(pathOfKey(keyOf(['A', 'B > C']))).toBe('A > B >> C');
    expect(pathOfKey(keyOf(['A>B', '<=>']))).toBe('A>B > <=>');
    expect(keyOfPath('A >> B > C')).toBe(keyOf(['A > B', 'C']));
  });

  test('label and parent of a key', () => {
    const key = keyOf(['JD', 'POP', 'Kettle']);
    expect(labelOfKey(key)).toBe('Kettle');
    expect(parentOfKey(key)).toBe(keyOf(['JD', 'POP']));
    expect(parentOfKey(keyOf(['JD']))).toBe('');
    expect(parentOfKey('')).toBeNull();
  });

  test('rows whose names hold the separator are told apart by their paths', () => {
    const rows = [keyOf(['A > B', 'C']), keyOf(['A', 'B > C'])].map((key) => ({ key, label: labelOfKey(key) }));
    for (const { key } of rows) expect(findKey(rows, pathOfKey(key))).toBe(key);
  });
});
