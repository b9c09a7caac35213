import { robustDeviation } from '../../../src/forecasting/prepare/robust-deviation';
import { seededNormal } from '../../support/histories';

describe('robustDeviation', () => {
  const normal = seededNormal(7);
  const distances = Float64Array.from({ length: 20001 }, () => Math.abs(5 * normal()));

  it('is the standard deviation of normal values', () => {
    expect(robustDeviation(distances.slice())).toBeGreaterThan(4.9);
    expect(robustDeviation(distances.slice())).toBeLessThan(5.1);
  });

  it('hardly changes where a few values are far off', () => {
    const far = distances.map((distance, at) => (at % 50 === 0 ? 1e6 : distance));
    expect(robustDeviation(far) / robustDeviation(distances.slice())).toBeLessThan(1.05);
  });
});
