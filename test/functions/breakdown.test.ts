import { planBreakdownFunction } from '../../src/functions/breakdown';
test.each([[null], [''], [[['']]], [[[null]]]])('a history left out between two commas (%j) is no history', (history) => {
  expect(planBreakdownFunction(1200, 46388, history, 'none', 'quarter', null)).toEqual(
    planBreakdownFunction(1200, 46388, null, 'none', 'quarter', null),
  );
});
