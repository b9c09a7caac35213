import { createUniverEngine } from '../../../../src/host/engine/univer';

// As Excel documents comparison: an empty cell equals 0 and "", a 0 does not equal "".
test.each([
  ['=A1=""', false],
  ['=IF(A1="","blank","zero")', 'zero'],
  ['=IF(C1="","blank","filled")', 'blank'],
  ['=IF(D1="","blank","filled")', 'blank'],
  ['=IF(C1=0,"zero","other")', 'zero'],
  ['=SUMPRODUCT((A1:C1="")*1)', 1],
  ['=SUMPRODUCT((A1:D1="")*1)', 2],
  ['=SUMPRODUCT((A1:D1<>"")*1)', 2],
  ['=COUNTIF(A1:D1,0)', 1],
])('%s with 0, 5, nothing and ="" in A1:D1 is %p', async (formula, expected) => {
  const engine = createUniverEngine();
  const sheet = engine.sheets()[0]?.id ?? '';
  engine.writeCells(sheet, { row: 0, column: 0, rows: 1, columns: 4 }, [[{ content: 0 }, { content: 5 }, {}, { content: '=""' }]]);
  engine.writeCells(sheet, { row: 4, column: 0, rows: 1, columns: 1 }, { content: formula });
  await engine.settle();
  expect(engine.readCells(sheet, { row: 4, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(expected);
  engine.dispose();
});
