import type { CustomFunctionInvoker } from '../../../../src/host/engine/engine';
import { useBook } from './book';

const later = <T>(value: T, ms = 5) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

describe('custom functions', () => {
  const book = useBook();

  const register = (functions: Record<string, (...args: never[]) => unknown>) => {
    const calls: [string, unknown[], { sheet: string; address: string }][] = [];
    const invoke: CustomFunctionInvoker = async (name, args, caller) => {
      calls.push([name, args, caller]);
      return (await functions[name]!(...(args as never[]))) as never;
    };
    book().engine.registerFunctions(
      Object.keys(functions).map((name) => ({ name, description: '', parameters: [] })),
      invoke,
    );
    return calls;
  };

  test('answer asynchronously, and no cell is left #BUSY! after settling', async () => {
    register({ 'PLAN.DOUBLE': (x: number) => later(x * 2) });
    book().put('A1', [[4, '=PLAN.DOUBLE(A1)', '=B1+1', '=PLAN.DOUBLE(B1)+PLAN.DOUBLE(PLAN.DOUBLE(C1))', '=plan.double(1)']]);
    await book().engine.settle();
    expect(book().values('B1:E1')).toEqual([[8, 9, 52, 2]]);
    book().put('A1', [[5]]);
    await book().engine.settle();
    expect(book().values('B1:E1')).toEqual([[10, 11, 64, 2]]);
  });

  test('a matrix spills', async () => {
    register({ 'PLAN.SPREAD': (total: number, weights: number[][]) => later(weights.map((row) => row.map((w) => (total * w) / 10))) });
    book().put('A1', [[2], [3], [5]]);
    book().put('B1', [['=PLAN.SPREAD(100,A1:A3)', '=SUM(PLAN.SPREAD(100,A1:A3))', '=SUM(B1#)']]);
    await book().engine.settle();
    expect(book().values('B1:B3')).toEqual([[20], [30], [50]]);
    expect(book().values('C1:D1')).toEqual([[100, 100]]);
    expect(book().spill('B2')).toBe('B1:B3');
  });

  test('arguments: blanks are null, text stays text, booleans are booleans, omitted is null', async () => {
    const calls = register({ 'PLAN.SEE': () => 1 });
    book().put('A1', [['12%', null, true, '']]);
    book().put('A2', [['=PLAN.SEE(A1:D1,"x",,1.5,E5)']]);
    await book().engine.settle();
    expect(calls.map(([, args]) => args)).toEqual([[[['12%', null, true, null]], 'x', null, 1.5, null]]);
  });

  test('an error argument is passed on without a call', async () => {
    const calls = register({ 'PLAN.SEE': () => 1 });
    book().put('A1', [['=1/0', '=PLAN.SEE(A1)', '=PLAN.SEE(A1:A3)', '=IFERROR(PLAN.SEE(A1),"none")']]);
    await book().engine.settle();
    expect(book().values('B1:D1')).toEqual([['#DIV/0!', '#DIV/0!', 'none']]);
    expect(calls).toEqual([]);
  });

  test('a rejection is its error code, whatever else is thrown is #VALUE!', async () => {
    register({
      'PLAN.NA': () => Promise.reject(Object.assign(new Error('too little data'), { code: '#N/A' })),
      'PLAN.THROWS': () => {
        throw new Error('boom');
      },
    });
    book().put('A1', [['=PLAN.NA()', '=PLAN.THROWS()', '=IFNA(PLAN.NA(),"caught")']]);
    await book().engine.settle();
    expect(book().values('A1:C1')).toEqual([['#N/A', '#VALUE!', 'caught']]);
  });

  test('the same call is asked once in a settling, and the caller is named', async () => {
    const calls = register({ 'PLAN.ONE': (x: number) => later(x) });
    book().put('B3', [['=PLAN.ONE(7)', '=PLAN.ONE(7)+PLAN.ONE(7)']]);
    await book().engine.settle();
    expect(book().values('B3:C3')).toEqual([[7, 14]]);
    expect(calls).toEqual([['PLAN.ONE', [7], { sheet: 'Sheet1', address: 'B3' }]]);
  });

  test('an edit made while an answer is outstanding is not lost', async () => {
    register({ 'PLAN.SLOW': (x: number) => later(x * 10, 40) });
    book().put('A1', [[1, '=PLAN.SLOW(A1)', '=D1+1', 5]]);
    const settled = book().engine.settle();
    await later(null, 15);
    book().put('A1', [[2]]);
    book().put('D1', [[8]]);
    await settled;
    expect(book().values('A1:D1')).toEqual([[2, 20, 9, 8]]);
  });

  test('formulas written before the function was known find it', async () => {
    book().put('A1', [['=PLAN.LATE(2)']]);
    await book().engine.settle();
    expect(book().value('A1')).toBe('#NAME?');
    register({ 'PLAN.LATE': (x: number) => x + 1 });
    await book().engine.settle();
    expect(book().value('A1')).toBe(3);
  });

  test('in manual mode nothing is asked until recalculation is', async () => {
    const calls = register({ 'PLAN.DOUBLE': (x: number) => later(x * 2) });
    await book().engine.settle();
    book().engine.setCalculationMode('Manual');
    book().put('A1', [[3, '=A1+1', '=PLAN.DOUBLE(A1)']]);
    await book().engine.settle();
    expect(book().values('B1:C1')).toEqual([['', '']]);
    expect(calls).toEqual([]);
    book().engine.recalculate(false);
    await book().engine.settle();
    expect(book().values('B1:C1')).toEqual([[4, 6]]);
  });
});
