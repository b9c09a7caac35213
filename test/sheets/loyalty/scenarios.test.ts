import { checkLoyalty } from '../../../src/planning/loyalty/check-loyalty';
import { loyaltyOutputs } from '../../../src/planning/loyalty/loyalty-model';
import type { ScenarioInputs } from '../../../src/planning/loyalty/loyalty-inputs';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { assumptionsOfBlock } from '../../../src/planning/loyalty/read-assumptions-block';
import { simulateLoyalty } from '../../../src/planning/loyalty/simulate-loyalty';
import { loyaltyTemplate } from '../../../src/planning/loyalty/templates';
import { ACCOUNTING_VIEWS } from '../../../src/planning/loyalty/loyalty-assumptions';
import { inputsOf } from '../../../src/planning/loyalty/template-inputs';
import { loyaltySheetText } from '../../../src/locales/loyalty-sheet';
import { LOYALTY, PROGRAMME_LINES, SCENARIO } from '../../../src/sheets/loyalty/layout';
import { ASSUMPTIONS_NAME } from '../../../src/sheets/loyalty/names';
import { BASE, DrawnLoyalty } from './drawn-loyalty';

const NAMES = { segments: ['Member', 'Silver', 'Gold'], rewards: ['Voucher', 'Gift', 'Service'], cards: ['12,000', '25,000'] } as const;
const SCENARIOS: readonly ScenarioInputs[] = [
  BASE,
  {
    name: 'Everything',
    factors: {
      sales: 1.1,
      joiners: 0.7,
      earnRate: 1.3,
      multiplier: 1.2,
      signUpPoints: 2,
      activityPoints: 0.5,
      pointsPrice: 0.9,
      redemption: 1.2,
      unitCost: 1.4,
      fixedCosts: 0.8,
    },
  },
  { name: 'All of it redeemed', factors: { redemption: 1.9 } },
];

describe('the assumptions as a simulation reads them', () => {
  it('are those of the scenario in use: the plan worked out of them is the sheet, to 1e-9, in every scenario and accounting view', async () => {
    const { assumptions } = loyaltyTemplate('beauty-members', NAMES, { year: 2027, month: 3 }, 6);
    const certain = { ...assumptions, uncertain: [] };
    const book = await DrawnLoyalty.of(certain, {
      scenarios: SCENARIOS,
      inputs: { inUse: 'Base', openingPoints: [[5000, 900], [], [700]] },
    });
    const { rows } = book.context;
    const named = book.blueprints.flatMap(({ names }) => names).find(({ name }) => name === ASSUMPTIONS_NAME)!.area;
    for (const { name } of SCENARIOS)
      for (const view of ACCOUNTING_VIEWS) {
        book.write('Scenarios', SCENARIO.switchRow, SCENARIO.inUse, name);
        await book.type(
          'Loyalty',
          rows.programme + PROGRAMME_LINES.indexOf('view'),
          LOYALTY.value,
          loyaltySheetText('en-US', `view.${view}`),
        );
        const found = assumptionsOfBlock(book.block('Loyalty', named.row, named.column, named.rows, named.columns));
        expect(found.accounting.view).toBe(view);
        checkLoyalty(found);
        const plan = projectLoyalty(found);
        const figures = await simulateLoyalty(found, { runs: 100, seed: 1 });
        const outputs = loyaltyOutputs(found);
        const cost = book.line('cost').map(Number);
        const liability = book.line('liability').map(Number);
        // The scenario's own plan and its column of the comparison say the same.
        const at = SCENARIOS.findIndex((scenario) => scenario.name === name);
        const column = book
          .block('Scenarios', SCENARIO.results, SCENARIO.first + at, 24, 1)
          .flat()
          .map(Number);
        near(
          column[5]!,
          cost.slice(0, plan.years[0]!.months).reduce((sum, one) => sum + one, 0),
        );
        near(column[11]!, liability[plan.years[0]!.months - 1]!);
        expect(book.block('Scenarios', SCENARIO.check, SCENARIO.inUse, 2, 1)).toEqual([[0], [0]]);
        cost.forEach((value, month) => {
          near(value, plan.programme.cost[month]!);
          near(liability[month]!, plan.liability[month]!);
          // Simulation and sheet are one model.
          near(figures[outputs.cost + month]![99]!, value);
          near(figures[outputs.liability + month]![99]!, liability[month]!);
        });
      }
  });

  it('carry what is uncertain with the levers, and leave out what is fixed', async () => {
    const { assumptions } = loyaltyTemplate('premium-auto', NAMES, { year: 2027, month: 1 }, 3);
    const uncertain = [
      ...assumptions.uncertain,
      { input: 'unit-cost', of: 1, distribution: { kind: 'beta', a: 2, b: 3, min: 100, max: 200 }, drawn: 'run', group: 'Suppliers' },
    ] as const;
    const groups = [{ name: 'Suppliers', correlation: 0.5 }];
    const inputs = inputsOf({ ...assumptions, uncertain, groups }, SCENARIOS, []);
    const book = await DrawnLoyalty.of(
      { ...assumptions, uncertain, groups },
      { scenarios: SCENARIOS, inputs: { ...inputs, inUse: 'Everything' } },
    );
    const named = book.blueprints.flatMap(({ names }) => names).find(({ name }) => name === ASSUMPTIONS_NAME)!.area;
    const found = assumptionsOfBlock(book.block('Loyalty', named.row, named.column, named.rows, named.columns));
    expect(found.groups).toEqual(groups);
    expect(found.uncertain).toHaveLength(4);
    const cost = found.uncertain.find(({ input }) => input === 'unit-cost');
    expect(cost).toMatchObject({ of: 1, drawn: 'run', group: 'Suppliers', distribution: { kind: 'beta', a: 2, b: 3 } });
    near((cost?.distribution as { max: number }).max, 280);
    expect(found.uncertain.find(({ input }) => input === 'sales')?.distribution).toEqual(assumptions.uncertain[0]?.distribution);
  });
});

function near(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}
