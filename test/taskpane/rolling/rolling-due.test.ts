import { serialOf } from '../../../src/calendar/serial';
import { rollingDue } from '../../../src/taskpane/rolling/rolling-due';
import { flat, january, sales, workbookOf } from '../histories';

const TODAY = serialOf(2027, 6, 5);
const START = january(2027);
const MARCH = { asOf: { year: 2027, month: 3 }, months: 3 };
const month = (number: number) => ({ year: 2027, month: number });
/** History to the end of the month. */
const knownTo = (last: number) => workbookOf(sales(january(2026), flat(12 + last, 5))).actuals!;

describe('whether a plan is to roll forward', () => {
  const dueAt = (known: number) => rollingDue(MARCH, START, knownTo(known), TODAY);

  it('is not said before its first month is over, nor while days of it are missing', () => {
    expect(dueAt(2)).toEqual({ kind: 'not-yet' });
    expect(dueAt(1)).toEqual({ kind: 'not-yet' });
    expect(rollingDue(MARCH, START, { ...knownTo(3), lastMonthPartial: true }, TODAY)).toEqual({ kind: 'not-yet' });
  });

  it('is to the first month that is not known', () => {
    expect(dueAt(3)).toEqual({ kind: 'due', to: month(4) });
    expect(dueAt(5)).toEqual({ kind: 'due', to: month(6) });
  });

  it('is nowhere to where the plan year is over', () => {
    expect(dueAt(12)).toEqual({ kind: 'year-over' });
  });
});
