import { isSeasonal } from '../../../src/forecasting/theta/seasonality-test';
import { seededNormal } from '../../support/histories';

const waves = (length: number, height: number) => {
  const normal = seededNormal(8);
  return Array.from({ length }, (_, at) => 10 + height * Math.sin((at * Math.PI) / 2 + 1) + normal());
};

describe('isSeasonal', () => {
  it('sees a season that stands out of the noise', () => {
    expect(isSeasonal(waves(48, 3), 4)).toBe(true);
    expect(isSeasonal(waves(48, 0), 4)).toBe(false);
  });

  it('compares the autocorrelation with 1.645 of Bartlett standard errors', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    const mean = values.reduce((sum, value) => sum + value, 0) / 12;
    const correlation = (lag: number) => {
      let [product, total] = [0, 0];
      values.forEach((value, at) => {
        total += (value - mean) ** 2;
        if (at >= lag) product += (value - mean) * (values[at - lag]! - mean);
      });
      return product / total;
    };
    for (const period of [2, 3, 4]) {
      let variance = 1;
      for (let lag = 1; lag < period; lag++) variance += 2 * correlation(lag) ** 2;
      expect(isSeasonal(values, period)).toBe(Math.abs(correlation(period)) > 1.645 * Math.sqrt(variance / 12));
    }
  });

  it('needs a season, enough values, and movement', () => {
    const strong = Array.from({ length: 24 }, (_, at) => at % 4);
    expect(isSeasonal(strong, 4, 25)).toBe(false);
    expect(isSeasonal(strong, 4, 24)).toBe(true);
    expect(isSeasonal(strong.slice(0, 11), 4)).toBe(false);
    expect(isSeasonal(waves(48, 3), 1)).toBe(false);
    expect(isSeasonal(new Array<number>(48).fill(0.1), 4)).toBe(false);
    expect(isSeasonal(new Array<number>(48).fill(0), 4)).toBe(false);
  });
});
