import { alike } from '../../src/excel/alike-formulas';

test.each([
  ['spaces, case, quotes and the mark of a single cell', "=sum('Setup'!B6, A1)", '=SUM(@Setup!B6,A1)'],
  ['sheets with other names, cells elsewhere', '=IF(Setup!$B$6>0,B7,-B8)', "=IF('My-Plan (2)'!$B$9>0,B10,-B11)"],
  ['references that are lost', '=SUM(Workings!B7:B9)*2', '=SUM(#REF!)*2'],
  ['numbers written out', '=A1*1E-9+B1', '=A1*0.000000001+B1'],
  ['texts, whatever is in them', '=A1&" a-b ""(x)"""', '=A1&"c"'],
  ['functions of later versions', '=XLOOKUP(A1,B:B,C:C)', '=_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['columns of tables', '=SUM(Actuals[net-sales])', '=SUM(Actuals[units])'],
])('formulas are one by their functions and operators: %s', (_what, one, other) => {
  expect(alike(one, other)).toBe(true);
});

test.each([
  ['=SUM(B7:B9)', '=SUM(B7:B9)*1.05'],
  ['=SUM(B7:B9)', '=AVERAGE(B7:B9)'],
  ['=Breakdown!S7', '=Breakdown!S7+1'],
  ['=IF(A1>0,1,0)', '=IF(A1<0,1,0)'],
])('%s is not %s', (one, other) => {
  expect(alike(one, other)).toBe(false);
});
