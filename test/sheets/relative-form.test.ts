import { relativeForm } from '../../src/sheets/relative-form';

test.each([
  ['=A1+B$2+$C3+$D$4', '=R[-6]C[-1]+R2C[0]+R[-4]C3+R4C4'],
  ['=SUM(Setup!B7:B9)', '=SUM(Setup!R[0]C[0]:R[2]C[0])'],
  ['=\'A1 plan\'!B7&"A1"&Actuals[A1]', '=\'A1 plan\'!R[0]C[0]&"A1"&Actuals[A1]'],
  ['=LOG10(B7)+ABC1!B7+计划A1!B7', '=LOG10(R[0]C[0])+ABC1!R[0]C[0]+计划A1!R[0]C[0]'],
  ['=1E5*X_A1+A1.5', '=1E5*X_A1+A1.5'],
])('%s in B7 is %s', (formula, relative) => {
  expect(relativeForm(formula, 6, 1)).toBe(relative);
});
