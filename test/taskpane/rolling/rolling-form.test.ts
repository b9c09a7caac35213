import { serialOf } from '../../../src/calendar/serial';
import { monthsOfYear, possibleSpec, unusedSales, WINDOWS } from '../../../src/taskpane/rolling/rolling-form';
import { flat, january, sales, workbookOf } from '../histories';

const TODAY = serialOf(2027, 6, 5);
const START = january(2027);
/** History to the end of the month. */
const knownTo = (month: number) => workbookOf(sales(january(2026), flat(12 + month, 5))).actuals!;

describe('the months the page of the rolling plan opens with', () => {
  it('are three from the month after the last whole one', () => {
    expect(possibleSpec(null, START, knownTo(2), TODAY)).toEqual({ asOf: { year: 2027, month: 3 }, months: 3 });
    expect(possibleSpec(null, START, { ...knownTo(2), lastMonthPartial: true }, TODAY).asOf).toEqual({ year: 2027, month: 2 });
    expect(possibleSpec(null, START, knownTo(6), TODAY).asOf).toEqual({ year: 2027, month: 6 });
  });

  it.each([
    ['ended before', january(2029)],
    ['went on after', january(2026)],
  ])('begin with the plan year where history %s it', (_where, start) => {
    expect(possibleSpec(null, start, knownTo(2), TODAY).asOf).toEqual(start);
  });

  it('are those that were built or asked for last, as far as the plan year still has them', () => {
    const built = { asOf: { year: 2027, month: 2 }, months: 6 };
    expect(possibleSpec(built, START, knownTo(4), TODAY)).toEqual(built);
    expect(possibleSpec(built, { year: 2027, month: 4 }, knownTo(4), TODAY)).toEqual({ asOf: { year: 2027, month: 5 }, months: 6 });
    expect(possibleSpec({ ...built, months: 9 }, START, knownTo(4), TODAY).months).toBe(3);
  });
});

describe('the choices', () => {
  it('are the months of the plan year, wherever it begins, and one to six months', () => {
    const months = monthsOfYear({ year: 2027, month: 4 });
    expect([months.length, months[0], months[11]]).toEqual([12, { year: 2027, month: 4 }, { year: 2028, month: 3 }]);
    expect(WINDOWS).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('say which sales are known but not used', () => {
    expect(unusedSales({ year: 2027, month: 3 }, knownTo(4), TODAY)).toEqual({ year: 2027, month: 4 });
    expect(unusedSales({ year: 2027, month: 5 }, knownTo(4), TODAY)).toBeNull();
    expect(unusedSales({ year: 2027, month: 8 }, knownTo(4), TODAY)).toBeNull();
  });
});
