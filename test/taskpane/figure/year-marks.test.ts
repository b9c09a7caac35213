import { monthAt, monthNumber, type Month } from '../../../src/calendar/months';
import { yearMarks } from '../../../src/taskpane/figure/year-marks';

const months = (start: Month, count: number): Month[] => Array.from({ length: count }, (_, at) => monthAt(monthNumber(start) + at));
const years = (start: Month, count: number, wide: number) => yearMarks(months(start, count), (at) => at * wide).map(({ year }) => year);

describe('years below a chart of months', () => {
  it('stand at January and at the first month', () => {
    expect(years({ year: 2027, month: 4 }, 24, 10)).toEqual([2027, 2028, 2029]);
    expect(years({ year: 2027, month: 1 }, 12, 10)).toEqual([2027]);
  });

  it('give way where names would run into each other, the first month to its January', () => {
    expect(years({ year: 2026, month: 11 }, 20, 10)).toEqual([2027, 2028]);
    expect(years({ year: 2026, month: 1 }, 48, 2)).toEqual([2026, 2028]);
    expect(years({ year: 2026, month: 11 }, 2, 10)).toEqual([2026]);
  });
});
