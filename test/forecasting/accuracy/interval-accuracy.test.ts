import { intervalCoverage, meanScaledIntervalScore } from '../../../src/forecasting/accuracy/interval-accuracy';

describe('intervalCoverage', () => {
  it('is the share of values within, ends included', () => {
    expect(intervalCoverage([1, 2, 3, 4], [1, 3, 0, 0], [5, 5, 3, 3])).toBe(0.5);
    expect(intervalCoverage([], [], [])).toBe(0);
  });
});

describe('meanScaledIntervalScore', () => {
  const history = [1, 3, 2, 4];

  it('is the width, with a penalty for what lies outside', () => {
    // Scale 5/3 at lag 1; at 80 % what lies outside counts ten times.
    const scale = 5 / 3;
    expect(meanScaledIntervalScore(history, [5], [4], [7], 0.8)).toBeCloseTo(3 / scale, 12);
    expect(meanScaledIntervalScore(history, [8], [4], [7], 0.8)).toBeCloseTo((3 + 10) / scale, 12);
    expect(meanScaledIntervalScore(history, [2], [4], [7], 0.8)).toBeCloseTo((3 + 20) / scale, 12);
    expect(meanScaledIntervalScore(history, [5, 8], [4, 4], [7, 7], 0.8)).toBeCloseTo((3 + 13) / 2 / scale, 12);
  });

  it('scales by the season, and has figures for constants', () => {
    expect(meanScaledIntervalScore(history, [5], [4], [7], 0.8, 2)).toBeCloseTo(3, 12);
    expect(meanScaledIntervalScore([2, 2], [2], [2], [2], 0.8)).toBe(0);
    expect(meanScaledIntervalScore([2, 2], [], [], [], 0.8)).toBe(0);
  });
});
