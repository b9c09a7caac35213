import { IMPLEMENTATIONS } from '../../src/functions/implementations';
import { blockOf } from '../../src/planning/loyalty/assumptions-block';
import type { LoyaltyAssumptions } from '../../src/planning/loyalty/loyalty-assumptions';
import { loyaltyRisk } from '../../src/planning/loyalty/loyalty-risk';
import { projectLoyalty } from '../../src/planning/loyalty/project-loyalty';
import { simulateLoyalty } from '../../src/planning/loyalty/simulate-loyalty';
import { normalQuantile } from '../../src/simulation/special/normal-quantile';
import { plain } from '../planning/loyalty/programmes';

const { LOYALTYSIM } = IMPLEMENTATIONS;
const programme: LoyaltyAssumptions = {
  ...plain(6, { fixedCosts: [10, 20, 30, 40, 50, 60] }),
  uncertain: [
    { input: 'earn-rate', of: 0, distribution: { kind: 'normal', mean: 1, sd: 0.1 }, drawn: 'run', group: null },
    { input: 'spend', of: 0, distribution: { kind: 'uniform', min: 0.5, max: 1.5 }, drawn: 'month', group: null },
  ],
};
const block = blockOf(programme);

describe('PLAN.LOYALTYSIM', () => {
  it('gives mean, P10, P50 and P90 of the cost of each month, the same for the same seed', async () => {
    const shown = await LOYALTYSIM(block, 500, 7);
    const { months } = loyaltyRisk(programme, await simulateLoyalty(programme, { runs: 500, seed: 7 }));
    expect(shown).toEqual(
      months.map(({ cost: { mean, quantiles } }) =>
        [mean, ...[0.1, 0.5, 0.9].map((p) => quantiles.find((one) => one.p === p)!)].map(({ value }) => value),
      ),
    );
    expect(await LOYALTYSIM(block, 500, 7)).toEqual(shown);
    expect(await LOYALTYSIM(block, 500, 8)).not.toEqual(shown);
  });

  it('takes 10,000 runs and seed 1 where they are left out', async () => {
    expect(await LOYALTYSIM(block, null, null)).toEqual(await LOYALTYSIM(block, 10_000, 1));
  });

  it('is a normal distribution where that is known', async () => {
    const normal = { ...programme, uncertain: programme.uncertain.slice(0, 1) };
    const [, second] = await LOYALTYSIM(blockOf(normal), 10_000);
    const cost = projectLoyalty(normal).programme.cost[1]!;
    const sd = 0.1 * (cost - 20);
    // What a hundredth of the range may be off in ten thousand runs.
    [0, ...[0.1, 0.5, 0.9].map(normalQuantile)].forEach((z, at) => expect(Math.abs(second![at]! - cost - z * sd)).toBeLessThan(0.002 * sd));
  });

  it('leaves the thread to others while it simulates, and stops when Excel takes the call back', async () => {
    const invocation: { onCanceled?: () => void } = {};
    const monthly = (['spend', 'sales', 'redemption-index', 'joiners', 'fixed-costs'] as const).map((input) => ({
      ...programme.uncertain[1]!,
      input,
    }));
    // Enough to draw that it takes several turns on any machine.
    const call = LOYALTYSIM(blockOf({ ...plain(36), uncertain: monthly }), 100_000, 1, invocation);
    // Nobody has a turn before the simulation lets go of the thread.
    const clock = setTimeout(() => invocation.onCanceled!(), 1);
    await expect(call).rejects.toThrow(/abort/i);
    clearTimeout(clock);
  });

  it.each([
    ['argument-missing', [null]],
    ['loyalty-block-columns', [[['months']]]],
    ['loyalty-block-key', [[...block, ['x', 1]]]],
    ['loyalty-block-missing', [block.slice(1)]],
    ['loyalty-cap-below-fixed', [block.map(([key, value]) => [key, key === 'cap 1' ? 5 : value])]],
    ['argument-not-whole', [block, 99]],
    ['argument-not-whole', [block, 100_001]],
    ['argument-not-whole', [block, 100, -1]],
    ['argument-not-number', [block, 'many']],
    ['result-too-large', [block.map(([key, value]) => [key, key.endsWith('unit cost') || key.endsWith('spend') ? 1e300 : value]), 100]],
  ])('refuses: %s', async (code, values) => {
    await expect(LOYALTYSIM(...(values as unknown[]))).rejects.toThrow(expect.objectContaining({ code }));
  });
});
