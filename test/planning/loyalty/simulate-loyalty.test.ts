import type { LoyaltyAssumptions, UncertainAssumption } from '../../../src/planning/loyalty/loyalty-assumptions';
import { withLever } from '../../../src/planning/loyalty/loyalty-lever';
import { loyaltyRisk } from '../../../src/planning/loyalty/loyalty-risk';
import { loyaltyTornado } from '../../../src/planning/loyalty/loyalty-tornado';
import { projectLoyalty } from '../../../src/planning/loyalty/project-loyalty';
import { loyaltyRunner, simulateLoyalty } from '../../../src/planning/loyalty/simulate-loyalty';
import { solveEarnRate } from '../../../src/planning/loyalty/solve-earn-rate';
import { normalQuantile } from '../../../src/simulation/special/normal-quantile';
import { plain } from './programmes';

const one = (changes: Partial<UncertainAssumption>): UncertainAssumption => ({
  input: 'earn-rate',
  of: 0,
  distribution: { kind: 'normal', mean: 1, sd: 0.1 },
  drawn: 'run',
  group: null,
  ...changes,
});
const uncertain: UncertainAssumption[] = [
  one({}),
  one({ input: 'spend', drawn: 'month', distribution: { kind: 'lognormal', mean: 1, sd: 0.2 }, group: 'demand' }),
  one({ input: 'joiners', drawn: 'month', distribution: { kind: 'triangular', min: 0.5, mode: 1, max: 1.5 }, group: 'demand' }),
  one({ input: 'redemption', distribution: { kind: 'beta', a: 40, b: 10, min: 0, max: 1 } }),
  one({ input: 'unit-cost', distribution: { kind: 'pert', min: 1.8, mode: 2, max: 2.5 } }),
];
const programme: LoyaltyAssumptions = {
  ...plain(12, { caps: [17_500], fixedCosts: Array<number>(12).fill(50) }),
  segments: [{ ...plain(12).segments[0]!, joiners: Array<number>(12).fill(10), churn: 0.01 }],
  groups: [{ name: 'demand', correlation: 0.5 }],
  uncertain,
};

describe('simulateLoyalty', () => {
  it('gives a run the same figures however many there are and whoever computes them', async () => {
    const few = await simulateLoyalty(programme, { runs: 250, seed: 3 });
    const runner = () => loyaltyRunner(programme, 3);
    const many = await simulateLoyalty(programme, { runs: 1000, seed: 3 }, { runners: [runner(), runner(), runner()] });
    few.forEach((row, output) => expect(many[output]!.subarray(0, 250)).toEqual(row));
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(simulateLoyalty(programme, { runs: 1000, seed: 1 }, { signal: stop.signal })).rejects.toThrow('stopped');
  });

  it('refuses what cannot be projected', async () => {
    await expect(simulateLoyalty({ ...programme, caps: [100] }, { runs: 100, seed: 1 })).rejects.toThrow(/cap 100 is below/);
  });
});

describe('loyaltyRisk', () => {
  it('tells the mean, the quantiles and the probability of exceeding the cap as they are known: a normal cost', async () => {
    const normal = { ...programme, uncertain: [one({})], caps: [17_500] };
    const figures = await simulateLoyalty(normal, { runs: 10_000, seed: 1 });
    const { years, months } = loyaltyRisk(normal, figures);
    const { cost } = projectLoyalty(normal).years[0]!;
    const sd = 0.1 * (cost - 600);
    const year = years[0]!;
    // Hypercubes of a single input leave so little to chance that the hundreds do not tell the error: what a hundredth of the range may be off is allowed.
    expect(Math.abs(year.cost.mean.value - cost)).toBeLessThan(5 * year.cost.mean.error + 1e-6 * cost);
    for (const { p, value, error } of year.cost.quantiles) {
      expect(Math.abs(value - (cost + sd * normalQuantile(p)))).toBeLessThan(5 * error + 0.01 * sd);
    }
    const { value, error } = year.aboveCap!;
    const risk = (1 - erf((17_500 - cost) / sd / Math.SQRT2)) / 2;
    expect(Math.abs(value - risk)).toBeLessThan(5 * error + 0.001);
    expect(months[11]!.aboveCap).toEqual(year.aboveCap);
    expect(months[5]!.aboveCap!.value).toBe(0);
    // The mean above P95 of a normal variable: φ(1.645) / 0.05 = 2.0627 standard deviations.
    expect(Math.abs(year.shortfall.value - (cost + 2.0627 * sd))).toBeLessThan(5 * year.shortfall.error + 0.01 * sd);
  });
});

describe('loyaltyTornado', () => {
  it('puts the widest swing first, each as the projection of that value alone has it', async () => {
    const figures = await simulateLoyalty(programme, { runs: 2000, seed: 1 });
    const { bars, typed } = loyaltyTornado(programme, 1, figures, 0);
    expect(typed).toBeCloseTo(projectLoyalty(programme).years[0]!.cost, 8);
    expect(bars).toHaveLength(5);
    const widths = bars.map(({ low, high }) => Math.abs(high - low));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    const rate = bars.find(({ name }) => name === 'earn-rate')!;
    const low = 1 + 0.1 * normalQuantile(0.1);
    expect(rate.low).toBeCloseTo(projectLoyalty({ ...programme, earn: { ...programme.earn, rate: low } }).years[0]!.cost, 6);
    for (const bar of bars) expect(bar.correlation.value).toBeGreaterThan(0);
    expect(bars.map(({ name }) => name)).toContain('All > spend');
  });
});

describe('solveEarnRate', () => {
  it('gives the rate that is known where only the rate is uncertain', async () => {
    const normal = { ...programme, uncertain: [one({})] };
    const found = await solveEarnRate(normal, { kind: 'earn-rate' }, 0.9, { runs: 10_000, seed: 1 });
    const points = projectLoyalty(normal).years[0]!.cost - 600;
    const factor = (17_500 - 600) / (points * (1 + 0.1 * normalQuantile(0.9)));
    expect(found).toMatchObject({ outcome: 'found', bindingYear: 0 });
    expect(found.factor / factor).toBeCloseTo(1, 2);
    expect(found.aboveCap[0]!.value).toBeLessThanOrEqual(0.1);
    expect(found.aboveCap[0]!.value).toBeGreaterThan(0.099);
  });

  it.each([{ kind: 'earn-rate' }, { kind: 'multiplier', segment: null }, { kind: 'points-price' }] as const)(
    'finds the edge of the cap: $kind',
    async (lever) => {
      const runs = { runs: 1000, seed: 5 };
      const { factor, aboveCap, outcome } = await solveEarnRate(programme, lever, 0.8, runs);
      expect(outcome).toBe('found');
      expect(aboveCap[0]!.value).toBeLessThanOrEqual(0.2);
      const slightly = lever.kind === 'points-price' ? factor / 1.002 : factor * 1.002;
      const beyond = withLever(programme, lever, slightly);
      const risk = loyaltyRisk(beyond, await simulateLoyalty(beyond, runs)).years[0]!.aboveCap!;
      expect(risk.value).toBeGreaterThan(0.2);
    },
  );

  it('says so where the caps always hold, or never', async () => {
    const runs = { runs: 200, seed: 1 };
    expect(await solveEarnRate({ ...programme, caps: [1e9] }, { kind: 'earn-rate' }, 0.9, runs)).toMatchObject({ outcome: 'any' });
    const opening = { ...programme, segments: [{ ...programme.segments[0]!, openingPoints: [1e7] }] };
    expect(await solveEarnRate(opening, { kind: 'earn-rate' }, 0.9, runs)).toMatchObject({ outcome: 'none', bindingYear: 0 });
  });

  it('names the year whose cap binds', async () => {
    const base = plain(24, { caps: [50_000, 15_000] });
    const found = await solveEarnRate({ ...base, uncertain: [one({})] }, { kind: 'earn-rate' }, 0.9, { runs: 400, seed: 1 });
    expect(found.bindingYear).toBe(1);
  });

  it('stops when it is told to, and refuses a plan without a cap', async () => {
    const runs = { runs: 200, seed: 1 };
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(solveEarnRate(programme, { kind: 'earn-rate' }, 0.9, runs, { signal: stop.signal })).rejects.toThrow('stopped');
    await expect(solveEarnRate({ ...programme, caps: [null] }, { kind: 'earn-rate' }, 0.9, runs)).rejects.toThrow(/No fiscal year/);
    await expect(solveEarnRate(programme, { kind: 'multiplier', segment: 3 }, 0.9, runs)).rejects.toThrow(/segment 4/);
    await expect(solveEarnRate(programme, { kind: 'earn-rate' }, 1, runs)).rejects.toThrow(/probability/);
  });
});

/** Abramowitz & Stegun 7.1.26, to 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(x) * (1 - sum * Math.exp(-(x ** 2)));
}
