import fc from 'fast-check';
import { survivalCurve } from '../../../src/forecasting/retention/beta-geometric';
import { fitCohortTable, isUsable, survivorsOf, type CohortLine } from '../../../src/planning/members/cohort-table';
import { describeWithReferences, referenceCases } from '../../support/reference';

const line = (size: number | null, ...left: (number | null)[]): CohortLine => ({ name: '2026-01', size, left });

/** A cohort table of members who never come back. */
const tables = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 10_000 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }))
    .map(([size, shares]) =>
      line(size, ...shares.map((_, at) => Math.floor(shares.slice(0, at + 1).reduce((left, share) => left * share, size)))),
    ),
  { minLength: 1, maxLength: 6 },
);

describe('the fit of a cohort table', () => {
  it('has a survival that falls and stays from 0 to 1', () => {
    fc.assert(
      fc.property(tables, (lines) => {
        const fitted = fitCohortTable(lines);
        fc.pre(fitted !== null);
        const curve = survivalCurve(fitted.fit, 60);
        curve.forEach((share, at) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(curve[at - 1] ?? 1);
        });
      }),
    );
  });

  it('finds the parameters that made cohorts of different age', () => {
    const cohort = (size: number, months: number) => {
      const left = survivalCurve({ model: 'beta-geometric', alpha: 0.7, beta: 2.5, churn: 0.7 / 3.2, logLikelihood: 0 }, months);
      return line(size, ...left.slice(1).map((share) => share * size));
    };
    const fitted = fitCohortTable([cohort(1000, 12), cohort(400, 5), cohort(2500, 1)]);
    expect(fitted).toMatchObject({ cohorts: 3, members: 3900 });
    expect(fitted!.fit.alpha).toBeCloseTo(0.7, 5);
    expect(fitted!.fit.beta).toBeCloseTo(2.5, 4);
  });

  it('is the same for a cohort as for its halves', () => {
    const whole = fitCohortTable([line(1000, 631, 468, 382, 326)])!;
    const halves = fitCohortTable([line(600, 380, 280, 230, 196), line(400, 251, 188, 152, 130)])!;
    expect(halves.fit.alpha).toBeCloseTo(whole.fit.alpha, 8);
    expect(halves.fit.logLikelihood).toBeCloseTo(whole.fit.logLikelihood, 6);
  });

  it('leaves out cohorts that cannot be used, and is none of too few months', () => {
    const sound = line(1000, 631, 468, 382, 326);
    expect(fitCohortTable([sound, line(100, 110), line(null, 5), line(50)])).toEqual(fitCohortTable([sound]));
    expect(fitCohortTable([line(10, 9), line(20, 15)])).toBeNull();
    expect(fitCohortTable([])).toBeNull();
  });
});

it('knows the counts of a cohort as far as they go, and says where they cannot be used', () => {
  expect(survivorsOf(line(10, 8, 8, null, null))).toEqual([10, 8, 8]);
  const refused = (one: CohortLine) => expect(() => survivorsOf(one));
  refused(line(0, 1)).toThrow(expect.objectContaining({ code: 'members-cohort-size', params: { cohort: '2026-01', found: 0 } }));
  refused(line(10, null, 8)).toThrow(expect.objectContaining({ code: 'members-cohort-gap', params: { cohort: '2026-01', month: 1 } }));
  refused(line(10, -1)).toThrow(expect.objectContaining({ code: 'members-cohort-negative' }));
  refused(line(10, 8, 9)).toThrow(
    expect.objectContaining({ code: 'members-cohort-rises', params: { cohort: '2026-01', month: 2, found: 9, before: 8 } }),
  );
  expect([line(10), line(10, 8, 9), line(10, 8)].map(isUsable)).toEqual([false, false, true]);
});

describeWithReferences('cohort tables as published', () => {
  it('A-SBG-HIGHEND: seven years fitted, twelve projected', () => {
    const { inputs, expected } = referenceCases('A2-retention-and-customer-base.json').get('A-SBG-HIGHEND')!;
    const [size, ...left] = (inputs['survivors_years_0_to_12'] as number[]).slice(0, 8);
    const { fit } = fitCohortTable([line(size!, ...left)])!;
    const of = (output: string) => expected[output]!.recomputed as number;
    expect(Math.abs(fit.alpha / of('alpha') - 1)).toBeLessThan(1e-5);
    expect(Math.abs(fit.beta / of('beta') - 1)).toBeLessThan(1e-5);
    expect(Math.abs(fit.churn / of('mean_churn_probability') - 1)).toBeLessThan(1e-5);
    expect(Math.abs(fit.logLikelihood - of('log_likelihood'))).toBeLessThan(1e-4);
    const known = expected['survival_years_0_to_12']!.recomputed as number[];
    survivalCurve(fit, 12).forEach((share, at) => expect(Math.abs(share - known[at]!)).toBeLessThan(1e-6));
  });

  it('A-SBG-SPREADSHEET-4Y: four renewals, five years projected', () => {
    const { inputs, expected } = referenceCases('A2-retention-and-customer-base.json').get('A-SBG-SPREADSHEET-4Y')!;
    const [size, ...left] = inputs['survivors'] as number[];
    const { fit } = fitCohortTable([line(size!, ...left)])!;
    const of = (output: string) => expected[output]!.recomputed as number;
    expect(Math.abs(fit.alpha / of('alpha') - 1)).toBeLessThan(1e-5);
    expect(Math.abs(fit.beta / of('beta') - 1)).toBeLessThan(1e-5);
    expect(Math.abs(fit.logLikelihood - of('log_likelihood'))).toBeLessThan(1e-4);
    const projected = expected['projected_survivors_years_5_to_9']!.recomputed as number[];
    survivalCurve(fit, 9)
      .slice(5)
      .forEach((share, at) => expect(Math.abs((share * size!) / projected[at]! - 1)).toBeLessThan(1e-5));
  });
});
