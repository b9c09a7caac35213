import { cleanHistory, fillGaps } from '../../../src/forecasting/prepare/clean-history';

const season = [0, 3, 8, 12, 6, 2, -3, -8, -12, -6, -2, 0];
const usual = Array.from({ length: 48 }, (_, t) => 100 + 0.2 * t + season[t % 12]! + 0.5 * Math.sin(t * t));

describe('cleanHistory', () => {
  it('leaves a usual history as it is', () => {
    const { values, filled, outliers, shifts, moved } = cleanHistory(usual, 12);
    values.forEach((value, t) => expect(value).toBeCloseTo(usual[t]!, 9));
    filled.forEach((value, t) => expect(value).toBeCloseTo(usual[t]!, 9));
    expect([outliers, shifts, Math.max(...moved)]).toEqual([[], [], 0]);
  });

  it('sets single outliers back to about their usual value, season and all', () => {
    const { values, outliers } = cleanHistory(
      usual.map((value, t) => (t === 15 ? 30 : t === 32 ? 190 : value)),
      12,
    );
    expect(outliers).toEqual([15, 32]);
    for (const t of outliers) expect(Math.abs(values[t]! - usual[t]!)).toBeLessThan(5);
  });

  it('leaves next to nothing of a single campaign in its season, whichever month it was', () => {
    const calm = Array.from({ length: 36 }, (_, t) => 100 + season[t % 12]! + 2 * Math.sin(t * t));
    const { seasons } = cleanHistory(calm, 12);
    for (let campaign = 12; campaign < 32; campaign++) {
      const struck = cleanHistory(
        calm.map((value, t) => (t === campaign ? value + 40 : value)),
        12,
      );
      expect(struck.outliers).toContain(campaign);
      // A third of it, 13, would be in the mean of that month.
      expect(Math.abs(struck.seasons[campaign % 12]! - seasons[campaign % 12]!)).toBeLessThan(2);
    }
  });

  it('tells a campaign of the newer of two years from the season', () => {
    const history = Array.from({ length: 24 }, (_, t) => 4 + season[t % 12]! / 40 + 0.08 * Math.sin(t * t));
    for (let campaign = 12; campaign < 21; campaign++) {
      const { values, outliers } = cleanHistory(
        history.map((value, t) => (t === campaign ? value + Math.log(3) : value)),
        12,
      );
      expect(outliers).toContain(campaign);
      expect(Math.abs(values[campaign]! - history[campaign]!)).toBeLessThan(0.3);
    }
  });

  it('finds nothing in a straight line, and one campaign of a shop that otherwise never changes', () => {
    const line = Array.from({ length: 36 }, (_, t) => Math.log(1000 + 10 * t));
    expect(cleanHistory(line, 12).outliers).toEqual([]);
    const constant = Array.from({ length: 24 }, (_, t) => (t === 20 ? 1.6 : 0));
    const { outliers, seasons } = cleanHistory(constant, 12);
    expect(outliers).toEqual([20]);
    seasons.forEach((effect) => expect(Math.abs(effect)).toBeLessThan(0.01));
  });

  it('takes a month that stands out every year for a season', () => {
    for (const length of [27, 36, 60]) {
      const peaks = Array.from({ length }, (_, t) => 100 + 0.5 * Math.sin(t * t) + (t % 12 === 10 ? 60 : 0));
      const { values, outliers } = cleanHistory(peaks, 12);
      expect(outliers).toEqual([]);
      values.forEach((value, t) => expect(value).toBeCloseTo(peaks[t]!, 9));
    }
  });

  it('moves what came before a new level to it', () => {
    const { filled, shifts, moved, outliers } = cleanHistory(
      usual.map((value, t) => (t >= 30 ? value + 60 : value)),
      12,
    );
    expect([outliers, shifts]).toEqual([[], [30]]);
    expect(moved[29]).toBeGreaterThan(50);
    expect(moved[30]).toBe(0);
    filled.forEach((value, t) => expect(Math.abs(value - usual[t]! - 60)).toBeLessThan(5));
  });

  it('fills gaps by season and neighbours, and leaves them gaps beside that', () => {
    const gaps = [0, 7, 20, 21, 47];
    const { values, filled, outliers } = cleanHistory(
      usual.map((value, t) => (gaps.includes(t) ? null : value)),
      12,
    );
    expect(outliers).toEqual([]);
    for (const t of gaps) {
      expect(values[t]).toBeNull();
      expect(Math.abs(filled[t]! - usual[t]!)).toBeLessThan(4);
    }
  });

  it('takes the effect of a known cause for no outlier', () => {
    const cause = Array.from({ length: 49 }, (_, t) => ([3, 14, 26, 37].includes(t) ? 1 : 0));
    const history = usual.map((value, t) => value + 25 * cause[t]!);
    expect(cleanHistory(history, 12).outliers.length).toBeGreaterThan(0);
    expect(cleanHistory(history, 12, [{ values: cause, spread: 30 }]).outliers).toEqual([]);
  });

  it('holds back where the season is hardly known', () => {
    const short = usual.slice(0, 18);
    expect(cleanHistory(short, 12).outliers).toEqual([]);
    expect(cleanHistory(short, 12).shifts).toEqual([]);
    expect(
      cleanHistory(
        short.map((value, t) => (t === 9 ? 900 : value)),
        12,
      ).outliers,
    ).toEqual([9]);
  });
});

describe('fillGaps', () => {
  it('fills gaps and changes nothing else', () => {
    const given = usual.map((value, t) => (t === 20 ? null : t === 30 ? 900 : value));
    const filled = fillGaps(given, 12);
    filled.forEach((value, t) => (t === 20 ? expect(Math.abs(value - usual[20]!)).toBeLessThan(8) : expect(value).toBe(given[t])));
    expect(Array.from(fillGaps([null, 2, null, 4, null], 1))).toEqual([2, 2, 3, 4, 4]);
    expect(Array.from(fillGaps([0, null], 12))).toEqual([0, 0]);
  });
});
