import fc from 'fast-check';
import { seasonalIndices } from '../../src/forecasting/seasonal-indices';
import { describeWithReferences, referenceCases } from '../support/reference';

describe('seasonalIndices', () => {
  it('finds a season that lies on a straight trend', () => {
    const season = [5, -3, 1, -3];
    const history = Array.from({ length: 20 }, (_, at) => 100 + 2 * at + (season[at % 4] ?? 0));
    seasonalIndices(history, 4, 'additive').forEach((index, at) => expect(index).toBeCloseTo(season[at] ?? NaN, 10));
  });

  it('finds a season of odd length', () => {
    const season = [1.2, 0.9, 0.9];
    const history = Array.from({ length: 12 }, (_, at) => 50 * (season[at % 3] ?? 0));
    seasonalIndices(history, 3, 'multiplicative').forEach((index, at) => expect(index).toBeCloseTo(season[at] ?? NaN, 10));
  });

  it('leaves a missing value out instead of taking it for zero', () => {
    const season = [5, -3, 1, -3];
    const history = Array.from({ length: 24 }, (_, at) => (at === 7 ? null : 100 + (season[at % 4] ?? 0)));
    seasonalIndices(history, 4, 'additive').forEach((index, at) => expect(index).toBeCloseTo(season[at] ?? NaN, 10));
  });

  it.each([
    ['seasonal-too-short', [1, 2, 3, 4, 5, 6, 7], 4, 'additive'],
    ['seasonal-gap', [1, 2, null, 4, 1, 2, null, 4], 4, 'additive'],
    ['seasonal-not-positive', [1, -2, 1, -2, 1, -2, 1, -2], 4, 'multiplicative'],
  ] as const)('refuses: %s', (code, history, period, kind) => {
    expect(() => seasonalIndices(history, period, kind)).toThrow(expect.objectContaining({ code }));
  });

  it('gives indices of mean 1 or sum 0, unmoved by the unit of the history', () => {
    const history = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(history, fc.integer({ min: 2, max: 4 }), (values, period) => {
        const ratios = seasonalIndices(values, period, 'multiplicative');
        expect(ratios.reduce((sum, index) => sum + index, 0)).toBeCloseTo(period, 9);
        seasonalIndices(
          values.map((value) => value * 1000),
          period,
          'multiplicative',
        ).forEach((index, at) => expect(index).toBeCloseTo(ratios[at] ?? NaN, 9));
        expect(seasonalIndices(values, period, 'additive').reduce((sum, index) => sum + index, 0)).toBeCloseTo(0, 8);
      }),
    );
  });
});

describeWithReferences('seasonal indices as published', () => {
  const cases = referenceCases('C3-seasonality.json');
  const indices = (id: string, kind: 'multiplicative' | 'additive') => {
    const inputs = cases.get(id)?.inputs;
    return seasonalIndices(inputs?.['series'] as number[], inputs?.['period'] as number, kind);
  };
  const figures = (id: string, output: string) => cases.get(id)?.expected[output]?.recomputed as number[];

  it('AirPassengers, multiplicative (R decompose)', () => {
    indices('C-SEASONAL-AP-MULT', 'multiplicative').forEach((index, at) =>
      expect(index).toBeCloseTo(figures('C-SEASONAL-AP-MULT', 'figure_all')[at] ?? NaN, 10),
    );
  });

  it('AirPassengers, additive', () => {
    indices('C-SEASONAL-AP-ADD', 'additive').forEach((index, at) =>
      expect(index).toBeCloseTo(figures('C-SEASONAL-AP-ADD', 'figure')[at] ?? NaN, 8),
    );
  });

  it('Kendall & Stuart, additive quarterly (printed in tenths)', () => {
    indices('C-SEASONAL-KENDALL-STUART', 'additive').forEach((index, at) =>
      expect(index / 10).toBeCloseTo(figures('C-SEASONAL-KENDALL-STUART', 'figure_div_10')[at] ?? NaN, 10),
    );
  });
});
