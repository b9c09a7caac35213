import { columnName } from '../../../../src/host/engine/address';
import { TestBook, useBook } from './book';

describe('calculation', () => {
  const book = useBook();

  test('thousands of formulas are calculated anew only where an edit reaches', async () => {
    book().put(
      'A1',
      Array.from({ length: 800 }, (_, row) => [row, ...Array.from({ length: 8 }, (__, column) => `=${columnName(column)}${row + 1}+1`)]),
    );
    await book().engine.settle();
    book().put('A1', [[100]]);
    await book().engine.settle();
    expect(book().values('I1:I2')).toEqual([[108], [9]]);
  });

  test('workbooks side by side do not see each other’s names', async () => {
    const other = new TestBook();
    book().put('A1', [[1, '=Base*2']]);
    other.put('A1', [[5, '=Base*2']]);
    book().engine.setName({ name: 'Base', formula: '=Sheet1!$A$1' });
    other.engine.setName({ name: 'Base', formula: '=Sheet1!$A$1+100' });
    await Promise.all([book().engine.settle(), other.engine.settle()]);
    expect([book().value('B1'), other.value('B1')]).toEqual([2, 210]);
    other.put('A1', [[6]]);
    book().put('A1', [[2]]);
    await Promise.all([other.engine.settle(), book().engine.settle()]);
    expect([book().value('B1'), other.value('B1')]).toEqual([4, 212]);
    other.engine.dispose();
  });

  test('a name of several terms counts as one value', async () => {
    book().engine.setName({ name: 'Base', formula: '=1+2' });
    expect(await book().calc('=Base*2')).toBe(6);
    book().engine.setName({ name: 'Twice', formula: '=Base*2' });
    expect(await book().calc('=10-Twice')).toBe(4);
    book().engine.setName({ name: 'Base', formula: '=5' });
    await book().engine.settle();
    expect(book().value('Z90')).toBe(0);
  });

  test('without anybody waiting, the grid follows an edit by itself', async () => {
    const calculated = new Promise((resolve) => book().engine.onEvent((event) => event.type === 'calculated' && resolve(event)));
    book().put('A1', [[1, '=A1+1']]);
    await calculated;
    expect(book().value('B1')).toBe(2);
  });

  test('in manual mode old values stay until recalculation, also after the mode is left', async () => {
    book().put('A1', [[1, '=A1+1']]);
    await book().engine.settle();
    book().engine.setCalculationMode('Manual');
    book().put('A1', [[5]]);
    await book().engine.settle();
    expect(book().value('B1')).toBe(2);
    book().engine.setCalculationMode('Automatic');
    await book().engine.settle();
    expect(book().value('B1')).toBe(6);
  });

  test('full recalculation calculates what nothing has changed', async () => {
    book().put('A1', [['=RAND()']]);
    await book().engine.settle();
    const first = book().value('A1');
    book().engine.recalculate(true);
    await book().engine.settle();
    expect(book().value('A1')).not.toBe(first);
  });

  test('a formula on a sheet added later finds it', async () => {
    book().engine.addSheet('Data');
    book().put('Data!A1', [[7]]);
    book().put('A1', [['=Data!A1*2']]);
    await book().engine.settle();
    book().engine.deleteSheet(book().place('Data!A1').sheet);
    await book().engine.settle();
    expect(book().value('A1')).toBe('#REF!');
    book().engine.addSheet('Data');
    book().put('Data!A1', [[8]]);
    book().put('A1', [['=Data!A1*2']]);
    await book().engine.settle();
    expect(book().value('A1')).toBe(16);
  });
});
