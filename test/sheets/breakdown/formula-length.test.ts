import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { ACTUALS_TABLE, breakdownSheets } from '../../../src/sheets/breakdown';
import { madeUpHistory } from '../../excel/history';
import { SPEC } from './drawn-plan';

/** Excel takes no longer formulas. */
const LONGEST = 8192;

test('a plan of 1,500 rows with 300 of them side by side has no formula that Excel would refuse for its length', () => {
  const plan = planBreakdown({ spec: SPEC, actuals: madeUpHistory(300, 4, 12) });
  expect(plan.rows).toHaveLength(1 + 300 + 1200);
  const sheets = breakdownSheets({ plan, locale: 'vi-VN', actuals: ACTUALS_TABLE, builtOn: 46000 });
  const lengths = sheets.flatMap(({ contents }) =>
    contents.flatMap(({ cells }) => cells.flatMap((line) => line.map((content) => (typeof content === 'string' ? content.length : 0)))),
  );
  expect(lengths.reduce((most, length) => Math.max(most, length), 0)).toBeLessThan(LONGEST);
});
