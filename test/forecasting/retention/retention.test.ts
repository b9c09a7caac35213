import fc from 'fast-check';
import { fitRetention } from '../../../src/forecasting/retention/beta-geometric';
import { retention } from '../../../src/forecasting/retention/retention';
import { describeWithReferences, referenceCases } from '../../support/reference';

/** Survivors of a cohort by the model itself. */
function survivorsOf(alpha: number, beta: number, periods: number, cohort: number): number[] {
  const survivors = [cohort];
  for (let period = 1; period <= periods; period++) survivors.push((survivors.at(-1)! * (beta + period - 1)) / (alpha + beta + period - 1));
  return survivors;
}

/** A cohort that never grows. */
const cohorts = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 15 }))
  .map(([cohort, kept]) => kept.reduce<number[]>((line, share) => [...line, Math.floor(line.at(-1)! * share)], [cohort]));

describe('retention', () => {
  it('finds the parameters that made the survivors', () => {
    const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, fc.integer({ min: 2, max: 12 }), (alpha, beta, periods) => {
        const fit = fitRetention(survivorsOf(alpha, beta, periods, 1000));
        expect(fit.model).toBe('beta-geometric');
        expect(Math.abs(fit.alpha / alpha - 1)).toBeLessThan(1e-4);
        expect(Math.abs(fit.beta / beta - 1)).toBeLessThan(1e-4);
      }),
    );
  });

  it('is a falling curve from 1, horizon periods longer than the survivors, the same for counts and shares', () => {
    fc.assert(
      fc.property(cohorts, fc.integer({ min: 0, max: 12 }), (survivors, horizon) => {
        const curve = retention(survivors, horizon);
        expect(curve).toHaveLength(survivors.length + horizon);
        expect(curve[0]).toBe(1);
        curve.slice(1).forEach((share, at) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(curve[at]!);
        });
        const shares = survivors.map((count) => count / survivors[0]!);
        retention(shares, horizon).forEach((share, at) => expect(share).toBeCloseTo(curve[at]!, 5));
      }),
    );
  });

  it('has no likelier parameters nearby, nor a likelier limit', () => {
    const logLikelihood = (survivors: readonly number[], alpha: number, beta: number) =>
      survivors.slice(1).reduce((sum, kept, at) => {
        const lost = survivors[at]! - kept;
        const all = alpha + beta + at;
        return sum + (lost === 0 ? 0 : lost * Math.log(alpha / all)) + (kept === 0 ? 0 : kept * Math.log((beta + at) / all));
      }, 0);
    const factor = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(cohorts, factor, factor, fc.double({ min: -4, max: 4, noNaN: true }), (survivors, a, b, power) => {
        const fit = fitRetention(survivors);
        const best = fit.logLikelihood + 1e-7 * Math.max(1, Math.abs(fit.logLikelihood));
        if (fit.model === 'beta-geometric') expect(logLikelihood(survivors, fit.alpha * a, fit.beta * b)).toBeLessThanOrEqual(best);
        expect(logLikelihood(survivors, a * 10 ** power, b * 10 ** power)).toBeLessThanOrEqual(best);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, number[], string, number[]]>([
    ['nobody lost: nobody leaves', [100, 100, 100], 'geometric', [1, 1, 1, 1, 1]],
    ['all lost at once', [100, 0, 0], 'two-groups', [1, 0, 0, 0, 0]],
    ['lost in the first period only: the others stay', [100, 60, 60], 'two-groups', [1, 0.6, 0.6, 0.6, 0.6]],
    ['retention that never rises: the same for all', [1000, 500, 250], 'geometric', [1, 0.5, 0.25, 0.125, 0.0625]],
    ['retention that falls, to nobody left', [120, 60, 0], 'geometric', [1, 1 / 3, 1 / 9, 1 / 27, 1 / 81]],
    ['nobody lost at first', [100, 100, 50], 'geometric', [1, 0.75, 0.5625, 0.421875, 0.31640625]],
  ])('%s', (_, survivors, model, curve) => {
    expect(fitRetention(survivors).model).toBe(model);
    const found = retention(survivors, 2);
    expect(found).toHaveLength(curve.length);
    curve.forEach((share, at) => expect(found[at]).toBeCloseTo(share, 6));
  });

  it.each([
    ['retention-too-short', [100, 80]],
    ['retention-too-short', []],
    ['retention-empty-cohort', [0, 0, 0]],
    ['retention-negative', [100, 80, -1]],
    ['retention-rises', [100, 80, 90]],
  ])('refuses: %s', (code, survivors) => expect(() => retention(survivors, 1)).toThrow(expect.objectContaining({ code })));

  it('says where the survivors rise', () => {
    expect(() => retention([100, 80, 90], 1)).toThrow('value 3 is 90, above 80');
  });
});

describeWithReferences('retention as published', () => {
  const cases = referenceCases('A2-retention-and-customer-base.json');
  const figures = (id: string, output: string) => cases.get(id)?.expected[output]?.recomputed as number[] & number;

  it('A-SBG-HIGHEND: Fader & Hardie (2007), seven years fitted, twelve projected', () => {
    const id = 'A-SBG-HIGHEND';
    const inputs = cases.get(id)?.inputs;
    const survivors = (inputs?.['survivors_years_0_to_12'] as number[]).slice(0, (inputs?.['calibration_years'] as number) + 1);
    const fit = fitRetention(survivors);
    expect(fit.alpha / figures(id, 'alpha')).toBeCloseTo(1, 6);
    expect(fit.beta / figures(id, 'beta')).toBeCloseTo(1, 6);
    expect(fit.churn / figures(id, 'mean_churn_probability')).toBeCloseTo(1, 6);
    expect(fit.logLikelihood).toBeCloseTo(figures(id, 'log_likelihood'), 4);
    const curve = retention(survivors, 5);
    expect(curve).toHaveLength(figures(id, 'survival_years_0_to_12').length);
    figures(id, 'survival_years_0_to_12').forEach((share, year) => expect(Math.abs(curve[year]! - share)).toBeLessThan(1e-6));
    figures(id, 'retention_rate_years_1_to_12').forEach((rate, at) => expect(curve[at + 1]! / curve[at]!).toBeCloseTo(rate, 6));
  });

  it('A-SBG-SPREADSHEET-4Y: Fader & Hardie (2014)', () => {
    const id = 'A-SBG-SPREADSHEET-4Y';
    const survivors = cases.get(id)?.inputs['survivors'] as number[];
    const fit = fitRetention(survivors);
    expect(fit.alpha / figures(id, 'alpha')).toBeCloseTo(1, 6);
    expect(fit.beta / figures(id, 'beta')).toBeCloseTo(1, 6);
    expect(fit.logLikelihood).toBeCloseTo(figures(id, 'log_likelihood'), 4);
    expect(survivors[1]! / survivors[0]!).toBe(figures(id, 'first_renewal_rate'));
    const curve = retention(survivors, 5);
    figures(id, 'projected_survivors_years_5_to_9').forEach((count, at) =>
      expect((curve[at + 5]! * survivors[0]!) / count).toBeCloseTo(1, 5),
    );
  });
});
