import fc from 'fast-check';
import { aggregate, aggregationOf, spreadBack, CONVERSIONS } from '../../../src/forecasting/disaggregation/aggregation';
import { autoregression } from '../../../src/forecasting/disaggregation/autoregression';
import { denseFactor } from '../../../src/forecasting/disaggregation/dense-factor';
import type { Factor } from '../../../src/forecasting/disaggregation/covariance';

const rhos = fc.constantFrom(0, 0.3, 0.6, 0.95, 0.999);

describe('autoregression', () => {
  it('multiplies by powers of rho', () => {
    const series = Float64Array.of(1, 0, 0, 2);
    autoregression(0.5).multiply(series);
    expect([...series]).toEqual([1.25, 1, 1.25, 2.125]);
  });

  it('has the factor that the dense matrix has, gaps between the aggregates and all', () => {
    const periods = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 7 }).map((found) => found.sort((a, b) => a - b));
    const given = fc.record({ periods, width: fc.integer({ min: 1, max: 5 }), rho: rhos, conversion: fc.constantFrom(...CONVERSIONS) });
    fc.assert(
      fc.property(given, ({ periods: known, width, rho, conversion }) => {
        const aggregation = aggregationOf(conversion, known, width, 1, 60);
        const size = known.length;
        const dense = new Float64Array(size * size);
        known.forEach((_, row) => {
          const series = spreadBack(
            aggregation,
            Float64Array.from(known, (__, at) => Number(at === row)),
          );
          autoregression(rho).multiply(series);
          dense.set(aggregate(aggregation, series), row * size);
        });
        const expected = denseFactor(dense, size) as Factor;
        const found = autoregression(rho).factor(aggregation) as Factor;
        expect(found.logDeterminant).toBeCloseTo(expected.logDeterminant, 8);
        const solve = (factor: Factor) => {
          const low = Float64Array.from(known, (_, at) => Math.cos(3 * at) + 1);
          factor.whiten(low);
          const size2 = low.reduce((sum, value) => sum + value * value, 0);
          factor.unwhiten(low);
          return [size2, ...low];
        };
        const scale = Math.max(1, ...solve(expected).map(Math.abs));
        solve(found).forEach((value, at) => expect(Math.abs(value - solve(expected)[at]!)).toBeLessThan(1e-8 * scale));
      }),
    );
  });
});
