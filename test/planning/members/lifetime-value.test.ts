import fc from 'fast-check';
import { fitRetention, survivalCurve, type RetentionFit } from '../../../src/forecasting/retention/beta-geometric';
import { discountedLifetime, monthlyRate, residualLifetime } from '../../../src/planning/members/lifetime-value';
import { describeWithReferences, referenceCases } from '../../support/reference';

const geometric = (churn: number): RetentionFit => ({ model: 'geometric', alpha: Infinity, beta: Infinity, churn, logLikelihood: 0 });
const betaGeometric = (alpha: number, beta: number): RetentionFit => ({
  model: 'beta-geometric',
  alpha,
  beta,
  churn: alpha / (alpha + beta),
  logLikelihood: 0,
});

/** The sum itself, so far that what is left out is nothing. */
function summed(fit: RetentionFit, discount: number, from: number): number {
  const curve = survivalCurve(fit, from + Math.ceil(40 / Math.log1p(discount)));
  return curve.slice(from).reduce((sum, share, k) => sum + share / curve[from]! / (1 + discount) ** k, 0);
}

const parameter = fc.double({ min: 0.05, max: 8, noNaN: true });
const models = fc.oneof(
  fc.tuple(parameter, parameter).map(([alpha, beta]) => betaGeometric(alpha, beta)),
  fc.double({ min: 0.01, max: 0.9, noNaN: true }).map(geometric),
  fc.double({ min: 0.01, max: 0.9, noNaN: true }).map((churn): RetentionFit => ({ ...geometric(churn), model: 'two-groups' })),
);

describe('discounted lifetime', () => {
  it('is the sum of discounted survival', () => {
    fc.assert(
      fc.property(models, fc.double({ min: 0.005, max: 0.5, noNaN: true }), fc.integer({ min: 0, max: 40 }), (fit, discount, from) => {
        expect(discountedLifetime(fit, discount, from) / summed(fit, discount, from)).toBeCloseTo(1, 8);
        expect(residualLifetime(fit, discount, from)).toBeCloseTo((discountedLifetime(fit, discount, from) - 1) * (1 + discount), 6);
      }),
      { numRuns: 40 },
    );
  });

  it('grows with tenure, as those likely to leave are gone', () => {
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const residual = [0, 1, 5, 20].map((tenure) => residualLifetime(betaGeometric(alpha, beta), 0.01, tenure));
        expect([...residual].sort((a, b) => a - b)).toEqual(residual);
      }),
      { numRuns: 20 },
    );
  });

  it('of seven survivors of the high-end cohort is as a public implementation prints it', () => {
    // shifted_beta_geometric (Python), README: shares of Fader & Hardie's high-end cohort, 10% a period, residual lifetime 7.530.
    const fit = fitRetention([1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491]);
    expect(residualLifetime(fit, 0.1, 7)).toBeCloseTo(7.53, 3);
  });

  it('needs a discount rate', () => {
    expect(() => discountedLifetime(geometric(0.1), 0)).toThrow(
      expect.objectContaining({ code: 'members-discount', params: { found: 0 } }),
    );
    expect((1 + monthlyRate(0.12)) ** 12).toBeCloseTo(1.12, 14);
  });
});

describeWithReferences('lifetime value as published', () => {
  const cases = referenceCases('A2-retention-and-customer-base.json');

  it('A-CLV-CLOSED-1: constant retention', () => {
    const { inputs, expected } = cases.get('A-CLV-CLOSED-1')!;
    const of = (output: string) => expected[output]!.recomputed as number[];
    (inputs['customers'] as { margin: number; retention: number; discount: number }[]).forEach(({ margin, retention, discount }, at) => {
      const lifetime = discountedLifetime(geometric(1 - retention), discount);
      const close = (found: number, output: string) => expect(Math.abs(found / of(output)[at]! - 1)).toBeLessThan(1e-9);
      close(margin * lifetime, 'clv_if_first_margin_certain_now');
      close(margin * (lifetime - 1), 'clv');
      close(margin * (lifetime - 1), 'check_sum');
      close(lifetime - 1, 'margin_multiple');
    });
  });

  it('A-CLV-MULTIPLE-RANGE: the retention that a multiple of the margin needs', () => {
    const { inputs, expected } = cases.get('A-CLV-MULTIPLE-RANGE')!;
    const margin = inputs['annual_margin'] as number;
    const [multiples, values, retentions] = ['multiple_range', 'clv_range', 'retention_for_multiple_at_10pct'].map(
      (output) => (expected[output]!.recomputed ?? expected[output]!.published) as number[],
    );
    retentions!.forEach((retention, at) => {
      const multiple = discountedLifetime(geometric(1 - retention), 0.1) - 1;
      expect(Math.abs(multiple / multiples![at]! - 1)).toBeLessThan(1e-9);
      expect(Math.abs((margin * multiple) / values![at]! - 1)).toBeLessThan(1e-9);
    });
  });
});
