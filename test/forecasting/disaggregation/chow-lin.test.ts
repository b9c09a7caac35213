import { aggregate, aggregationOf } from '../../../src/forecasting/disaggregation/aggregation';
import { chowLin } from '../../../src/forecasting/disaggregation/chow-lin';
import { describeWithReferences, referenceCases } from '../../support/reference';

const QUARTERS = Float64Array.of(
  ...[56, 48, 50, 48, 47, 46, 40, 39, 37, 47, 47, 46, 45, 43, 40, 39, 40, 40, 43, 42, 42, 47, 48, 47],
  ...[46, 48, 54, 53, 52, 55, 53, 52, 54, 56, 56, 58, 50, 53, 50, 45, 46, 48, 47, 43, 44, 43, 48, 50],
);
const YEARS = Float64Array.of(388, 342, 337, 316, 306, 338, 370, 392, 415, 389, 353, 350);
const sums = aggregationOf('sum', [...YEARS.keys()], 4, 0, 48);

describe('chowLin', () => {
  it('finds the rho of greatest likelihood (scipy: dense matrices, bounded minimisation)', () => {
    const { rho, coefficients, values } = chowLin(YEARS, [QUARTERS], sums);
    expect(rho).toBeCloseTo(0.80758278, 6);
    expect(coefficients[0]).toBeCloseTo(14.07061427, 5);
    expect(coefficients[1]).toBeCloseTo(1.59682209, 7);
    [105.27706846, 92.8343887, 96.3636903, 93.52485254].forEach((value, at) => expect(values[at]).toBeCloseTo(value, 5));
    [83.93302359, 82.2919555, 90.27235815, 93.50266276].forEach((value, at) => expect(values[44 + at]).toBeCloseTo(value, 5));
  });

  it('follows a regression without residuals outright', () => {
    const truth = QUARTERS.map((value) => 3 + 2 * value);
    const { rho, coefficients, values } = chowLin(aggregate(sums, truth), [QUARTERS], sums);
    expect(rho).toBe(0);
    expect(coefficients[0]).toBeCloseTo(3, 8);
    expect(coefficients[1]).toBeCloseTo(2, 9);
    values.forEach((value, at) => expect(value).toBeCloseTo(truth[at]!, 8));
  });

  it('leaves the constant out where it is told to', () => {
    expect(chowLin(YEARS, [QUARTERS], sums, { constant: false }).coefficients).toHaveLength(1);
  });

  it('names the indicator that says nothing of its own', () => {
    const doubled = QUARTERS.map((value) => 2 * value + 1);
    expect(() => chowLin(YEARS, [QUARTERS, doubled], sums)).toThrow('Indicator 2 moves with');
  });
});

describeWithReferences('chowLin as published', () => {
  it('Sax & Steiner (2013): Swiss pharmaceutical sales on exports, rho cut off at 0', () => {
    const inputs = referenceCases('C1-temporal-disaggregation.json').get('C-TD-OLS')?.inputs;
    const exportsFrom1975 = Float64Array.from((inputs?.['exports_q'] as number[]).slice(12));
    const sales = Float64Array.from(inputs?.['annual'] as number[]);
    const { rho, coefficients } = chowLin(sales, [exportsFrom1975], aggregationOf('sum', [...sales.keys()], 4, 0, exportsFrom1975.length));
    expect(rho).toBe(0);
    expect(coefficients[0]).toBeCloseTo(12.41, 2);
    expect(coefficients[1]).toBeCloseTo(0.01339, 5);
  });
});
