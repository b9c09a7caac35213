import { outlierSizes } from '../../../src/forecasting/prepare/outliers';

const calm = Float64Array.from({ length: 30 }, (_, t) => 100 + Math.sin(t * t));

function withValues(changes: Readonly<Record<number, number>>): Float64Array {
  return calm.map((value, t) => changes[t] ?? value);
}

function found(values: Float64Array, limit = 5): number[] {
  return Array.from(outlierSizes(values, values, limit, 100)).flatMap((size, t) => (size === 0 ? [] : [t]));
}

describe('outlierSizes', () => {
  it('finds single values far from their surroundings, and how far', () => {
    const values = withValues({ 8: 160, 20: 30 });
    expect(found(values)).toEqual([8, 20]);
    expect(outlierSizes(values, values, 5, 100)[8]).toBeGreaterThan(55);
    expect(outlierSizes(values, values, 5, 100)[20]).toBeLessThan(-65);
  });

  it('finds none in calm, and two that stand together', () => {
    expect(found(calm)).toEqual([]);
    expect(found(withValues({ 10: 150, 11: 155 }))).toEqual([10, 11]);
  });

  it('takes neither the edge of a new level for an outlier nor the newest values', () => {
    expect(found(calm.map((value, t) => (t < 15 ? value : value + 60)))).toEqual([]);
    expect(found(withValues({ 28: 160, 29: 160 }))).toEqual([]);
  });

  it('sees past gaps, and says nothing of few values', () => {
    const values = withValues({ 8: 160 });
    values[7] = NaN;
    values[9] = NaN;
    expect(found(values)).toEqual([8]);
    expect(found(values.slice(4, 11))).toEqual([]);
  });

  it('finds none in what is off by hardly anything, however calm the rest', () => {
    const line = Float64Array.from({ length: 30 }, (_, t) => 100 + 0.001 * Math.sin(t * t));
    line[12] = 101;
    expect(found(line)).toEqual([]);
    line[12] = 103;
    expect(found(line)).toEqual([12]);
  });

  it('holds the limit', () => {
    expect(found(withValues({ 8: 106 }), 5)).toEqual([8]);
    expect(found(withValues({ 8: 106 }), 20)).toEqual([]);
  });
});
