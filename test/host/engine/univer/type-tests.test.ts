import { quickenTypeTests } from '../../../../src/host/engine/univer/type-tests';
import { Tools } from '../../../../src/host/engine/univer/univer-packages';

class Own {
  readonly own = true;
}
class Named {
  get [Symbol.toStringTag]() {
    return 'Named';
  }
}

const values: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a text', 'text'],
  ['an empty text', ''],
  ['a boxed text', new String('text')],
  ['a number', 0],
  ['NaN', NaN],
  ['a boxed number', new Number(1)],
  ['a truth value', true],
  ['a list', []],
  ['an object', {}],
  ['an object of no kind', Object.create(null)],
  ['an object of a class', new Own()],
  ['an object that says what it is', new Named()],
  ['a plain object that says what it is', { [Symbol.toStringTag]: 'Own' }],
  ['a date', new Date(0)],
  ['a pattern', /x/],
  ['a map', new Map()],
  ['a function', () => undefined],
  ['a symbol', Symbol('x')],
];

test.each(values)('%s is of the type JavaScript spells out', (_, value) => {
  quickenTypeTests();
  const type = Object.prototype.toString.call(value);
  expect([
    Tools.isString(value),
    Tools.isNumber(value),
    Tools.isArray(value),
    Tools.isObject(value),
    Tools.isDate(value as Date),
    Tools.isRegExp(value),
  ]).toEqual(
    ['[object String]', '[object Number]', '[object Array]', '[object Object]', '[object Date]', '[object RegExp]'].map(
      (one) => one === type,
    ),
  );
});

test('copies are equal, of the same kind, and share nothing that can be changed', () => {
  quickenTypeTests();
  const original = { list: [{ a: 1 }, null], date: new Date(5), pattern: /x/g, own: new Own(), deep: { b: { c: undefined } } };
  const copy = Tools.deepClone(original);
  expect(copy).toStrictEqual(original);
  expect(copy.own).toBeInstanceOf(Own);
  for (const key of ['list', 'date', 'pattern', 'own', 'deep'] as const) expect(copy[key]).not.toBe(original[key]);
  expect(copy.list[0]).not.toBe(original.list[0]);
  expect(copy.deep.b).not.toBe(original.deep.b);
});
