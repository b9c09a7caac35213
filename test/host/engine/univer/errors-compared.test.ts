import { TestBook } from './book';

// As Excel documents comparison: an error value compared with anything is that error.
test('a column with error values gives them however often it is compared', async () => {
  const book = new TestBook();
  book.put('A1', [[1], ['=1/0'], [0], ['=A3/A3']]);
  await book.engine.settle();
  const formulas = ['=SUMPRODUCT(--(A1:A4<>0))', '=SUMPRODUCT(--(A1:A4=0))', '=SUMPRODUCT(--(A1:A4>0))', '=SUMPRODUCT(--ISERROR(A1:A4))'];
  book.put(
    'C1',
    [...formulas, ...formulas].map((formula) => [formula]),
  );
  await book.engine.settle();
  const expected = [['#DIV/0!'], ['#DIV/0!'], ['#DIV/0!'], [2]];
  expect(book.values('C1:C8')).toEqual([...expected, ...expected]);
  book.put('A2', [[5], [0], [7]]);
  await book.engine.settle();
  expect(book.values('C1:C4')).toEqual([[3], [1], [3], [0]]);
  book.engine.dispose();
});
