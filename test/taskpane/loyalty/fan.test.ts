import { loyaltyTemplate } from '../../../src/planning/loyalty/templates';
import { blockOf } from '../../../src/planning/loyalty/assumptions-block';
import { simulatedLoyalty } from '../../../src/planning/loyalty/simulated-loyalty';
import { simulateLoyalty } from '../../../src/planning/loyalty/simulate-loyalty';
import { fanGeometry } from '../../../src/taskpane/loyalty/fan-geometry';
import { fanOf, liveFan } from '../../../src/taskpane/loyalty/fan-view';
import { headline } from '../../../src/taskpane/loyalty/headline';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { january } from '../histories';

const NAMES = { segments: ['Member', 'Silver', 'Gold'], rewards: ['A', 'B', 'C'], cards: ['1', '2'] } as const;
const template = loyaltyTemplate('premium-auto', NAMES, january(2027), 24).assumptions;
const sampling = { runs: 1000, seed: 7 };

async function simulated(caps: readonly (number | null)[] = [null, null]) {
  const assumptions = { ...template, caps };
  const figures = await simulateLoyalty(assumptions, sampling);
  return { figures, done: simulatedLoyalty({ rows: blockOf(assumptions), scenario: 'Base' }, sampling, figures) };
}

describe('the fan of a simulation', () => {
  it('is the same live, once all runs are known, as what the simulation tells in the end', async () => {
    const { figures, done } = await simulated();
    const fan = fanOf(done);
    expect(fan).toHaveLength(24);
    expect(fan[0]?.month).toEqual(january(2027));
    expect(liveFan(done.assumptions, figures, 1000)).toEqual(fan);
    for (const { quantiles } of fan) expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
    expect(liveFan(done.assumptions, figures, 400)).not.toEqual(fan);
  });

  it('stands within the chart, its bands one in the other, without a line of a budget that is none', async () => {
    const fan = fanOf((await simulated()).done);
    const { outer, inner, median, budget, years, frame } = fanGeometry(fan, { width: 300, height: 180 }, String);
    expect([outer.length, inner.length, median.length, budget.length]).toEqual([48, 48, 24, 0]);
    expect(years.map(({ year }) => year)).toEqual([2027, 2028]);
    fan.forEach((_, at) => {
      const ys = [outer[at]!, inner[at]!, median[at]!, inner[47 - at]!, outer[47 - at]!].map(({ y }) => y);
      expect([...ys].sort((a, b) => a - b)).toEqual(ys);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(frame.plot.top);
    });
    const budgeted = fanGeometry(
      fan.map((month) => ({ ...month, budget: 1e9 })),
      { width: 300, height: 180 },
      String,
    );
    expect(budgeted.budget[0]?.y).toBeGreaterThanOrEqual(budgeted.frame.plot.top);
  });

  it('is told in a sentence, with the chance to pass the cap where there is one', async () => {
    const { done } = await simulated();
    expect(headline(done, formatsFor('en-US'))).toMatch(/^P90 of FY 2027 is [\d.]+M\.$/);
    const cap = done.risk.years[0]!.cost.quantiles[3]!.value;
    const capped = (await simulated([cap, null])).done;
    expect(headline(capped, formatsFor('en-US'))).toMatch(/^P90 of FY 2027 is [\d.]+M; 10% chance to pass the cap, ± [\d.]+%\.$/);
  });

  it('is told of the year most likely to pass its cap, the first of those alike', async () => {
    const en = formatsFor('en-US');
    const { done } = await simulated();
    const cost = (year: number, at: number) => done.risk.years[year]!.cost.quantiles[at]!.value;
    const of = async (caps: readonly number[]) => headline((await simulated(caps)).done, en);
    expect(await of([cost(0, 3), cost(1, 2)])).toMatch(
      /^Of all years FY 2028 is the most likely to pass its cap: 50% chance, ± .+; its P90 is/,
    );
    expect(await of([cost(0, 3), cost(1, 3)])).toMatch(
      /^Of all years FY 2027 is the most likely to pass its cap: 10% chance, ± .+; its P90 is/,
    );
    expect(await of([1e12, 1e12])).toMatch(/^P90 of FY 2027 is .+; 0% chance to pass the cap/);
  });
});
