import { forecast } from '../../../src/forecasting/auto/forecast';
import { seededNormal } from '../../support/histories';

const MONTHS_AHEAD = 6;
const SERIES = 120;

/** Share of what came that the 80 % band held, over series whose months repeat exactly but for noise of 8 %. */
function held(length: number): number {
  let within = 0;
  for (let seed = 1; seed <= SERIES; seed++) {
    const next = seededNormal(seed);
    const season = Array.from({ length: 12 }, () => 0.3 * next());
    const sales = Array.from({ length: length + MONTHS_AHEAD }, (_, t) => 1000 * Math.exp(season[t % 12]! + 0.08 * next()));
    const { lower, upper } = forecast({ history: sales.slice(0, length), horizon: MONTHS_AHEAD, period: 12, level: 0.8 });
    sales.slice(length).forEach((value, step) => (within += value >= lower[step]! && value <= upper[step]! ? 1 : 0));
  }
  return within / SERIES / MONTHS_AHEAD;
}

describe('the 80 % band', () => {
  it.each([36, 48, 60])('holds most of what comes where months repeat exactly but for noise, with %d months', (length) => {
    expect(held(length)).toBeGreaterThan(0.72);
    expect(held(length)).toBeLessThan(0.88);
  });
});
