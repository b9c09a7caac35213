import { aggregationOf } from '../../../src/forecasting/disaggregation/aggregation';
import { chowLin, type ChowLinOptions } from '../../../src/forecasting/disaggregation/chow-lin';
import { disaggregate } from '../../../src/forecasting/disaggregation/disaggregate';
import { describeWithReferences, referenceCases } from '../../support/reference';

const cases = referenceCases('C1-temporal-disaggregation.json');
const inputs = (id: string, name: string) => cases.get(id)?.inputs[name] as number[];
const figures = (id: string, output: string) => cases.get(id)?.expected[output]?.recomputed as number[];

/** Every figure within `tolerance` of the reference, and as many of them. */
function expectNear(found: readonly number[], expected: readonly number[], tolerance: (figure: number) => number): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((figure, at) => expect(Math.abs((found[at] ?? NaN) - figure)).toBeLessThanOrEqual(tolerance(figure)));
}
const within = (bound: number) => () => bound;
const relative = (bound: number) => (figure: number) => bound * Math.abs(figure);

describeWithReferences('disaggregate as published', () => {
  it('IMF manual, example 6.2: proportional Denton with four quarters beyond the last year', () => {
    const indicator = inputs('C-DENTON-IMF', 'indicator');
    const quarters = disaggregate(inputs('C-DENTON-IMF', 'annual'), indicator, 'denton-cholette', 'sum', { factor: 4 });
    expectNear(quarters, figures('C-DENTON-IMF', 'quarters'), within(1e-6));
    expectNear(quarters, cases.get('C-DENTON-IMF')?.expected['quarters']?.published as number[], within(0.06));
    const ratio = cases.get('C-DENTON-IMF')?.expected['bi_ratio_last']?.recomputed as number;
    quarters.slice(7).forEach((quarter, at) => expect(quarter / indicator[at + 7]!).toBeCloseTo(ratio, 6));
  });

  it('the same with the third year left blank', () => {
    const quarters = disaggregate([...inputs('C-DENTON-IMF', 'annual'), null], inputs('C-DENTON-IMF', 'indicator'));
    expectNear(quarters, figures('C-DENTON-IMF', 'quarters'), within(1e-6));
  });

  it.each([
    ['C-TD-DENTONCHOLETTE-CONST', 1],
    ['C-TD-DENTONCHOLETTE-CONST-H2', 2],
  ] as const)('%s: years to quarters without an indicator', (id, differences) => {
    const quarters = disaggregate(inputs(id, 'annual'), null, 'denton-cholette', 'sum', { factor: 4, differences });
    expectNear(quarters, figures(id, 'values'), within(1e-5));
  });

  it('C-TD-Q2M-CONST: quarters to months without an indicator', () => {
    const months = disaggregate(inputs('C-TD-Q2M-CONST', 'quarterly'), null, 'denton-cholette', 'sum', { factor: 3 });
    expectNear(months, figures('C-TD-Q2M-CONST', 'values'), within(1e-6));
  });

  it('C-TD-UNIFORM: years split evenly', () => {
    const quarters = disaggregate(inputs('C-TD-UNIFORM', 'annual'), null, 'uniform', 'sum', { factor: 4 });
    expectNear(quarters, figures('C-TD-UNIFORM', 'values'), within(1e-9));
  });

  it('C-TD-DENTONCHOLETTE-EXPORTS-ADD: additive, with quarters before and after the years', () => {
    const id = 'C-TD-DENTONCHOLETTE-EXPORTS-ADD';
    const found = disaggregate(inputs(id, 'annual'), inputs(id, 'exports_q'), 'denton-cholette', 'sum', {
      factor: 4,
      offset: 12,
      criterion: 'additive',
    });
    expectNear(found, figures(id, 'values'), within(1e-5));
  });

  it.each<[string, ChowLinOptions]>([
    ['C-TD-OLS', { rho: 0 }],
    ['C-TD-CHOWLIN-06', { rho: 0.6 }],
    ['C-TD-CHOWLIN-MINRSS', { rhoBy: 'residuals' }],
  ])('%s: regression on exports and imports', (id, options) => {
    const indicators = [inputs(id, 'exports_q'), inputs(id, 'imports_q')];
    const found = disaggregate(inputs(id, 'annual'), indicators, 'chow-lin', 'sum', { factor: 4, offset: 12, ...options });
    expectNear(found, figures(id, 'values'), within(1e-6));

    const annual = Float64Array.from(inputs(id, 'annual'));
    const aggregation = aggregationOf('sum', [...annual.keys()], 4, 12, indicators[0]!.length);
    const fit = chowLin(
      annual,
      indicators.map((series) => Float64Array.from(series)),
      aggregation,
      options,
    );
    expectNear(fit.coefficients, figures(id, 'coefficients'), relative(1e-6));
    if (id === 'C-TD-CHOWLIN-MINRSS') expect(fit.rho).toBeCloseTo(cases.get(id)?.expected['rho']?.recomputed as number, 6);
  });
});
