import { monthNumber } from '../../../src/calendar/months';
import { monthSpans } from '../../../src/calendar/periods';
import { FESTIVAL_SEASONS, seasonPlace } from '../../../src/calendar/festival-seasons';
import { festivalFactors, type HistoryYear } from '../../../src/planning/breakdown/festival-factors';
import type { Market } from '../../../src/planning/breakdown/plan';
import { planOf, sales, year } from './plans';

const monthsOf = (calendarYear: number, firstMonth = 1) => monthSpans(monthNumber({ year: calendarYear, month: firstMonth }), 1, 12);
const historyOf = (years: Readonly<Record<number, readonly number[]>>): HistoryYear[] =>
  Object.entries(years).map(([of, values]) => ({ periods: monthsOf(Number(of)), values }));
const factorsFor = (planYear: number, years: HistoryYear[], market: Market = 'CN', against: 'all-years' | 'last-year' = 'all-years') =>
  festivalFactors({ market, plan: monthsOf(planYear), years, against });

/** A year in which a part of January and February follows the New Year season, exactly. */
const following = (calendarYear: number, part: number): number[] => {
  const place = seasonPlace(FESTIVAL_SEASONS.cny, monthsOf(calendarYear));
  const [january = 0, february = 0] = typeof place === 'string' ? [] : place.shares;
  return [100 + 200 * part * (january - 0.5), 100 + 200 * part * (february - 0.5), ...year(100).slice(2)];
};

describe('festival factors', () => {
  it('are all 1 for market none, without history, and where the season stays', () => {
    expect(factorsFor(2027, historyOf({ 2026: year(1) }), 'none')).toMatchObject({ factors: year(1), moves: [] });
    expect(factorsFor(2027, []).factors).toEqual(year(1));
    expect(factorsFor(2025, historyOf({ 2024: following(2025, 0.2) })).factors[5]).toBe(1);
  });

  it('move sales towards the month that gains the season', () => {
    // 2026 had 43 % of the season in January, 2027 has 82 %: January gains.
    const { factors } = factorsFor(2027, historyOf({ 2026: year(100) }));
    expect(factors[0]).toBeGreaterThan(1.03);
    expect(factors[1]).toBeLessThan(0.97);
    expect(factors.slice(2)).toEqual(year(1).slice(2));
  });

  it('keep what the two months have together', () => {
    const { factors, profile } = factorsFor(
      2026,
      historyOf({ 2023: following(2023, 0.3), 2024: following(2024, 0.3), 2025: following(2025, 0.3) }),
    );
    const pair = (withFactors: boolean) =>
      [0, 1].reduce((sum, at) => sum + (profile?.[at] ?? 0) * (withFactors ? (factors[at] ?? 0) : 1), 0);
    expect(pair(true)).toBeCloseTo(pair(false), 12);
  });

  it('learn from history how much follows the season, cautiously', () => {
    const january = (part: number) => {
      const years = historyOf({ 2024: following(2024, part), 2025: following(2025, part), 2026: following(2026, part) });
      return (factorsFor(2025, years).factors[0] ?? 0) - 1;
    };
    const [none, some, much] = [january(0), january(0.2), january(0.4)];
    expect(none).toBeLessThan(some);
    expect(some).toBeLessThan(much);
    // The truth for 0.4 is a part of January and February of 0.4 · (1 − mean share); the estimate stays a little below it.
    const meanShare = (19 / 28 + 1 + 12 / 28) / 3;
    const truth = (0.4 * (1 - meanShare)) / (0.5 + 0.4 * (meanShare - 0.5));
    expect(much).toBeLessThan(truth);
    expect(much).toBeGreaterThan(0.7 * truth);
  });

  it('never move against the season, whatever history seems to say', () => {
    const years = historyOf({ 2024: following(2024, -0.5), 2025: following(2025, -0.5), 2026: following(2026, -0.5) });
    expect(factorsFor(2025, years).factors[0]).toBeGreaterThanOrEqual(1);
  });

  it('for last year’s shape start from where the festival was last year', () => {
    const years = historyOf({ 2025: year(100), 2026: year(100) });
    expect(factorsFor(2025, years, 'CN', 'last-year').factors[0]).toBeGreaterThan(factorsFor(2025, years).factors[0] ?? 0);
  });

  it('follow Tet in Vietnam, which leaves autumn alone', () => {
    const { factors, moves } = factorsFor(2028, historyOf({ 2027: year(100) }), 'VN');
    expect(moves.map(({ festival }) => festival)).toEqual(['tet']);
    expect(factors.slice(8, 10)).toEqual([1, 1]);
  });

  it('move Mid-Autumn from September to October in 2028, and not in a year like the last', () => {
    expect(factorsFor(2028, historyOf({ 2027: year(100) })).factors[9]).toBeGreaterThan(1);
    expect(factorsFor(2027, historyOf({ 2026: year(100) })).factors[9]).toBe(1);
  });

  it('say why they move nothing', () => {
    const dates = (planYear: number, years: HistoryYear[]) => factorsFor(planYear, years).moves.map(({ date }) => date);
    expect(dates(2027, [])).toEqual(['no-history', 'no-history']);
    expect(dates(2041, historyOf({ 2040: year(1) }))).toEqual(['unknown', 'unknown']);
  });
});

describe('the note of a plan', () => {
  const note = (start: { year: number; month: number }, market: Market = 'CN') =>
    planOf(sales({}, '2024-01', [...year(10), ...year(10), ...year(10)]), { levels: [], market, start }).festivalNote;

  it('names the festivals of the plan year and what January and September take', () => {
    expect(note({ year: 2027, month: 1 })).toEqual({
      code: 'festival-cny-mid-autumn',
      params: expect.objectContaining({ newYear: '2027-02-06', januaryBefore: 50, midAutumn: '2027-09-15', septemberBefore: 50 }),
    });
    expect(note({ year: 2027, month: 1 }, 'VN')?.code).toBe('festival-tet');
    expect(note({ year: 2027, month: 1 }, 'none')).toBeNull();
  });

  it('names the one festival that is not cut', () => {
    expect(note({ year: 2027, month: 2 })?.code).toBe('festival-mid-autumn');
    expect(note({ year: 2026, month: 10 })?.code).toBe('festival-cny');
    expect(note({ year: 2027, month: 2 }, 'VN')?.code).toBe('festival-cut');
  });
});
