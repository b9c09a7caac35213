import { linkTarget } from '../../../src/workbench/grid/link-target';

test.each([
  ['=HYPERLINK("#B7","Plan")', { sheet: null, row: 6, column: 1 }],
  ['=HYPERLINK("#Breakdown!$AQ$12","there")', { sheet: 'Breakdown', row: 11, column: 42 }],
  ['=HYPERLINK("#\'Plan ""A"" o\'\'clock\'!C3:D4")', { sheet: 'Plan "A" o\'clock', row: 2, column: 2 }],
])('%s leads to a cell', (formula, target) => expect(linkTarget(formula)).toEqual(target));

test.each(['=HYPERLINK("https://example.com","web")', '=HYPERLINK(A1)', '="#B7"', '', '=HYPERLINK("#Name","a name")'])(
  '%s leads nowhere in the grid',
  (formula) => expect(linkTarget(formula)).toBeNull(),
);
