import { settleNewest } from '../../../src/forecasting/prepare/newest-values';

const LOGS = { usual: 1, striking: Math.log(4) };
const season = [0, 0.1, 0.2, 0.3, 0.1, 0, -0.1, -0.2, -0.3, -0.1, 0, 0];
const usual = Array.from({ length: 48 }, (_, t) => 5 + 0.005 * t + season[t % 12]! + 0.03 * Math.sin(t * t));

function withValues(changes: Readonly<Record<number, number>>, values = usual): number[] {
  return values.map((value, t) => value + (changes[t] ?? 0));
}

describe('settleNewest', () => {
  it('leaves a usual history as it is, a steep one too', () => {
    for (const values of [usual, withValues({ 47: 0.1 }), usual.map((value, t) => value + 0.2 * t)])
      expect(settleNewest(values, 12, LOGS)).toEqual({ values, newest: [], outliers: [] });
  });

  it.each([1, -1])('pulls in a newest value that stands out, by the same whatever its size (%i)', (sign) => {
    const [far, further] = [1, 6].map((size) => settleNewest(withValues({ 47: sign * size }), 12, LOGS));
    expect([far!.newest, far!.outliers]).toEqual([[47], []]);
    expect(far).toEqual(further);
    const moved = far!.values[47]! - usual[47]!;
    expect(sign * moved).toBeGreaterThan(0.05);
    expect(sign * moved).toBeLessThan(0.4);
    expect(far!.values.slice(0, 47)).toEqual(usual.slice(0, 47));
  });

  it('pulls in two, and lets be three: a new level', () => {
    expect(settleNewest(withValues({ 46: 1, 47: 1 }), 12, LOGS).newest).toEqual([46, 47]);
    const lasting = withValues({ 45: 1, 46: 1, 47: 1 });
    expect(settleNewest(lasting, 12, LOGS)).toEqual({ values: lasting, newest: [], outliers: [] });
    const begun = withValues({ 45: 0.15, 46: 1, 47: 1 });
    expect(settleNewest(begun, 12, LOGS).values).toEqual(begun);
  });

  it('sets a value that the history has come back from to what was to be expected', () => {
    const back = settleNewest(withValues({ 46: 1 }), 12, LOGS);
    expect([back.newest, back.outliers]).toEqual([[], [46]]);
    expect(Math.abs(back.values[46]! - usual[46]!)).toBeLessThan(0.1);
    const over = settleNewest(withValues({ 46: 1, 47: -1 }), 12, LOGS);
    expect([over.newest, over.outliers]).toEqual([[47], [46]]);
  });

  it.each([13, 14, 18, 24, 30])('tells it in %i months with a season, by the months of the year before', (length) => {
    const strong = Array.from({ length }, (_, t) => 5 + 0.35 * Math.sin((t * Math.PI) / 6 + 1) + 0.03 * Math.sin(t * t));
    expect(settleNewest(strong, 12, LOGS).newest).toEqual([]);
    for (const size of [Math.log(0.3), Math.log(3)]) {
      const { newest, values } = settleNewest(withValues({ [length - 1]: size }, strong), 12, LOGS);
      expect(newest).toEqual([length - 1]);
      expect(Math.abs(values[length - 1]! - strong[length - 1]!)).toBeLessThan(0.4);
    }
  });

  it('lets three be in a short history with a season', () => {
    const strong = Array.from({ length: 24 }, (_, t) => 5 + 0.35 * Math.sin((t * Math.PI) / 6 + 1) + 0.03 * Math.sin(t * t));
    const lasting = withValues({ 21: -0.7, 22: -0.7, 23: -0.7 }, strong);
    expect(settleNewest(lasting, 12, LOGS).values).toEqual(lasting);
  });

  it('takes what was so a year before for usual, and a usual month for no drop from a campaign a year before', () => {
    const campaign = usual.slice(0, 24).map((value, t) => value + (t % 12 === 11 ? 1 : 0));
    expect(settleNewest(campaign, 12, LOGS).newest).toEqual([]);
    expect(settleNewest(withValues({ 11: 1 }, usual.slice(0, 24)), 12, LOGS).newest).toEqual([]);
  });

  it('judges by values seen, across gaps', () => {
    const gaps: (number | null)[] = withValues({ 45: 2 });
    gaps[46] = null;
    gaps[47] = null;
    expect(settleNewest(gaps, 12, LOGS).newest).toEqual([45]);
  });

  it('takes the effect of a known cause for usual', () => {
    const cause = Array.from({ length: 51 }, (_, t) => ([4, 15, 27, 38, 47].includes(t) ? 1 : 0));
    const values = usual.map((value, t) => value + 0.6 * cause[t]!);
    expect(settleNewest(values, 12, LOGS).newest).toEqual([47]);
    expect(settleNewest(values, 12, LOGS, [{ values: cause, spread: 0.6 }]).newest).toEqual([]);
  });

  it('needs four values before, and never takes a tenth for striking', () => {
    expect(settleNewest([5, 5, 5, 9], 1, LOGS).newest).toEqual([]);
    expect(settleNewest([5, 5.01, 5, 5.01, 9], 1, LOGS).newest).toEqual([4]);
    expect(settleNewest([5, 5, 5, 5, 5, 5, 5.09], 1, LOGS).newest).toEqual([]);
  });

  it('takes what is striking for no more than that, however unsteady the history', () => {
    const unsteady = Array.from({ length: 30 }, (_, t) => 5 + 3 * Math.sin(t * t));
    expect(settleNewest([...unsteady, 20], 1, LOGS).newest).toEqual([30]);
    expect(settleNewest([...unsteady, 12], 1, { usual: 1, striking: Infinity }).newest).toEqual([]);
  });
});
