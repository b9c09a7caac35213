import fc from 'fast-check';
import { checkLoyalty } from '../../../src/planning/loyalty/check-loyalty';
import type { LoyaltyAssumptions, UncertainAssumption } from '../../../src/planning/loyalty/loyalty-assumptions';
import { loyaltyModel, loyaltyOutputs } from '../../../src/planning/loyalty/loyalty-model';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { loyaltySampling } from '../../../src/planning/loyalty/uncertain-inputs';
import { drawnInputs } from '../../../src/simulation/run/drawn-inputs';
import { Sampler } from '../../../src/simulation/run/sampler';
import { blockRunner } from '../../../src/simulation/run/simulate-block';
import { programmes, uncertainProgrammes } from './programmes';

const RUNS = 3;

function simulated(assumptions: LoyaltyAssumptions): { inputs: Float64Array[]; figures: number[][] } {
  const plan = loyaltySampling(assumptions, 7);
  const sampler = new Sampler(plan);
  const model = loyaltyModel(assumptions);
  const block = blockRunner(sampler, plan.inputs.length, model)(0, RUNS);
  const drawn = drawnInputs(sampler, plan.inputs.length, RUNS);
  return {
    inputs: Array.from({ length: RUNS }, (_, run) => Float64Array.from(drawn, (row) => row[run]!)),
    figures: Array.from({ length: RUNS }, (_, run) => Array.from({ length: model.outputs }, (__, output) => block[output * RUNS + run]!)),
  };
}

/** Whether a run gave what the projection of the same inputs gives, in every month and year. */
function agrees(assumptions: LoyaltyAssumptions, figures: readonly number[], drawn?: Float64Array): boolean {
  const { programme, liability, years } = projectLoyalty(assumptions, drawn);
  const outputs = loyaltyOutputs(assumptions);
  const compare = (first: number, expected: readonly number[]): boolean => {
    const scale = Math.max(1, ...expected);
    return expected.every((value, at) => Math.abs(figures[first + at]! - value) <= 1e-9 * Math.max(value, 1e-4 * scale));
  };
  return (
    compare(outputs.cost, programme.cost) &&
    compare(outputs.liability, liability) &&
    compare(
      outputs.yearCost,
      years.map(({ cost }) => cost),
    )
  );
}

/** A distribution without width of every input, at what is typed. */
function fixed(assumptions: LoyaltyAssumptions): UncertainAssumption[] {
  const { segments, rewards, earn, redemption } = assumptions;
  const one = (input: UncertainAssumption['input'], of: number, value: number): UncertainAssumption => ({
    input,
    of,
    distribution: { kind: 'fixed', value },
    drawn: 'run',
    group: null,
  });
  return [
    ...segments.flatMap(({ churn, activeShare, multiplier }, of) => [
      one('joiners', of, 1),
      one('churn', of, churn),
      one('active-share', of, activeShare),
      one('spend', of, 1),
      one('multiplier', of, multiplier),
    ]),
    one('sales', 0, 1),
    one('earn-rate', 0, earn.rate),
    one('sign-up-points', 0, earn.signUpPoints),
    one('activity-points', 0, earn.activityPoints),
    one(
      'redemption',
      0,
      redemption.curve.reduce((sum, part) => sum + part, 0),
    ),
    one('redemption-index', 0, 1),
    one('fixed-costs', 0, 1),
    ...rewards.map(({ unitCost }, of) => one('unit-cost', of, unitCost)),
  ];
}

describe('loyaltyModel', () => {
  it('with every distribution fixed gives the projection, in every month', () => {
    fc.assert(
      fc.property(programmes, (assumptions) => {
        const uncertain = fixed(assumptions);
        return simulated({ ...assumptions, uncertain }).figures.every((figures) => agrees(assumptions, figures));
      }),
    );
  });

  it('without anything uncertain gives the projection', () => {
    fc.assert(fc.property(programmes, (assumptions) => simulated(assumptions).figures.every((figures) => agrees(assumptions, figures))));
  });

  it('gives in every run the projection of what the run drew', () => {
    fc.assert(
      fc.property(uncertainProgrammes, (assumptions) => {
        checkLoyalty(assumptions);
        const { inputs, figures } = simulated(assumptions);
        return figures.every((found, run) => agrees(assumptions, found, inputs[run]));
      }),
    );
  });
});
