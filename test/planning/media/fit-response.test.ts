import fc from 'fast-check';
import { fitResponse } from '../../../src/planning/media/fit-response';
import { expectedSales, marginalReturn } from '../../../src/planning/media/response-curve';

describe('the response curve of a tool', () => {
  it('is found again where the history follows one', () => {
    const curve = { most: 900, half: 120 };
    const history = [20, 60, 120, 240, 500, 900].map((spend) => ({ spend, sales: expectedSales(curve, spend) }));
    const { curve: found, basis, periods } = fitResponse(history);
    expect({ basis, periods }).toEqual({ basis: 'fitted', periods: 6 });
    for (const spend of [50, 200, 800]) expect(expectedSales(found, spend) / expectedSales(curve, spend)).toBeCloseTo(1, 1);
    expect(found.half).toBeGreaterThan(90);
    expect(found.half).toBeLessThan(160);
  });

  it('is assumed where all spends are alike: the next unit brings half of the average one', () => {
    const { curve, basis } = fitResponse([100, 100, 100].map((spend) => ({ spend, sales: 400 })));
    expect(basis).toBe('assumed');
    expect(expectedSales(curve, 100)).toBeCloseTo(400, 9);
    expect(marginalReturn(curve, 100)).toBeCloseTo(0.5 * 4, 9);
  });

  it('is none without spend and sales', () => {
    expect(fitResponse([])).toEqual({ curve: { most: 0, half: 1 }, basis: 'none', periods: 0 });
    expect(
      fitResponse([
        { spend: 0, sales: 5 },
        { spend: 5, sales: 0 },
      ]).basis,
    ).toBe('none');
  });

  it('is finite and rising whatever the history', () => {
    const period = fc.record({ spend: fc.double({ min: -10, max: 1e6 }), sales: fc.double({ min: -10, max: 1e9 }) });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 12 }), (history) => {
        const { curve } = fitResponse(history);
        expect(Number.isFinite(curve.most) && curve.most >= 0).toBe(true);
        expect(Number.isFinite(curve.half) && curve.half > 0).toBe(true);
      }),
    );
  });
});
