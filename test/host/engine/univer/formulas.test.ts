import { useBook } from './book';

describe('functions that differ from Excel in the engine', () => {
  const book = useBook();

  // Values as Excel shows them: ties in decimal, away from zero, negative digits left of the point.
  test.each([
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-1.005,2)', -1.01],
    ['=ROUND(0.5,0)', 1],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234567,-3)', 1235000],
    ['=ROUND(5,-1)', 10],
    ['=ROUND(4,-1)', 0],
    ['=ROUND(49,-2)', 0],
    ['=ROUND(0.1+0.2,15)', 0.3],
    ['=ROUND(1E+20,2)', 1e20],
    ['=ROUND(8.9999999999999999,0)', 9],
    ['=ROUNDUP(1.00000001,2)', 1.01],
    ['=ROUNDUP(-3.2,0)', -4],
    ['=ROUNDUP(0.3-0.1-0.2,0)', 0],
    ['=ROUNDDOWN(2.999,2)', 2.99],
    ['=ROUNDDOWN(-1234,-2)', -1200],
    ['=ROUNDDOWN(4.35*100,0)', 435],
    ['=SUMPRODUCT(ROUND({1.5,2.5;0.4,-0.5},0))', 4],
    ['=ROUND("2.5",0)', 3],
    ['=ROUND("x",0)', '#VALUE!'],
    ['=ROUND(1/0,0)', '#DIV/0!'],
    ['=MATCH("a~~b",{"a","A~B"},0)', 2],
    ['=MATCH("~*~?~~ x",{"ab~ x";"*?~ x"},0)', 2],
    ['=MATCH("~~?",{"~","~1"},0)', 2],
    ['=MATCH("a~~b",{"ab","a~~b"},0)', '#N/A'],
    ['=EDATE(DATE(2024,1,31),1)', 45351],
    ['=EDATE(DATE(2024,3,31),-1)', 45351],
    ['=EDATE(DATE(2023,1,31),1)', 44985],
    ['=EDATE(DATE(2024,1,15),12)', 45672],
    ['=EOMONTH(DATE(2024,1,31),1)', 45351],
  ])('%s is %s', async (formula, expected) => {
    const value = await book().calc(formula);
    if (typeof expected === 'number') expect(value).toBe(expected === 0 ? 0 : expected);
    else expect(value).toBe(expected);
  });

  test.each([
    ['=SUMIFS(B1:B4,A1:A4,"x",B1:B4,">1")', 4],
    ['=SUMPRODUCT((A1:A4="x")*B1:B4)', 5],
    ['=INDEX(B1:B4,MATCH("y",A1:A4,0))', 2],
    ['=IFERROR(VLOOKUP("q",A1:B4,2,FALSE),"none")', 'none'],
    ['=TEXT(46000,"yyyy-mm")', '2025-12'],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=MAX(B1:B4)-MIN(B1:B4)', 3],
    ['=COUNTIFS(A1:A4,"x")', 2],
    ['=XLOOKUP("y",A1:A4,B1:B4)', 2],
    ['=LET(a,2,a*3)', 6],
    ['=SUM(FILTER(B1:B4,A1:A4="x"))', 5],
    ['=COUNTA(UNIQUE(A1:A4))', 3],
    ['=MOD(-1,3)', 2],
    ['=SUBTOTAL(109,B1:B4)', 10],
    ['=AGGREGATE(9,6,B1:B4)', 10],
    ['="a"&1+1', 'a2'],
    ['=-2^2', 4],
    ['=50%*2', 1],
    ['=INDIRECT("B2")', 2],
    ['=SUM(OFFSET(B1,1,0,2,1))', 5],
  ])('%s is %s', async (formula, expected) => {
    book().put('A1', [
      ['x', 1],
      ['y', 2],
      ['z', 3],
      ['x', 4],
    ]);
    expect(await book().calc(formula)).toBe(expected);
  });
});

describe('formulas that return several values', () => {
  const book = useBook();

  test('spill, and the spilled cells can be read, referred to and summed', async () => {
    book().put('A1', [['=SEQUENCE(3)', '=SUM(A1#)', '=SUM(A1:A3)']]);
    await book().engine.settle();
    expect(book().values('A1:A3')).toEqual([[1], [2], [3]]);
    expect(book().value('B1')).toBe(6);
    expect(book().value('C1')).toBe(6);
    expect(book().formula('B1')).toBe('=SUM(A1#)');
    expect(book().spill('A2')).toBe('A1:A3');
    expect(book().engine.usedArea(book().place('A1').sheet, true)).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  });

  test('a chain of spills comes to rest in one settling', async () => {
    book().put('A1', [[3, '=SEQUENCE(A1)', '=B1:B5*2', '=SUM(C1:C5)', '=SORT(C1:C3,1,-1)', '=SUM(E1:E3)+D1']]);
    await book().engine.settle();
    expect(book().values('B1:F3')).toEqual([
      [1, 2, 12, 6, 24],
      [2, 4, '', 4, ''],
      [3, 6, '', 2, ''],
    ]);
    book().put('A1', [[2]]);
    await book().engine.settle();
    expect(book().values('B1:F3')).toEqual([
      [1, 2, 6, 4, 12],
      [2, 4, '', 2, ''],
      ['', 0, '', 0, ''],
    ]);
  });

  test('a cell in the way makes it #SPILL!, and clearing that cell lets it spill', async () => {
    book().put('A1', [['=SEQUENCE(3)']]);
    book().put('A2', [['in the way']]);
    await book().engine.settle();
    expect(book().value('A1')).toBe('#SPILL!');
    expect(book().spill('A1')).toBeNull();
    book().put('A2', [[null]]);
    await book().engine.settle();
    expect(book().values('A1:A3')).toEqual([[1], [2], [3]]);
  });

  test('a formula replaced by a constant leaves nothing behind', async () => {
    book().put('A1', [['=SEQUENCE(3)']]);
    await book().engine.settle();
    book().put('A1', [[9]]);
    await book().engine.settle();
    expect(book().values('A1:A3')).toEqual([[9], [''], ['']]);
  });
});

describe('names', () => {
  const book = useBook();

  test('of cells and of formulas; a changed name changes what refers to it', async () => {
    book().put('A1', [[2], [3]]);
    book().engine.setName({ name: 'First', formula: '=Sheet1!$A$1' });
    book().engine.setName({ name: 'Both', formula: '=SUM(Sheet1!$A$1:$A$2)' });
    book().engine.setName({ name: 'Growth', formula: '=0.05' });
    expect(await book().calc('=First*Both+Growth')).toBeCloseTo(10.05);
    book().engine.setName({ name: 'First', formula: '=Sheet1!$A$2' });
    await book().engine.settle();
    expect(book().value('Z90')).toBeCloseTo(15.05);
    book().put('A1', [[10]]);
    await book().engine.settle();
    expect(book().value('Z90')).toBeCloseTo(39.05);
    expect(book().engine.names()).toEqual([
      { name: 'First', formula: '=Sheet1!$A$2' },
      { name: 'Both', formula: '=SUM(Sheet1!$A$1:$A$2)' },
      { name: 'Growth', formula: '=0.05' },
    ]);
  });

  test('that equal a function', async () => {
    book().put('A1', [[0.2]]);
    book().engine.setName({ name: 'Rate', formula: '=Sheet1!$A$1' });
    expect(await book().calc('=Rate*10')).toBeCloseTo(2);
  });

  test('a name that is gone is #NAME?', async () => {
    book().engine.setName({ name: 'Gone', formula: '=1' });
    expect(await book().calc('=Gone+1')).toBe(2);
    book().engine.deleteName('gone');
    await book().engine.settle();
    expect(book().value('Z90')).toBe('#NAME?');
    expect(book().engine.names()).toEqual([]);
  });

  test('hidden names with a comment, and names of one sheet, keep what they are', () => {
    const scope = book().place('A1').sheet;
    book().engine.setName({ name: 'Local', formula: '=Sheet1!$B$1', scope, comment: 'only here', visible: false });
    expect(book().engine.names()).toEqual([{ name: 'Local', formula: '=Sheet1!$B$1', scope, comment: 'only here', visible: false }]);
  });
});

describe('tables', () => {
  const book = useBook();

  const addSales = () => {
    book().put('A1', [
      ['Region', 'Net sales', 'Share'],
      ['N', 10, null],
      ['S', 30, null],
    ]);
    book().engine.addTable(book().place('A1').sheet, {
      id: 't1',
      name: 'Sales',
      range: 'A1:C3',
      columns: ['Region', 'Net sales', 'Share'],
    });
  };

  test('columns by name, whatever the case', async () => {
    addSales();
    expect(await book().calc('=SUM(Sales[Net sales])')).toBe(40);
    expect(await book().calc('=SUM(sales[NET SALES])')).toBe(40);
    expect(await book().calc('=ROWS(Sales)')).toBe(2);
    expect(await book().calc('=INDEX(Sales[#Headers],2)')).toBe('Net sales');
    expect(await book().calc('=SUMIFS(Sales[Net sales],Sales[Region],"S")')).toBe(30);
  });

  test('this row, inside and outside of the table', async () => {
    addSales();
    book().put('C2', [['=[@[Net sales]]/SUM([Net sales])'], ['=[@[Net sales]]/SUM(Sales[Net sales])']]);
    book().put('E2', [['=Sales[@Region]']]);
    await book().engine.settle();
    expect(book().values('C2:C3')).toEqual([[0.25], [0.75]]);
    expect(book().value('E2')).toBe('N');
    expect(book().formula('C3')).toBe('=[@[Net sales]]/SUM(Sales[Net sales])');
    expect(book().formula('E2')).toBe('=Sales[@Region]');
  });

  test('a table that grows, is renamed or loses a title takes its formulas along', async () => {
    addSales();
    book().put('E1', [['=SUM(Sales[Net sales])']]);
    book().put('A4', [['E', 60]]);
    book().engine.updateTable('t1', { range: 'A1:C4' });
    await book().engine.settle();
    expect(book().value('E1')).toBe(100);
    book().engine.updateTable('t1', { name: 'Actuals', columns: ['Region', 'Sales', 'Share'] });
    await book().engine.settle();
    expect(book().formula('E1')).toBe('=SUM(Actuals[Sales])');
    expect(book().value('E1')).toBe(100);
  });

  test('a table and a name side by side', async () => {
    addSales();
    book().engine.setName({ name: 'Factor', formula: '=2' });
    expect(await book().calc('=SUM(Sales[Net sales])*Factor')).toBe(80);
  });

  test('the total row is not part of the data', async () => {
    addSales();
    book().put('A4', [['Total', '=SUM(B2:B3)']]);
    book().engine.updateTable('t1', { range: 'A1:C4', showTotals: true });
    expect(await book().calc('=SUM(Sales[Net sales])')).toBe(40);
  });
});

describe('numbers with an exponent', () => {
  const book = useBook();

  test.each([
    ['=1E-30', 1e-30],
    ['=ISNUMBER(2.5E3)', true],
    ['=1e+3+1', 1001],
    ['=-1E2', -100],
    ['=IF(1E2>50,"more","less")', 'more'],
    ['=SUM(1E2,{1E1,2E1})', 130],
    ['="1E2"&""', '1E2'],
  ])('%s is %p', async (formula, expected) => {
    expect(await book().calc(formula)).toBe(expected);
  });
});
