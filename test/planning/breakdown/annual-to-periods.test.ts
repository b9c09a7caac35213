import fc from 'fast-check';
import { isoDate, serialOf } from '../../../src/calendar/serial';
import { annualToPeriods, type AnnualInput, type YearGrain } from '../../../src/planning/breakdown/annual-to-periods';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import { planOf, sales, sum, year } from './plans';

const input = (given: Partial<AnnualInput>): AnnualInput => ({
  annual: 1200,
  start: serialOf(2027, 1, 1),
  history: null,
  market: 'none',
  grain: 'month',
  digits: 0,
  ...given,
});
const amounts = (given: Partial<AnnualInput>) => annualToPeriods(input(given)).map(({ amount }) => amount);
const GRAIN_COUNTS: [YearGrain, number][] = [
  ['month', 12],
  ['half-month', 24],
  ['quarter', 4],
  ['week', 52],
  ['445', 12],
  ['454', 12],
  ['544', 12],
];

describe('annualToPeriods', () => {
  it.each(GRAIN_COUNTS)('without history, %s: %d parts', (grain, count) => {
    const parts = amounts({ grain, annual: 52_000 });
    expect(parts).toHaveLength(count);
    expect(sum(parts)).toBe(52_000);
  });

  it('without history parts are equal, retail months by their weeks', () => {
    expect(amounts({})).toEqual(year(100));
    expect(amounts({ grain: '544', annual: 5200, start: serialOf(2027, 1, 31) })).toEqual([
      500, 400, 400, 500, 400, 400, 500, 400, 400, 500, 400, 400,
    ]);
  });

  it.each(['CN', 'none'] as const)('gives the months of a plan of one row, market %s', (market) => {
    const history = Array.from({ length: 36 }, (_, at) => 100 + ((at * 37) % 61));
    const plan = planOf(sales({}, '2024-01', history), { levels: [], market, target: 1_000_003 });
    expect(amounts({ annual: 1_000_003, history, market })).toEqual(computeBreakdown(plan).rows[0]?.months);
  });

  it('begins in the period the start lies in', () => {
    expect(annualToPeriods(input({ start: serialOf(2026, 4, 20) })).map(({ period }) => isoDate(period.first))[0]).toBe('2026-04-01');
  });

  it('fits years of 52 and 53 weeks to each other', () => {
    // ISO 2026 has 53 weeks, 2025 and 2027 have 52.
    const weekly = (weeks: number) => Array.from({ length: weeks }, (_, at) => at + 1);
    expect(amounts({ grain: 'week', history: [...weekly(52), ...weekly(53)], annual: sum(weekly(52)) })).toEqual(weekly(52));
    const long = amounts({ grain: 'week', history: weekly(52), start: serialOf(2026, 1, 1), annual: sum(weekly(52)) + 52 });
    expect(long).toEqual([...weekly(52), 52]);
  });

  it('moves a festival season in every grain, and keeps the year', () => {
    const halves = Array.from({ length: 24 }, () => 50);
    const parts = amounts({ grain: 'half-month', history: halves, market: 'CN', annual: 24_000 });
    expect(sum(parts)).toBe(24_000);
    expect(sum(parts.slice(0, 4))).toBe(4000);
    expect(sum(parts.slice(0, 2))).toBeGreaterThan(2000);
    const quarters = amounts({ grain: 'quarter', history: [1, 1, 1, 1], market: 'CN', start: serialOf(2028, 1, 1), annual: 4000 });
    expect(quarters[0]).toBe(1000);
    expect(quarters[3]).toBeGreaterThan(1000);
  });

  it.each([
    ['breakdown-history-length', { history: [...year(1), 1] }],
    ['breakdown-history-length', { history: Array.from({ length: 52 }, () => 1), grain: 'week' as const }],
    ['breakdown-history-empty', { history: [...year(1).slice(1), null] }],
    ['breakdown-history-empty', { history: year(0) }],
    ['periods-beyond-calendar', { start: serialOf(9999, 6, 1) }],
    ['periods-beyond-calendar', { start: serialOf(1901, 1, 1), history: [...year(1), ...year(1)] }],
  ])('refuses: %s', (code, given) => {
    expect(() => amounts(given)).toThrow(expect.objectContaining({ code }));
  });

  it('sums to the rounded annual amount, whatever the history', () => {
    const history = fc.option(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 24, maxLength: 24 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        history,
        fc.constantFrom('none' as const, 'CN' as const, 'VN' as const),
        (annual, values, market) => {
          const whole = values && sum(values.slice(0, 12)) > 0 ? values : null;
          const parts = amounts({ annual, history: whole, market });
          expect(sum(parts)).toBe(annual);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
