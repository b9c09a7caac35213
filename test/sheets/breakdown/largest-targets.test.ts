import fc from 'fast-check';
import { roundHalfAway } from '../../../src/planning/allocation/round';
import { largestTarget } from '../../../src/planning/breakdown/target-limits';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { COL, SETUP } from '../../../src/sheets/breakdown/layout';
import { madeUpHistory } from '../../excel/history';
import { DrawnPlan, SPEC } from './drawn-plan';

describe('the largest targets', () => {
  const actuals = madeUpHistory(2, 12);
  let drawn: DrawnPlan;
  beforeAll(async () => {
    drawn = await DrawnPlan.of(planBreakdown({ spec: SPEC, actuals }), actuals);
  });
  afterAll(() => drawn.engine.dispose());

  const write = (row: number, content: number) =>
    drawn.engine.writeCells(drawn.ids[0] ?? '', { row, column: SETUP.value, rows: 1, columns: 1 }, { content });

  test('agree to the unit in every check, whatever the decimals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -8, max: 4 }), fc.double({ min: 0.3, max: 1, noNaN: true }), async (digits, part) => {
        const target = roundHalfAway(part * largestTarget(digits), digits);
        write(SETUP.target, target);
        write(SETUP.digits, digits);
        await drawn.engine.settle();
        expect(drawn.rows[0]?.[COL.year]).toBe(target);
        expect({
          target,
          digits,
          off: drawn.checks.filter(([label, , status]) => status !== 'OK' && !String(label).startsWith('Last year')),
        }).toEqual({
          target,
          digits,
          off: [],
        });
      }),
      {
        numRuns: 14,
        examples: [
          [0, 1],
          [2, 1],
          [4, 1],
          [-2, 1],
          [-8, 1],
          [0, 0.5],
        ],
      },
    );
  }, 300_000);

  test('beyond them the target counts as not usable', async () => {
    write(SETUP.digits, 2);
    write(SETUP.target, 2 * largestTarget(2));
    await drawn.engine.settle();
    expect(drawn.checks.find(([label]) => label === 'Inputs on Setup that cannot be used')?.[2]).toBe('Off');
  });
});
