import { TestBook } from './book';

// As Excel compares: numbers before texts before logical values, and no value equals one of another type.
test('a logical value is after every number and every text', async () => {
  const book = new TestBook();
  book.put('A1', [[true], ['Yes'], [1], [false], [null]]);
  const cases: [string, boolean][] = [
    ['=TRUE<>"Yes"', true],
    ['=TRUE="Yes"', false],
    ['=TRUE>"Yes"', true],
    ['="Yes"<TRUE', true],
    ['="Yes">=TRUE', false],
    ['=A1<>A2', true],
    ['=A1=A2', false],
    ['=A1<>"Yes"', true],
    ['="Yes"<>TRUE', true],
    ['=A2<>A1', true],
    ['=1<>TRUE', true],
    ['=A1=""', false],
    ['=TRUE="TRUE"', false],
    ['=A1=A3', false],
    ['=A1<>1', true],
    ['=FALSE=0', false],
    ['=A4>5', true],
    ['=A4=A5', true],
    ['=A1=TRUE', true],
    ['=TRUE>FALSE', true],
  ];
  book.put(
    'C1',
    cases.map(([formula]) => [formula]),
  );
  await book.engine.settle();
  expect(cases.map(([formula], at) => [formula, book.values(`C${at + 1}`)[0]?.[0]])).toEqual(cases);
  book.engine.dispose();
});
