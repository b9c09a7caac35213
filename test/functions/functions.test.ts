import { serialOf } from '../../src/calendar/serial';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';
import { describeWithReferences, referenceCases } from '../support/reference';

const { SPREAD, BREAKDOWN, PERIODS, SEASONAL } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const JANUARY = serialOf(2027, 1, 1);

describe('PLAN.SPREAD', () => {
  it.each([
    ['thirds', [100, [[1, 1, 1]]], [[33, 34, 33]]],
    ['a column stays a column', [60, [[10], [20], [30]]], [[10], [20], [30]]],
    ['a held cell, the blanks as empty text', [100, [[10, 20, 30]], 0, [['', 20, '']]], [[20, 20, 60]]],
    [
      'a held cell, the blanks as null, as Excel on the web hands them over',
      [100, [[10, 20, 30]], null, [[null, 20, null]]],
      [[20, 20, 60]],
    ],
    [
      'a matrix keeps its shape and is read row by row',
      [
        10,
        [
          [1, 1],
          [1, 1],
        ],
      ],
      [
        [3, 2],
        [3, 2],
      ],
    ],
    ['scalars as matrices of one cell', [[[100]], [[1, 1]], [[-1]]], [[50, 50]]],
    ['one weight', [5, 3], [[5]]],
    ['a blank weight counts as nothing', [10, [[1, null, 1]]], [[5, 0, 5]]],
    ['a row of locks beside a column of weights', [10, [[1], [1]], 0, [[4, null]]], [[4], [6]]],
    ['arguments after the last are ignored, Excel appends one', [10, [[1, 1]], null, null, { functionName: 'SPREAD' }], [[5, 5]]],
  ])('%s', (_, values, expected) => expect(SPREAD(...(values as unknown[]))).toEqual(expected));

  it.each([
    ['argument-not-number', ['ten', [[1]]]],
    ['argument-missing', [null, [[1]]]],
    ['argument-missing', [10, null]],
    ['argument-cell-not-number', [10, [[1, 'two']]]],
    ['argument-cell-not-number', [10, [[1, true]]]],
    ['argument-cell-not-number', [10, [[1, '100']]]],
    ['argument-cell-not-number', [10, [[1, 1]], 0, [['4', null]]]],
    ['argument-cell-not-number', [10, [[1, 1]], 0, [[null, false]]]],
    ['argument-not-whole', [10, [[1]], 0.5]],
    ['argument-not-one-cell', [[[1, 2]], [[1]]]],
    ['argument-shape', [10, [[1, 1]], 0, [[1, null, null]]]],
    ['spread-negative-weight', [10, [[1, -1]]]],
    ['spread-lock-decimals', [10, [[1, 1]], 0, [[0.5, null]]]],
    ['spread-locks-miss-total', [10, [[1, 1]], 0, [[4, 4]]]],
    ['spread-locks-exceed-total', [10, [[1, 1]], 0, [[14, null]]]],
    ['spread-total-digits', [1e15, [[1, 1]]]],
  ])('refuses: %s', (expected, values) => expect(() => SPREAD(...(values as unknown[]))).toThrow(code(expected)));

  it('names argument, found and allowed', () => {
    expect(() => SPREAD(10, [[1, '100']])).toThrow('weights must hold numbers, not text or TRUE/FALSE; cell 2 holds “100”.');
    expect(() => SPREAD(10, [[1], [1]], 0, [[null], [true]])).toThrow(
      'locks must hold numbers, not text or TRUE/FALSE; cell 2 holds “TRUE”.',
    );
    expect(() => SPREAD(10, [[1, 1]], 99)).toThrow('digits must be a whole number from -15 to 15; found 99.');
    expect(() => SPREAD(10, [[1, 1]], 0, [[1, 2, 3]])).toThrow('locks must have the shape of weights (1 × 2 cells); found 1 × 3.');
  });
});

describe('PLAN.BREAKDOWN', () => {
  it('gives the first day and the amount of each month', () => {
    const rows = BREAKDOWN(1200, JANUARY);
    expect(rows).toHaveLength(12);
    expect(rows[1]).toEqual([serialOf(2027, 2, 1), 100]);
  });

  it('reads history row by row, words in any case, and a number for a word', () => {
    const byRow = BREAKDOWN(
      400,
      JANUARY,
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ],
      'NONE',
      'Quarter',
    );
    expect(byRow.map(([, amount]) => amount)).toEqual([40, 80, 120, 160]);
    expect(BREAKDOWN(5200, serialOf(2027, 1, 31), null, null, 445)[2]?.[1]).toBe(500);
    expect(BREAKDOWN(100.005, JANUARY, null, 'none', 'quarter', 2).map(([, amount]) => amount)).toEqual([25, 25.01, 25, 25]);
  });

  it('re-anchors the festival season', () => {
    const even = [Array.from({ length: 12 }, () => 100)];
    const [january, february] = BREAKDOWN(120_000, JANUARY, even, 'cn').map(([, amount]) => amount ?? 0);
    expect(january).toBeGreaterThan(february ?? 0);
    expect((january ?? 0) + (february ?? 0)).toBe(20_000);
  });

  it.each([
    ['argument-not-choice', [1, JANUARY, null, 'US']],
    ['argument-not-choice', [1, JANUARY, null, null, 'year']],
    ['argument-not-date', [1, 'January']],
    ['argument-not-date', [1, 60]],
    ['breakdown-history-length', [1, JANUARY, [[1, 2, 3]]]],
    ['argument-cell-not-number', [1, JANUARY, [[1, 2, '3', 4]], null, 'quarter']],
    ['spread-total-digits', [1e14, JANUARY, null, null, null, 2]],
    ['breakdown-history-empty', [1, JANUARY, [[1, 2, 3, null]], null, 'quarter']],
  ])('refuses: %s', (expected, values) => expect(() => BREAKDOWN(...(values as unknown[]))).toThrow(code(expected)));

  it('names the words allowed', () => {
    expect(() => BREAKDOWN(1, JANUARY, null, null, 'day')).toThrow(
      'grain must be one of month, half-month, quarter, week, 445, 454, 544; found “day”.',
    );
  });
});

describe('PLAN.PERIODS', () => {
  it('lists first and last days', () => {
    expect(PERIODS(JANUARY + 0.5, 2)).toEqual([
      [serialOf(2027, 1, 1), serialOf(2027, 1, 31)],
      [serialOf(2027, 2, 1), serialOf(2027, 2, 28)],
    ]);
  });

  // 1 January 2027 is a Friday.
  it.each([
    ['day', 2, [serialOf(2027, 1, 2), serialOf(2027, 1, 2)]],
    ['week', 1, [serialOf(2026, 12, 28), serialOf(2027, 1, 3)]],
    ['ISO-week', 1, [serialOf(2026, 12, 28), serialOf(2027, 1, 3)]],
    ['sunday-week', 1, [serialOf(2026, 12, 27), serialOf(2027, 1, 2)]],
    ['half-month', 2, [serialOf(2027, 1, 16), serialOf(2027, 1, 31)]],
    ['half-year', 2, [serialOf(2027, 7, 1), serialOf(2027, 12, 31)]],
    ['year', 2, [serialOf(2028, 1, 1), serialOf(2028, 12, 31)]],
  ])('by %s: period %d', (grain, nth, expected) => expect(PERIODS(JANUARY, nth, grain)[nth - 1]).toEqual(expected));

  it('starts half-years of a fiscal year in its first month', () => {
    expect(PERIODS(serialOf(2027, 4, 10), 2, 'half-year')).toEqual([
      [serialOf(2027, 4, 1), serialOf(2027, 9, 30)],
      [serialOf(2027, 10, 1), serialOf(2028, 3, 31)],
    ]);
  });

  it('names the words allowed', () => {
    expect(() => PERIODS(JANUARY, 1, 'decade')).toThrow(
      'grain must be one of month, half-month, quarter, year, week, 445, 454, 544, day, half-year, iso-week, sunday-week; found “decade”.',
    );
  });

  it.each([
    ['argument-missing', [JANUARY]],
    ['argument-not-whole', [JANUARY, 0]],
    ['argument-not-whole', [JANUARY, 6001]],
    ['argument-not-choice', [JANUARY, 1, 'decade']],
    ['periods-beyond-calendar', [serialOf(9999, 1, 1), 13]],
    ['periods-beyond-calendar', [61, 1, 'week']],
  ])('refuses: %s', (expected, values) => expect(() => PERIODS(...(values as unknown[]))).toThrow(code(expected)));
});

describeWithReferences('PLAN.PERIODS beside the NRF calendar', () => {
  it('has the months of retail 2018', () => {
    const published = referenceCases('C4-calendars.json').get('C-NRF-MONTHS-2018')?.expected['first_six']?.published as string[][];
    const serials = published.map((days) => days.map((text) => serialOf(...(text.split('-').map(Number) as [number, number, number]))));
    expect(PERIODS(serialOf(2018, 2, 4), 6, '454')).toEqual(serials);
  });
});

describe('PLAN.SEASONAL', () => {
  const quarters = [80, 100, 90, 130, 88, 110, 99, 143];

  it('gives a row for a row, a column for a column or a block', () => {
    const row = SEASONAL([quarters], 4);
    expect(row).toHaveLength(1);
    const column = SEASONAL(
      quarters.map((value) => [value]),
      4,
    );
    expect(column.flat()).toEqual(row.flat());
    expect(SEASONAL([quarters.slice(0, 4), quarters.slice(4)], 4)).toEqual(column);
  });

  it.each([
    ['seasonal-too-short', [[quarters]]],
    ['argument-not-whole', [[quarters], 1]],
    ['argument-not-choice', [[quarters], 4, 'both']],
    ['argument-missing', [null]],
  ])('refuses: %s', (expected, values) => expect(() => SEASONAL(...(values as unknown[]))).toThrow(code(expected)));
});
