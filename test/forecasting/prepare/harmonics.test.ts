import { harmonics, harmonicSeasons } from '../../../src/forecasting/prepare/harmonics';

describe('harmonics', () => {
  it('are waves that meet themselves a cycle later, up to the first period after the history', () => {
    const waves = harmonics(250, 120, 3);
    for (const { values, spread } of waves) {
      expect([values.length, spread]).toEqual([251, 3]);
      for (let t = 0; t + 120 <= 250; t += 7) expect(values[t + 120]).toBeCloseTo(values[t]!, 9);
    }
    expect(waves.map(({ values }) => Math.round(values[250]! * 1e9) / 1e9)).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  });

  it('make seasons that begin with the period after the history', () => {
    const effects = [1, -2, 0.5, 0, 0, 0, 0, 3];
    const seasons = harmonicSeasons(effects, 120);
    const waves = harmonics(250, 120, 1);
    for (const t of [10, 130, 249]) {
      const sum = waves.reduce((total, { values }, wave) => total + effects[wave]! * values[t]!, 0);
      expect(seasons[(((t - 250) % 120) + 120) % 120]).toBeCloseTo(sum, 9);
    }
    expect(seasons.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(0, 9);
  });
});
