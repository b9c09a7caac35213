import fc from 'fast-check';
import { valueScale } from '/work/main/src/workbench/charts/scale';

const amounts = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });

describe('the value axis', () => {
  test.each([
    { low: 0, high: 17_200_000, min: 0, max: 20_000_000, step: 5_000_000 },
    { low: 0, high: 0.83, min: 0, max: 1, step: 0.2 },
    { low: -40, high: 95, min: -50, max: 100, step: 50 },
  ])('from $low to $high runs from $min to $max by $step', ({ low, high, min, max, step }) => {
    expect(valueScale(low, high, { zeroBased: true })).toMatchObject({ min, max, step });
  });

  test('covers all values with evenly spaced, round labels', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.boolean(), (a, b, zeroBased) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        fc.pre(Math.max(Math.abs(low), Math.abs(high)) > 1e-3);
        const scale = valueScale(low, high, { zeroBased });
        const slack = scale.step * 1e-6;
        expect(scale.min).toBeLessThanOrEqual(low + slack);
        expect(scale.max).toBeGreaterThanOrEqual(high - slack);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(8);
        expect([1, 2, 2.5, 5, 10]).toContainEqual(expect.closeTo(scale.step / 10 ** Math.floor(Math.log10(scale.step) + 1e-9), 6));
        scale.ticks.forEach((tick, index) =>
          expect(tick).toBeCloseTo(scale.min + index * scale.step, 6 - Math.ceil(Math.log10(scale.step + 1))),
        );
        expect(scale.at(scale.min)).toBe(0);
        expect(scale.at(scale.max)).toBe(1);
      }), { numRuns: 20000 },
    );
  });

  test('of columns always holds zero', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const scale = valueScale(Math.min(a, b), Math.max(a, b), { zeroBased: true });
        expect(scale.min).toBeLessThanOrEqual(0);
        expect(scale.max).toBeGreaterThanOrEqual(0);
      }), { numRuns: 20000 },
    );
  });

  test('of a line leaves zero out where all values lie close together', () => {
    expect(valueScale(1000, 1010, { zeroBased: false }).min).toBe(1000);
    expect(valueScale(500, 1010, { zeroBased: false }).min).toBe(0);
  });

  test('keeps ends that are fixed on the chart', () => {
    expect(valueScale(3, 7, { zeroBased: true, minimum: 2, maximum: 9 })).toMatchObject({ min: 2, max: 9 });
  });

  test('stands even without any value', () => {
    expect(valueScale(Infinity, -Infinity, { zeroBased: true })).toMatchObject({ min: 0, max: 1 });
  });
});
