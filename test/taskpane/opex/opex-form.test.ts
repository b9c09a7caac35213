import { serialOf } from '../../../src/calendar/serial';
import { lastKnownMonth, laterKnown, possibleSpec } from '../../../src/taskpane/opex/opex-form';
import { january } from '../histories';

const month = (year: number, of: number) => ({ year, month: of });
const JUNE_5 = serialOf(2027, 6, 5);
const START = january(2027);
const known = (last: { year: number; month: number }, lastMonthPartial = false) => ({ lastMonth: last, lastMonthPartial });
const specOf = (asOf: { year: number; month: number }) => ({ asOf, view: 'quarter' }) as const;

describe('the month under review', () => {
  it('is the last whole month with sales', () => {
    expect(lastKnownMonth(known(month(2027, 5)), JUNE_5)).toEqual(month(2027, 5));
    expect(lastKnownMonth(known(month(2027, 5), true), JUNE_5)).toEqual(month(2027, 4));
    expect(possibleSpec(null, null, START, known(month(2027, 5)), JUNE_5)).toEqual({ asOf: month(2027, 5), view: 'month' });
  });

  it('is the month of the plan year nearest to it, where it lies outside', () => {
    expect(possibleSpec(null, null, START, known(month(2026, 9)), JUNE_5).asOf).toEqual(month(2027, 1));
    expect(possibleSpec(null, null, START, known(month(2028, 4)), serialOf(2028, 6, 1)).asOf).toEqual(month(2027, 12));
  });

  it('is what was asked last, else what stands, where that is of the plan year', () => {
    const [asked, standing] = [specOf(month(2027, 2)), { asOf: month(2027, 3), view: 'year' } as const];
    expect(possibleSpec(asked, standing, START, known(month(2027, 5)), JUNE_5)).toEqual(asked);
    expect(possibleSpec(null, standing, START, known(month(2027, 5)), JUNE_5)).toEqual(standing);
    expect(possibleSpec(null, standing, january(2028), known(month(2028, 1)), serialOf(2028, 3, 1))).toEqual({
      asOf: month(2028, 1),
      view: 'year',
    });
  });
});

test('a month whose sales are known since is told, within the plan year', () => {
  expect(laterKnown(month(2027, 3), START, known(month(2027, 5)), JUNE_5)).toEqual(month(2027, 5));
  expect(laterKnown(month(2027, 5), START, known(month(2027, 5)), JUNE_5)).toBeNull();
  expect(laterKnown(month(2027, 12), START, known(month(2028, 2)), serialOf(2028, 4, 1))).toBeNull();
});
