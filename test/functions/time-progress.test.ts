import { serialOf } from '../../src/calendar/serial';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { TIMEPROGRESS } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const november = (day: number) => serialOf(2027, 11, day);

describe('PLAN.TIMEPROGRESS', () => {
  it.each([
    ['11 November in November', [november(11), november(1), november(30)], 11 / 30],
    ['before the span', [november(1) - 1, november(1), november(30)], 0],
    ['after the span', [november(30) + 1, november(1), november(30)], 1],
    ['the last moment of a day', [november(11) + 0.999, november(1), november(30)], 11 / 30],
    ['by weights', [november(2), november(1), november(3), [[1, 2, 1]]], 3 / 4],
    ['by weights in a column, a blank for nothing', [november(2), november(1), november(3), [[1], [null], [3]]], 1 / 4],
    ['by weights in a block, read row by row', [november(3), november(1), november(4), [[1, 2], [3, 4]]], 6 / 10], // prettier-ignore
    ['by weights left out as one blank cell', [november(1), november(1), november(2), [[null]]], 1 / 2],
  ] as const)('%s', (_, values, expected) => expect(TIMEPROGRESS(...values)).toEqual([[expected]]));

  it.each([
    ['argument-missing', [november(1), november(1)]],
    ['argument-not-date', ['today', november(1), november(2)]],
    ['argument-before', [november(1), november(2), november(1)]],
    ['argument-cell-not-number', [november(1), november(1), november(2), [[1, 'x']]]],
    ['progress-weights-length', [november(1), november(1), november(2), [[1, 2, 3]]]],
    ['progress-weight-invalid', [november(1), november(1), november(2), [[1, -2]]]],
    ['progress-weights-zero', [november(1), november(1), november(2), [[0, null]]]],
  ])('refuses: %s', (expected, values) => expect(() => TIMEPROGRESS(...(values as unknown[]))).toThrow(code(expected)));

  it('names argument, found and allowed', () => {
    expect(() => TIMEPROGRESS(november(1), november(2), november(1))).toThrow(
      'end must not lie before start (2027-11-02); found 2027-11-01.',
    );
    expect(() => TIMEPROGRESS(november(1), november(1), november(2), [[1, -2]])).toThrow(
      'weights must not be below zero; cell 2 holds -2.',
    );
  });
});
