import { combine, periodsIn } from '../../../src/forecasting/auto/combination';
import { AS_IT_IS, LOGARITHMS } from '../../../src/forecasting/auto/scale';
import { cleanHistory } from '../../../src/forecasting/prepare/clean-history';

const season = [0, 3, -4, 1];
const history = Array.from({ length: 32 }, (_, t) => 50 + 0.5 * t + season[t % 4]! + 0.4 * Math.sin(t * t));

describe('combine', () => {
  it('is the mean of its members by their shares', () => {
    const { members, point, sigma, known } = combine(cleanHistory(history, 4), 6, 4, AS_IT_IS, []);
    expect(members.map(({ name }) => name)).toEqual(['structural', 'damped trend', 'Holt-Winters', 'damped trend of blocks']);
    expect(members.map(({ share }) => Number(share.toFixed(9)))).toEqual([0.4, 0.2, 0.2, 0.2]);
    point.forEach((value, step) => {
      expect(value).toBeCloseTo(
        members.reduce((sum, member) => sum + member.share * member.point[step]!, 0),
        9,
      );
      expect(Math.abs(value - (66 + 0.5 * step + season[step % 4]!))).toBeLessThan(1.5);
    });
    expect([sigma.length, known.length]).toEqual([6, 32]);
    known.forEach((part, t) => expect(Math.abs(part - season[t % 4]!)).toBeLessThan(1));
  });

  it('answers off the scale on which the parts add up', () => {
    const logarithms = history.map((value) => Math.log(value));
    const { point, members } = combine(cleanHistory(logarithms, 4), 4, 4, LOGARITHMS, []);
    point.forEach((value, step) => expect(Math.abs(value - (66 + 0.5 * step + season[step]!))).toBeLessThan(2));
    for (const member of members) for (const value of member.point) expect(Math.abs(value - 66)).toBeLessThan(10);
  });

  it('has the structural model alone where there is no more than one cycle', () => {
    const { members } = combine(cleanHistory(history.slice(0, 4), 4), 3, 4, AS_IT_IS, []);
    expect(members.map(({ name, share }) => [name, share])).toEqual([['structural', 1]]);
  });

  it('carries no member further beyond what was seen than the width of that', () => {
    const steep = Array.from({ length: 24 }, (_, t) => (t < 20 ? Math.sin(t * t) : (t - 19) * 10));
    const { members } = combine(cleanHistory(steep, 1), 30, 1, AS_IT_IS, []);
    for (const { point } of members.slice(1)) for (const value of point) expect(value).toBeLessThanOrEqual(40 + 41.1);
  });

  it('takes a long cycle’s rough season off and puts it back on', () => {
    const wave = (t: number): number => 100 + 20 * Math.sin((2 * Math.PI * t) / 130) + (t % 130 === 30 ? 50 : 0);
    const yearly = Array.from({ length: 390 }, (_, t) => wave(t) + Math.sin(t * t));
    const { point } = combine(cleanHistory(yearly, 130), 60, 130, AS_IT_IS, []);
    point.forEach((value, step) => expect([step, Math.abs(value - wave(step)) < (step === 30 ? 20 : 4)]).toEqual([step, true]));
  });
});

describe('periodsIn', () => {
  it('counts short cycles as six periods', () => {
    expect([periodsIn(10, 12), periodsIn(10, 4), periodsIn(10, 1)]).toEqual([120, 60, 60]);
  });
});
