import { readActuals } from '../../../src/planning/actuals/read-actuals';
import { sentences, table } from './tables';

const DAY = 86_400_000;
const TODAY = 46_348; // 2026-11-22
const iso = (day: number) => new Date(day).toISOString().slice(0, 10);
const daysFrom = (first: string, count: number, step: number) =>
  Array.from({ length: count }, (_, i) => iso(Date.parse(first) + i * step * DAY));
const read = (lines: readonly (readonly [string, number])[]) =>
  sentences(readActuals(table(['date', 'net_sales'], ...lines), { today: TODAY }));
const selling = (dates: readonly string[]) => dates.map((date) => [date, 100] as const);

describe('history that can be read but hardly be meant', () => {
  it('weeks: each counts in the month of its date', () => {
    expect(read(selling(daysFrom('2025-01-06', 52, 7)))).toContain(
      'The dates are weeks apart (2025-01-06, 2025-01-13, …): each week counts whole in the month of its date. Days or months give truer months.',
    );
  });
  it('days, and a handful of dates, are no weeks', () => {
    expect(read(selling(daysFrom('2025-01-06', 90, 1))).join()).not.toContain('weeks apart');
    expect(read(selling(daysFrom('2025-01-06', 5, 7))).join()).not.toContain('weeks apart');
  });
  it('a month that sums to less than zero', () => {
    expect(
      read([
        ['2026-01-01', 100],
        ['2026-02-01', 50],
        ['2026-02-01', -80],
        ['2026-03-01', -20],
        ['2026-03-05', 30],
      ]),
    ).toContain('Months that sum to less than zero: 1, the first 2026-02. Check the sign, or returns booked in one month.');
  });
  it('dates more than a year from today', () => {
    expect(read(selling(['2040-12-01', '2041-01-01']))).toContain(
      'The history goes to 2041-01-01, more than a year from now: check the dates.',
    );
    expect(read(selling(['2027-10-01', '2027-11-01'])).join()).not.toContain('from now');
  });
});

describe('a figure that is as much as the days of its month', () => {
  const days = daysFrom('2026-01-01', 31, 1).map((date, at) => [date, 100 + at] as const);
  const total = days.reduce((sum, [, amount]) => sum + amount, 0);

  it('is named as a total that makes the month count twice', () => {
    expect(read([...days, ['2026-01-01', total]]).join()).toContain(
      'Figures dated the first of a month that equal all other rows of their line and month: 1, such as – in 2026-01.',
    );
    expect(read([...days, ['2026-01-01', Math.round(total * 1.0004)]]).join()).toContain('equal all other rows');
  });
  it('is none where it differs, or where few days stand beside it', () => {
    expect(read([...days, ['2026-01-01', total * 0.9]]).join()).not.toContain('equal all other rows');
    expect(read([...days, ['2026-02-01', total]]).join()).not.toContain('equal all other rows');
    expect(
      read([
        ['2026-01-01', 200],
        ['2026-01-02', 100],
        ['2026-01-03', 100],
      ]).join(),
    ).not.toContain('equal all other rows');
  });
});
