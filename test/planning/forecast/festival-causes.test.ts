import { monthNumber } from '../../../src/calendar/months';
import { festivalCauses } from '../../../src/planning/forecast/festival-causes';

const FIRST = monthNumber({ year: 2025, month: 1 });

test('the four weeks before Chinese New Year lie in the months their days lie in', () => {
  const [cny] = festivalCauses('CN', FIRST, 24, 12);
  // 29 January 2025: 28 days from 1 January. 17 February 2026: 12 days of January, 16 of February. 6 February 2027: 23 and 5.
  expect(cny?.name).toBe('cny');
  expect(cny?.values).toHaveLength(36);
  const shares = [0, 1, 12, 13, 24, 25].map((month) => Math.round((cny?.values[month] ?? 0) * 28));
  expect(shares).toEqual([28, 0, 12, 16, 23, 5]);
});

test('every season is whole, once a year, and the days of the next one are there where they begin before the turn of the year', () => {
  const [cny, midAutumn] = festivalCauses('CN', FIRST, 24, 12).map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  // 26 January 2028: three of its 28 days lie in December 2027.
  expect(cny).toBeCloseTo(3 + 3 / 28, 9);
  expect(midAutumn).toBeCloseTo(3, 9);
});

test('there are none for no market, for less than two years of history, and where a year is not in the table', () => {
  expect(festivalCauses('none', FIRST, 24, 12)).toEqual([]);
  expect(festivalCauses('VN', FIRST, 23, 12)).toEqual([]);
  expect(festivalCauses('VN', monthNumber({ year: 2039, month: 1 }), 24, 12)).toEqual([]);
  expect(festivalCauses('VN', FIRST, 24, 12).map(({ name }) => name)).toEqual(['tet']);
});
