import { retentionLinks } from '../../../src/excel/loyalty/retention-links';
import { LOYALTY, loyaltyRows } from '../../../src/sheets/loyalty/layout';
import { shapeFor } from './shape-for';

const before = shapeFor({ template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 4 } });
const after = shapeFor({ template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 6, segments: 2 } });
const [FROM, TO] = [loyaltyRows(before).retention, loyaltyRows(after).retention];
const typed = (formula: string, segment = 1, column: number = LOYALTY.first, row = FROM + segment) => ({
  row,
  column,
  formula,
  value: 0.8,
});
const links = (...formulas: ReturnType<typeof typed>[]) => retentionLinks(formulas, before, after, ['Loyalty', 'Loyalty Plan']);

describe('links of retention in a plan of another size', () => {
  it.each(['=Retention!$G$82', "='Who stays'!G82", "='It''s mine'!$A1", '=留存!B2'])(
    'stand at the place of their segment: %s',
    (formula) => {
      expect(links(typed(formula))).toEqual([{ ...typed(formula), row: TO + 1 }]);
    },
  );

  it.each([
    '=G82',
    '=Loyalty!B5',
    "='Loyalty Plan'!B5",
    '=C1+Retention!G82',
    '=Retention!G82*0.9',
    '=SUM(Retention!G82)',
    '=Retention!#REF!',
    '=1/2',
  ])('are not formulas that may mean something else elsewhere: %s', (formula) => expect(links(typed(formula))).toEqual([]));

  it('go with their segment, and are of no other table', () => {
    const formula = '=Retention!$G$82';
    expect(links(typed(formula, 2), typed(formula, 0, LOYALTY.first, FROM - 1), typed(formula, 0, LOYALTY.first + 6))).toEqual([]);
  });
});
