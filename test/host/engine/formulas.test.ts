import { movedFormula } from '../../../src/host/engine/formulas/references';
import { adjustedFormula } from '../../../src/host/engine/formulas/structural-change';
import { deletedSheet, renamedSheet } from '../../../src/host/engine/formulas/sheet-names';
import { fromEngineDialect, toEngineDialect } from '../../../src/host/engine/formulas/engine-dialect';
import { joinTokens, tokenize } from '../../../src/host/engine/formulas/tokens';
import { parseArea } from '../../../src/host/engine/address';

const HARD = [
  `=SUM('My Sheet'!$A$1:B2,"A1 ""quoted"" B2",#REF!,Sheet2!#REF!)`,
  '=LOG10(A1)+ATAN2(B2,1E+5)-Tax2024*AB12C',
  '=IF(A1<>"",A1^2&"x",{1,2;"a",TRUE})',
  "=Sales[[#This Row],[Net '[x'] sales]]*Sales[@[a b]]",
  "=SUM(A:A,3:3,'it''s'!A1,[1]Book!A1,Sheet1:Sheet3!B2)",
  '=A1#+@B1:B3+50%',
  '=商品!A1+Bảng_1!$C$2',
];

test.each(HARD)('splitting loses nothing: %s', (formula) => {
  expect(joinTokens(tokenize(formula))).toBe(formula);
});

describe('copying', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=SUM(A1:B$2)', 1, 1, '=SUM(B2:C$2)'],
    ['=SUM(A:A,$B:C,3:$4)', 1, 1, '=SUM(B:B,$B:D,4:$4)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=\'My Sheet\'!A1&"A1"', 1, 0, '=\'My Sheet\'!A2&"A1"'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
    ['=Q1_sales+A1', 1, 0, '=Q1_sales+A2'],
  ])('%s by %d rows, %d columns is %s', (formula, rows, columns, expected) => {
    expect(movedFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('inserting and deleting', () => {
  const change = (kind: 'insert' | 'delete', area: string, along: 'rows' | 'columns' = 'rows', sheet = 'Plan') => ({
    sheet,
    area: parseArea(area),
    kind,
    along,
  });
  // Expected formulas are what Excel shows after the same step.
  test.each([
    ['=A5', change('insert', '3:4'), '=A7'],
    ['=$A$5', change('insert', '3:4'), '=$A$7'],
    ['=A2', change('insert', '3:4'), '=A2'],
    ['=SUM(A2:A5)', change('insert', '3:4'), '=SUM(A2:A7)'],
    ['=SUM(A3:A5)', change('insert', '3:4'), '=SUM(A5:A7)'],
    ['=SUM(A2:A5)', change('insert', '6:6'), '=SUM(A2:A5)'],
    ['=SUM(A2:A5)', change('delete', '3:4'), '=SUM(A2:A3)'],
    ['=SUM(A2:A5)', change('delete', '1:3'), '=SUM(A1:A2)'],
    ['=SUM(A2:A5)', change('delete', '4:9'), '=SUM(A2:A3)'],
    ['=SUM(A2:A5)', change('delete', '1:9'), '=SUM(#REF!)'],
    ['=A3*2', change('delete', '3:3'), '=#REF!*2'],
    ['=SUM(A:A)', change('insert', '3:4'), '=SUM(A:A)'],
    ['=SUM(A:C)', change('insert', 'B:B', 'columns'), '=SUM(A:D)'],
    ['=SUM(A:C)', change('delete', 'B:C', 'columns'), '=SUM(A:A)'],
    ['=D1', change('delete', 'B:C', 'columns'), '=B1'],
    ['=Plan!A5+Other!A5', change('insert', '3:4'), '=Plan!A7+Other!A5'],
    ['=A5+B5', change('insert', 'A3:A4'), '=A7+B5'],
    ['=SUM(A5:B5)', change('insert', 'A3:A4'), '=SUM(A5:B5)'],
  ])('%s', (formula, step, expected) => {
    expect(adjustedFormula(formula, 'Plan', step)).toBe(expected);
  });

  test('another sheet sees only references to the changed one', () => {
    expect(adjustedFormula("=A5+'plan'!A5", 'Other', change('insert', '3:4'))).toBe("=A5+'plan'!A7");
  });
});

test('renaming and deleting a sheet', () => {
  expect(renamedSheet('=Plan!A1+\'plan\'!B2+Planning!C3&"Plan!"', 'Plan', 'My Plan')).toBe(
    "='My Plan'!A1+'My Plan'!B2+Planning!C3&\"Plan!\"",
  );
  expect(renamedSheet("='My Plan'!A1", 'My Plan', '2027')).toBe("='2027'!A1");
  expect(deletedSheet('=Plan!A1+SUM(Plan!B1:B3)+Other!A1', 'Plan')).toBe('=#REF!+SUM(#REF!)+Other!A1');
});

describe('the spelling of the engine', () => {
  const place = { sheet: 's1', row: 1, column: 2, tables: [{ name: 'Sales', sheet: 's1', range: 'A1:C3' }] };
  test.each([
    ['=SUM(A1#)', '=SUM(ANCHORARRAY(A1))'],
    ["='My Sheet'!$A$1#+1", "=ANCHORARRAY('My Sheet'!$A$1)+1"],
    ['=[@Amount]*2', '=Sales[[#This Row],[Amount]]*2'],
    ['=[@[Net sales]]', '=Sales[[#This Row],[Net sales]]'],
    ['=SUM(Other[@[a]:[b]])', '=SUM(Other[[#This Row],[a]:[b]])'],
    ['=A1*2', '=A1*2'],
    ['="A1#"', '="A1#"'],
  ])('%s is %s, and back', (excel, engine) => {
    expect(toEngineDialect(excel, place)).toBe(engine);
    expect(fromEngineDialect(engine, place)).toBe(excel);
  });
});
