import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import { eventFactors } from '../../../src/planning/breakdown/events-of-plan';
import { NO_INPUTS } from '../../../src/planning/breakdown/no-inputs';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { seasonUplifts } from '../../../src/planning/breakdown/season-uplift';
import { monthSpans } from '../../../src/calendar/periods';
import type { KeptEvents } from '../../../src/planning/events/merge-events';
import type { PlanEvents } from '../../../src/planning/events/plan-events';
import { planOf, sales } from './plans';

const YEAR = [100, 80, 90, 90, 120, 150, 80, 90, 100, 130, 220, 110];
const history = (years: number) =>
  sales(
    { channel: 'A' },
    `${2027 - years}-01`,
    Array.from({ length: 12 * years }, (_, m) => YEAR[m % 12] ?? 0),
  );
const codes = ({ notes }: ReturnType<typeof planOf>) => notes.map(({ code }) => code).filter((code) => code.startsWith('events-'));

const eventsIn = ({ events }: ReturnType<typeof planOf>): PlanEvents => {
  if (!events) throw new Error('The plan has no events.');
  return events;
};

describe('shape event-aligned', () => {
  const aligned = { method: 'event-aligned', levels: [] as const, target: 1_260_000 } as const;

  it('multiplies last year’s months by what the events add', () => {
    const plan = planOf(history(1), { ...aligned, market: 'CN' });
    const factors = eventFactors(plan) ?? [];
    expect(factors[0]).toBeGreaterThan(1);
    expect(factors[1]).toBeLessThan(1);
    expect(factors[10]).toBe(1);
    const weights = computeBreakdown(plan).rows[0]?.weights ?? [];
    weights.forEach((weight, m) => expect(weight).toBeCloseTo((YEAR[m] ?? 0) * (factors[m] ?? 0), 9));
    expect(codes(plan)).toEqual([]);
    expect(plan.festivalNote).toEqual({ code: 'festival-by-events', params: {} });
  });

  it('is last year’s shape where the market has no calendar, and says so', () => {
    const plan = planOf(history(1), { ...aligned, market: 'none' });
    expect(computeBreakdown(plan).rows).toEqual(computeBreakdown(planOf(history(1), { ...aligned, method: 'last-year' })).rows);
    expect(codes(plan)).toEqual(['events-no-market']);
  });

  it('is last year’s shape where there is no whole last year, and says so', () => {
    const part = history(1).slice(4);
    const plan = planOf(part, { ...aligned, market: 'CN' });
    expect(computeBreakdown(plan).rows).toEqual(computeBreakdown(planOf(part, { ...aligned, market: 'CN', method: 'last-year' })).rows);
    expect(codes(plan)).toEqual(['events-no-last-year']);
  });

  it('tells of lines a person changed that leave with their market, once', () => {
    const china = planOf(history(1), { ...aligned, market: 'CN' });
    const events = eventsIn(china);
    const list = ({ rows, lines, dropped, parked, remembered, years }: PlanEvents): KeptEvents => ({
      rows: rows.map(({ cells }) => cells),
      ...{ lines, dropped, parked, remembered, years, asOf: '' },
    });
    const changed = list({
      ...events,
      rows: events.rows.map((row, at) => (at < 2 ? { ...row, cells: { ...row.cells, uplift: 7 } } : row)),
    });
    const vietnam = (kept: KeptEvents) =>
      planBreakdown({ spec: { ...china.spec, market: 'VN' }, actuals: history(1), kept: { ...NO_INPUTS, events: kept } });
    const first = vietnam(changed);
    expect(first.notes).toContainEqual({ code: 'events-parked', params: { count: '2' } });
    expect(codes(vietnam(list(eventsIn(first))))).toEqual([]);
  });

  it('says so where the calendar ends before the plan year', () => {
    const late = sales({ channel: 'A' }, '2043-01', YEAR);
    expect(codes(planOf(late, { ...aligned, market: 'CN', start: { year: 2044, month: 1 } }))).toEqual(['events-unknown']);
  });
});

describe('the uplift of a season from the history', () => {
  // January and February of 59 days, 28 of them in the season before Tet at three times the sales.
  const days = (month: number) => monthSpans(month, 1, 1)[0] ?? { first: 0, last: 0 };
  const year = (of: number, uplift: number, inJanuary: number) => ({
    periods: monthSpans(12 * of, 1, 12),
    values: Array.from({ length: 12 }, (_, m) => {
      const { first, last } = days(12 * of + m);
      const season = m === 0 ? inJanuary : m === 1 ? 28 - inJanuary : 0;
      return last - first + 1 + season * (uplift - 1);
    }),
  });
  // Tet on 10 February 2024, 29 January 2025, 17 February 2026.
  const years = (uplift: number) => [year(2024, uplift, 19), year(2025, uplift, 28), year(2026, uplift, 12)];

  it('lies between the typical one and what the months show, nearer to the latter the more the season moved', () => {
    const { tet = 0 } = seasonUplifts('VN', years(2.5));
    expect(tet).toBeGreaterThan(1.9);
    expect(tet).toBeLessThan(2.5);
    expect(seasonUplifts('VN', years(1))['tet']).toBeLessThan(1.2);
  });

  it('is not guessed from a single year', () => {
    expect(seasonUplifts('VN', years(2.5).slice(2))).toEqual({});
    expect(seasonUplifts('none', years(2.5))).toEqual({});
  });
});
