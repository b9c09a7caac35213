import fc from 'fast-check';
import { readDateColumn } from '../../../src/planning/actuals/date-column';
import { dayName, dayOfSerial, serialOfDay } from '../../../src/planning/actuals/excel-date';
import { column, refusal } from './tables';

type Cell = string | number | Date | null;
const read = (...cells: Cell[]): (string | null)[] =>
  readDateColumn(column('date', ...cells), null).serials.map((serial) => (serial === null ? null : dayName(dayOfSerial(serial))));

describe('Excel serial numbers', () => {
  test.each([
    [2024, 1, 1, 45292],
    [2026, 12, 31, 46387],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
  ])('%d-%d-%d is %d, as in Excel', (year, month, day, serial) => {
    expect(serialOfDay(year, month, day)).toBe(serial);
    expect(dayOfSerial(serial)).toEqual({ year, month, day });
  });
});

describe('readDateColumn reads', () => {
  test.each<[string, Cell, string]>([
    ['ISO dates', '2027-01-31', '2027-01-31'],
    ['ISO dates with a time', '2027-01-31T08:30:00+08:00', '2027-01-31'],
    ['dates with a time of day', '2027/1/31 23:59', '2027-01-31'],
    ['slashes', '2027/1/31', '2027-01-31'],
    ['dots', '2027.01.31', '2027-01-31'],
    ['Chinese dates', '2027年1月31日', '2027-01-31'],
    ['Chinese months', '2027年1月', '2027-01-01'],
    ['full-width digits', '２０２７－０１－３１', '2027-01-31'],
    ['months', '2027-01', '2027-01-01'],
    ['months with a slash', '2027/1', '2027-01-01'],
    ['months first', '01/2027', '2027-01-01'],
    ['Vietnamese months', 'Tháng 1/2027', '2027-01-01'],
    ['Vietnamese months in words', 'tháng 01 năm 2027', '2027-01-01'],
    ['short Vietnamese months', 'T1/2027', '2027-01-01'],
    ['Vietnamese dates in words', 'ngày 31 tháng 1 năm 2027', '2027-01-31'],
    ['compact months', '202701', '2027-01-01'],
    ['compact months as numbers', 202701, '2027-01-01'],
    ['compact dates as numbers', 20270131, '2027-01-31'],
    ['Excel serial numbers', 46418, '2027-01-31'],
    ['Excel serial numbers with a time', 46418.75, '2027-01-31'],
    ['Excel serial numbers as text', '46418', '2027-01-31'],
    ['date cells', new Date(Date.UTC(2027, 0, 31)), '2027-01-31'],
    ['date cells a hair before midnight', new Date(Date.UTC(2027, 0, 31) - 40), '2027-01-31'],
    ['English months', 'Jan 2027', '2027-01-01'],
    ['the way Excel shows a month', 'Jan-27', '2027-01-01'],
    ['English dates', '31 January 2027', '2027-01-31'],
    ['the way Excel shows a day', '31-Jan-27', '2027-01-31'],
    ['American dates in words', 'Jan 31, 2027', '2027-01-31'],
    ['days above 12 first', '31/01/2027', '2027-01-31'],
    ['days above 12 second', '1/31/2027', '2027-01-31'],
  ])('%s (%s)', (_name, cell, day) => {
    expect(read(cell)).toEqual([day]);
  });

  test('blank cells as nothing', () => {
    expect(read('2027-01-01', null, ' ')).toEqual(['2027-01-01', null, null]);
  });

  test('date cells and serial numbers side by side: in a workbook they are the same', () => {
    expect(read(new Date(Date.UTC(2027, 0, 31)), 46419)).toEqual(['2027-01-31', '2027-02-01']);
  });
});

describe('readDateColumn settles 03/04/2026', () => {
  const ambiguous = ['03/04/2026', '05/06/2026'];

  test('by one date of the column that can be read one way only', () => {
    expect(read(...ambiguous, '13/04/2026')[0]).toBe('2026-04-03');
    expect(read(...ambiguous, '04/13/2026')[0]).toBe('2026-03-04');
  });

  test('by a day that is the first all year long', () => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1);
    expect(read(...months.map((month) => `${month}/1/2026`)).at(-1)).toBe('2026-12-01');
    expect(read(...months.map((month) => `01/${month}/2026`)).at(-1)).toBe('2026-12-01');
  });

  test('by a Vietnamese title, and says so', () => {
    const { serials, notes } = readDateColumn(column('ngày', ...ambiguous), 'vi-VN');
    expect(serials[0]).toBe(serialOfDay(2026, 4, 3));
    expect(notes).toEqual([{ code: 'dates-order', params: { found: '03/04/2026', meaning: '2026-04-03' } }]);
  });

  test('by the order asked for', () => {
    expect(readDateColumn(column('date', ...ambiguous), 'vi-VN', 'month-first').serials[0]).toBe(serialOfDay(2026, 3, 4));
  });

  test('or refuses it, with both readings', () => {
    expect(refusal(() => read('05/05/2026', ...ambiguous)).message).toBe(
      'Dates such as “03/04/2026” (row 3) can be read as 2026-04-03 or as 2026-03-04, and no date in “date” settles it. Write dates as 2026-01-31.',
    );
  });

  test('but does not mind dates that are the same either way', () => {
    expect(read('05/05/2026', '06/06/2026')).toEqual(['2026-05-05', '2026-06-06']);
  });
});

describe('readDateColumn refuses', () => {
  test.each<[string, Cell[], number, string, number, string]>([
    ['year first and year last', ['2026-01-01', '2026-01-02', '03/01/2026'], 2, '2026-01-01', 4, '03/01/2026'],
    ['dashes and slashes', ['2026-01-01', '2026/02/01'], 2, '2026-01-01', 3, '2026/02/01'],
    ['day first and month first', ['25/01/2026', '01/26/2026'], 2, '25/01/2026', 3, '01/26/2026'],
    [
      'date cells and text, as a wrong regional setting leaves them',
      [new Date(Date.UTC(2026, 0, 12)), '13/01/2026'],
      2,
      '2026-01-12',
      3,
      '13/01/2026',
    ],
    ['months and days', ['2026-01', '2026-02-01'], 2, '2026-01', 3, '2026-02-01'],
  ])('two formats in one column, naming a row of each: %s', (_name, cells, firstRow, first, secondRow, second) => {
    expect(refusal(() => read(...cells)).message).toBe(
      `Dates stand in two formats: row ${firstRow} has “${first}”, row ${secondRow} has “${second}”. Write all of them the same way, best as 2026-01-31.`,
    );
  });

  test.each<Cell>(['soon', '2026-02-30', '2026-13-01', '13/13/2026', '1/1/26', '2026.1', 12, 3, '9999-01-01', 'Q1 2026', '=TODAY()'])(
    '%s, which is no date',
    (cell) => {
      expect(refusal(() => read('', cell)).message).toBe(
        `Row 3: “${String(cell)}” in “date” is not a date. Write dates as 2026-01-31, or months as 2026-01.`,
      );
    },
  );
});

test('any column of days reads the same in every way of writing it', () => {
  const day = fc.record({
    year: fc.integer({ min: 1990, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 13, max: 28 }),
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
      const expected = days.map(dayName);
      const pad = (part: number): string => String(part).padStart(2, '0');
      expect(read(...days.map(dayName))).toEqual(expected);
      expect(read(...days.map((d) => `${d.year}/${d.month}/${d.day}`))).toEqual(expected);
      expect(read(...days.map((d) => `${d.year}年${d.month}月${d.day}日`))).toEqual(expected);
      expect(read(...days.map((d) => `${d.day}/${d.month}/${d.year}`))).toEqual(expected);
      expect(read(...days.map((d) => `${d.month}-${d.day}-${d.year}`))).toEqual(expected);
      expect(read(...days.map((d) => `${d.year}${pad(d.month)}${pad(d.day)}`))).toEqual(expected);
      expect(read(...days.map((d) => new Date(Date.UTC(d.year, d.month - 1, d.day))))).toEqual(expected);
      expect(read(...days.map((d) => serialOfDay(d.year, d.month, d.day)))).toEqual(expected);
    }),
  );
});
