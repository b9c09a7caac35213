import { IMPLEMENTATIONS } from '../../src/functions/implementations';
import { describeWithReferences, referenceCases } from '../support/reference';

const { RETENTION } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const SURVIVORS = [1000, 631, 468, 382, 326];

describe('PLAN.RETENTION', () => {
  it('begins with the whole cohort, and goes on for the horizon', () => {
    const [shares = []] = RETENTION([SURVIVORS], 3);
    expect(shares).toHaveLength(8);
    expect(shares[0]).toBe(1);
    shares.slice(1).forEach((share, at) => expect(share).toBeLessThan(shares[at] ?? NaN));
    expect(RETENTION([SURVIVORS], 0)).toEqual([shares.slice(0, 5)]);
  });

  it('gives a column for a column', () => {
    const shares = RETENTION([SURVIVORS], 2)[0];
    expect(
      RETENTION(
        SURVIVORS.map((count) => [count]),
        2,
      ),
    ).toEqual(shares?.map((share) => [share]));
  });

  it('takes blank cells at the end for periods to come', () => {
    expect(RETENTION([[...SURVIVORS, null, '']], 2)).toEqual(RETENTION([SURVIVORS], 2));
  });

  it.each([
    ['argument-missing', [null, 1]],
    ['argument-missing', [[SURVIVORS]]],
    ['argument-not-whole', [[SURVIVORS], -1]],
    ['argument-not-whole', [[SURVIVORS], 1201]],
    ['argument-cell-blank', [[[1000, null, 468]], 1]],
    ['retention-too-short', [[[1000, 631]], 1]],
    ['retention-too-short', [[[null, null, null]], 1]],
    ['retention-empty-cohort', [[[0, 0, 0]], 1]],
    ['retention-negative', [[[10, 5, -1]], 1]],
    ['retention-rises', [[[10, 5, 6]], 1]],
  ])('refuses: %s', (expected, values) => expect(() => RETENTION(...(values as unknown[]))).toThrow(code(expected)));
});

describeWithReferences('PLAN.RETENTION as published', () => {
  it('A-SBG-HIGHEND: years 8 to 12 of the high-end customers', () => {
    const { inputs = {}, expected = {} } = referenceCases('A2-retention-and-customer-base.json').get('A-SBG-HIGHEND') ?? {};
    const calibration = (inputs['survivors_years_0_to_12'] as number[]).slice(0, 8);
    const [shares = []] = RETENTION([calibration], 5);
    const survival = expected['survival_years_0_to_12']?.recomputed as number[];
    expect(shares).toHaveLength(survival.length);
    survival.forEach((share, at) => expect(Math.abs((shares[at] ?? NaN) - share)).toBeLessThan(1e-6));
  });
});
