import { columnName, parseArea } from '../../../../src/host/engine/address';
import { attachUniverEngine } from '../../../../src/host/engine/univer';
import { createHeadlessUniver } from '../../../../src/host/engine/univer/headless-univer';
import { formula } from '../../../../src/host/engine/univer/univer-packages';
import { TestBook, useBook } from './book';

describe('calculation', () => {
  const book = useBook();

  test('the engine’s index of dependencies does not grow by editing', async () => {
    const { univer, unitId } = createHeadlessUniver();
    const engine = attachUniverEngine(univer, unitId);
    const sheet = engine.activeSheet();
    const index = (
      univer.__getInjector().get(formula.IDependencyManagerService) as unknown as {
        _dependencyRTreeCache: { _tree: Map<string, Map<string, { all(): unknown[] }>> };
      }
    )._dependencyRTreeCache;
    const entries = () =>
      [...index._tree.values()].flatMap((sheets) => [...sheets.values()]).reduce((sum, tree) => sum + tree.all().length, 0);
    engine.writeCells(
      sheet,
      parseArea('A1:B50'),
      Array.from({ length: 50 }, (_, i) => [{ content: i }, { content: `=SUM(A$1:A${i + 1})` }]),
    );
    await engine.settle();
    const before = entries();
    for (let i = 0; i < 20; i++) {
      engine.writeCells(sheet, parseArea('A50'), { content: i });
      engine.writeCells(sheet, parseArea('C1'), { content: `=SUM(A1:A${i + 3})` });
      await engine.settle();
    }
    expect(before).toBeGreaterThan(0);
    expect(entries()).toBe(before + 1);
    engine.dispose();
    univer.dispose();
  });

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
