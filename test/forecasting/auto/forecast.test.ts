import { forecast, type ForecastRequest } from '../../../src/forecasting/auto/forecast';
import { FORECAST_METHODS } from '../../../src/forecasting/auto/methods';
import type { ForecastNote } from '../../../src/forecasting/auto/note';

const season = [-20, -35, 5, 0, 10, 30, -5, -10, 5, 15, 60, 15];
const noise = (t: number): number => 4 * Math.sin(t * t);
const sales = Array.from({ length: 48 }, (_, t) => 200 + t + season[t % 12]! + noise(t));

function changed(changes: Readonly<Record<number, number | null>>): (number | null)[] {
  return sales.map((value, t) => (t in changes ? changes[t]! : value));
}

function auto(history: readonly (number | null)[], horizon = 12, period = 12): ReturnType<typeof forecast> {
  return forecast({ history, horizon, period });
}

function noteOf(notes: readonly ForecastNote[], code: ForecastNote['code']): ForecastNote['params'] | undefined {
  return notes.find((note) => note.code === code)?.params;
}

/** Mean distance of a forecast from what the made-up shop would sell, as a share. */
function miss(point: readonly number[], level = 0): number {
  return point.reduce((sum, value, step) => {
    const truth = 248 + step + season[step % 12]! + level;
    return sum + Math.abs(value - truth) / truth / point.length;
  }, 0);
}

describe('forecast by auto', () => {
  it('carries season and trend on, and has nothing to report of a usual history', () => {
    const { point, method, notes, members } = auto(sales);
    expect(miss(point)).toBeLessThan(0.03);
    expect([method, notes]).toEqual(['combination', []]);
    expect(members!.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    point.forEach((value, step) =>
      expect(value).toBeCloseTo(
        members!.reduce((sum, member) => sum + member.share * member.point[step]!, 0),
        6,
      ),
    );
  });

  it('does not depend on the unit', () => {
    const [ones, thousands] = [auto(sales), auto(sales.map((value) => value * 1000))];
    ones.point.forEach((value, step) => expect(thousands.point[step]! / 1000).toBeCloseTo(value, 6));
    ones.upper.forEach((value, step) => expect(thousands.upper[step]! / 1000).toBeCloseTo(value, 6));
  });

  it('fills missing months and counts them', () => {
    const { point, notes } = auto(changed({ 10: null, 22: null, 40: null }));
    expect(noteOf(notes, 'missing-filled')).toEqual({ count: 3 });
    expect(miss(point)).toBeLessThan(0.04);
  });

  it('damps a stock-out month and a campaign month, and says which months', () => {
    const { point, notes } = auto(changed({ 27: 15, 38: 700 }));
    expect(noteOf(notes, 'outliers-damped')).toEqual({ count: 2, periods: '28, 39' });
    expect(miss(point)).toBeLessThan(0.04);
  });

  it('goes on from a new level, and says since when it holds', () => {
    const { point, notes } = auto(sales.map((value, t) => (t >= 34 ? value + 150 : value)));
    expect(noteOf(notes, 'level-shift')).toEqual({ count: 1, periods: '35' });
    expect(miss(point, 150)).toBeLessThan(0.04);
  });

  it('leaves out zeros before sales began, and counts periods from the start of the history as given', () => {
    const { notes, point } = auto([...new Array<number>(6).fill(0), ...changed({ 27: 15 })]);
    expect(noteOf(notes, 'starts-later')).toEqual({ count: 6 });
    expect(noteOf(notes, 'outliers-damped')).toEqual({ count: 1, periods: '34' });
    expect(miss(point)).toBeLessThan(0.04);
  });

  it('knows the summer of what sells three months a year from its second season on', () => {
    const summer = Array.from({ length: 29 }, (_, t) => (t % 12 >= 5 && t % 12 < 8 ? 1000 + 20 * noise(t) : 0));
    // From January, from the first month sold, and to the end of the second season.
    for (const [from, to] of [
      [0, 24],
      [0, 29],
      [5, 29],
      [5, 24],
      [5, 23],
    ] as const) {
      const { point, notes } = auto(summer.slice(from, to));
      for (const code of ['starts-later', 'level-shift', 'intermittent', 'ended'] as const) expect(noteOf(notes, code)).toBeUndefined();
      point.forEach((value, step) => {
        const month = (to + step) % 12;
        expect(Math.abs(value - (month >= 5 && month < 8 ? 1000 : 0))).toBeLessThan(120);
      });
    }
  });

  it('adds its parts up where there are zeros or negative values', () => {
    expect(noteOf(auto(changed({ 20: 0 })).notes, 'zero-values')).toEqual({ count: 1 });
    const { notes, lower } = auto(sales.map((value, t) => (t % 12 === 1 ? -value : value)));
    expect(noteOf(notes, 'negative-values')).toEqual({ count: 4 });
    expect(lower[1]).toBeLessThan(0);
  });

  it('repeats what never changed, without an interval', () => {
    const { point, lower, upper, method, notes } = auto(new Array<number>(20).fill(7.5), 3);
    expect([point, lower, upper]).toEqual([point, point, point]);
    expect([point, method]).toEqual([[7.5, 7.5, 7.5], 'naive']);
    expect(noteOf(notes, 'constant')).toEqual({ value: 7.5 });
    expect(auto(new Array<number>(20).fill(0), 2).point).toEqual([0, 0]);
  });

  it('forecasts the mean demand where most periods have none', () => {
    const demand = [0, 0, 4, 0, 0, 0, 6, 0, 5, 0, 0, 0, 0, 3, 0, 0, 5, 0, 0, 4];
    const { point, method, notes, lower, upper } = auto(demand, 6);
    expect(method).toBe('mean of Croston, SBA and TSB');
    expect(noteOf(notes, 'starts-later')).toEqual({ count: 2 });
    expect(noteOf(notes, 'intermittent')).toEqual({ zeros: 12, count: 18 });
    for (const value of point) expect(Math.abs(value - 27 / 18)).toBeLessThan(0.5);
    expect([Math.max(...lower), Math.min(...upper)]).toEqual([0, 5]);
  });

  it.each([3, 8, 9, 24])('forecasts nothing of what has not sold for %i months, and says so', (count) => {
    const { point, upper, notes } = auto([...sales.slice(0, 27), ...new Array<number>(count).fill(0)], 6);
    expect([point, upper]).toEqual([new Array<number>(6).fill(0), new Array<number>(6).fill(0)]);
    expect(notes).toEqual([{ code: 'ended', params: { count } }]);
  });

  it.each([3, 4, 5])('forecasts from %i values, near them, and says that they are few', (count) => {
    const few = [100, 120, 110, 105, 115].slice(0, count);
    const { point, lower, upper, notes } = auto(few, 3);
    expect(noteOf(notes, 'short-history')).toEqual({ count });
    expect(noteOf(notes, 'season-uncertain')).toEqual({ count, period: 12 });
    point.forEach((value, step) => {
      expect(value).toBeGreaterThan(95);
      expect(value).toBeLessThan(125);
      expect(upper[step]! - lower[step]!).toBeGreaterThan(10);
    });
  });

  it('says little of one value, and so in a wide interval', () => {
    const { point, lower, upper, method } = auto([80], 2);
    expect([point, method]).toEqual([[80, 80], 'mean']);
    expect(upper[0]! - lower[0]!).toBeGreaterThan(80);
  });

  it('sees the season in eighteen months, and says that it is uncertain', () => {
    const { point, notes } = auto(sales.slice(30));
    expect(noteOf(notes, 'season-uncertain')).toEqual({ count: 18, period: 12 });
    expect(miss(point)).toBeLessThan(0.06);
  });

  it('says where the forecast leaves what was seen by more than its range', () => {
    const { point, notes } = auto(
      Array.from({ length: 30 }, (_, t) => 1.5 ** t),
      6,
      1,
    );
    const range = 1.5 ** 29 - 1;
    const beyond = point.flatMap((value, step) => (value > 1.5 ** 29 + range ? [step + 1] : []));
    expect(beyond.length).toBeGreaterThan(0);
    expect(noteOf(notes, 'beyond-range')).toEqual({ count: beyond.length, periods: beyond.join(', ') });
    for (const value of point) expect(value).toBeLessThanOrEqual(1.5 ** 29 + 3 * range);
  });

  it('does not look for a season longer than it can be', () => {
    expect(noteOf(auto(sales, 3, 1000).notes, 'period-too-long')).toEqual({ period: 1000 });
  });

  it('estimates a known cause and carries it to where it falls next', () => {
    const share = Array.from({ length: 60 }, (_, t) => ([1, 12, 25, 36].includes(t) ? 1 : t === 49 ? 1 : 0));
    const history = sales.map((value, t) => value * (share[t] ? 1.4 : 1));
    const [without, told] = [
      auto(history),
      forecast({ history, horizon: 12, period: 12, regressors: [{ name: 'festival', values: share, spread: 0.3 }] }),
    ];
    const effect = noteOf(told.notes, 'regressor-share')!;
    expect([effect['name'], effect['percent']]).toEqual(['festival', Math.round(100 * Number(effect['effect']))]);
    expect(Math.abs(Number(effect['effect']) - 0.4)).toBeLessThan(0.12);
    const truth = (249 + season[1]!) * 1.4;
    expect(Math.abs(told.point[1]! - truth)).toBeLessThan(Math.abs(without.point[1]! - truth));
    expect(Math.abs(told.point[0]! - (248 + season[0]!))).toBeLessThan(Math.abs(without.point[0]! - (248 + season[0]!)));
  });

  it('does not tell a known cause that changes hardly anything', () => {
    const values = Array.from({ length: 60 }, (_, t) => (t % 7 === 3 ? 1e-6 : 0));
    const { notes } = forecast({ history: sales, horizon: 12, period: 12, regressors: [{ name: 'moon', values, spread: 0.01 }] });
    expect(notes).toEqual([]);
  });

  it('widens its intervals with level and horizon', () => {
    const [narrow, wide] = [0.5, 0.95].map((level) => forecast({ history: sales, horizon: 12, period: 12, level }));
    const width = ({ upper, lower }: { upper: number[]; lower: number[] }, step: number): number => upper[step]! - lower[step]!;
    for (let step = 0; step < 12; step++) expect(width(wide!, step)).toBeGreaterThan(width(narrow!, step));
  });
});

describe('forecast by a named method', () => {
  it.each(FORECAST_METHODS.filter((method) => method !== 'auto'))('%s fills gaps, answers and says what it filled', (method) => {
    const { point, lower, upper, notes } = forecast({ history: changed({ 20: null }), horizon: 4, period: 12, method });
    expect([point, lower, upper].map(({ length }) => length)).toEqual([4, 4, 4]);
    expect(notes).toEqual([{ code: 'missing-filled', params: { count: 1 } }]);
    for (const value of point) expect(Math.abs(value - 230)).toBeLessThan(80);
  });

  it('is that method', () => {
    const method = (name: (typeof FORECAST_METHODS)[number]): number[] =>
      forecast({ history: sales, horizon: 3, period: 12, method: name }).point;
    expect(method('naive')).toEqual([sales[47], sales[47], sales[47]]);
    expect(method('seasonal-naive')).toEqual(sales.slice(36, 39));
  });

  it('keeps its interval above zero where no value is below', () => {
    expect(forecast({ history: [1, 30, 2, 28, 1, 31], horizon: 3, period: 1, method: 'naive' }).lower).toEqual([0, 0, 0]);
    expect(forecast({ history: [-1, 30, 2, 28, 1, 31], horizon: 1, period: 1, method: 'naive' }).lower[0]).toBeLessThan(0);
  });
});

describe('forecast refuses', () => {
  it.each([
    ['no values', { history: [null, null] }, 'A forecast needs at least one value of history.'],
    ['an infinite value', { history: [1, Infinity] }, 'The history must be finite.'],
    ['no history', { history: undefined }, 'history must be an array of numbers, null where missing; found nothing.'],
    ['a text', { history: '1, 2' }, 'null where missing; found string.'],
    ['an unknown method', { method: 'foo' }, 'method must be one of auto, naive, '],
    ['a horizon of 0', { horizon: 0 }, 'horizon must be a whole number of 1 or more; found 0.'],
    ['a period of 1.5', { period: 1.5 }, 'period must be a whole number of 1 or more; found 1.5.'],
    ['a level of 80', { level: 80 }, 'level must be between 0 and 1; found 80.'],
    ['a regressor without a future', { regressors: [{ name: 'tet', values: [0, 1, 0], spread: 1 }] }, 'tet needs a number for each period'],
    ['a regressor without spread', { regressors: [{ name: 'tet', values: [0, 1, 0, 0], spread: 0 }] }, 'spread of tet must be above zero'],
  ])('%s', (_, wrong, message) => {
    const request = { history: [1, 2, 3], horizon: 1, period: 1, ...wrong } as ForecastRequest;
    expect(() => forecast(request)).toThrow(RangeError);
    expect(() => forecast(request)).toThrow(message);
  });
});
