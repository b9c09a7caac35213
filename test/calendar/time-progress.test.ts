import fc from 'fast-check';
import { CalendarError } from '../../src/calendar/calendar-error';
import { serialOf } from '../../src/calendar/serial';
import { timeProgress } from '../../src/calendar/time-progress';

const november = (day: number) => serialOf(2027, 11, day);
const progress = (day: number, weights?: readonly number[]) => timeProgress(november(day), november(1), november(30), weights);
const error = (code: string, params: object = {}) => expect.objectContaining({ name: 'CalendarError', code, params });

describe('timeProgress', () => {
  it('is 11/30 at the end of 11 November', () => expect(progress(11)).toBe(11 / 30));

  it('counts the day itself: 1 to 11 of a month of 30 days is 36.7 %', () => expect(Math.round(progress(11) * 1000) / 1000).toBe(0.367));

  it.each([
    [0, 0],
    [1, 1 / 30],
    [30, 1],
    [45, 1],
    [-100, 0],
  ])('day %d of the month: %f', (day, expected) => expect(progress(day)).toBe(expected));

  it('cuts off the time of day', () => expect(timeProgress(november(11) + 0.9, november(1) + 0.5, november(30) + 0.1)).toBe(11 / 30));

  it('weighs days: a Double 11 of ten ordinary days is half of what precedes it', () => {
    const weights = Array.from({ length: 30 }, (_, at) => (at === 10 ? 10 : 1));
    expect(progress(10, weights)).toBeCloseTo(10 / 39, 15);
    expect(progress(11, weights)).toBeCloseTo(20 / 39, 15);
    expect(progress(30, weights)).toBe(1);
    expect(progress(0, weights)).toBe(0);
  });

  it('refuses what it cannot use, naming what was found', () => {
    expect(() => timeProgress(november(2), november(3), november(2))).toThrow(
      error('span-reversed', { start: november(3), end: november(2) }),
    );
    expect(() => progress(1, [1, 2])).toThrow(error('progress-weights-length', { needed: 30, found: 2 }));
    const weights = (third: number) => Array.from({ length: 30 }, (_, at) => (at === 2 ? third : 1));
    for (const found of [-1, NaN, Infinity])
      expect(() => progress(1, weights(found))).toThrow(error('progress-weight-invalid', { position: 3, found }));
    expect(() => progress(1, Array<number>(30).fill(0))).toThrow(error('progress-weights-zero'));
    expect(new CalendarError('progress-weights-length', { needed: 30, found: 2 }).message).toBe(
      'progress-weights-length, needed 30, found 2',
    );
  });

  it('rises from 0 to exactly 1, and equal weights are no weights', () => {
    const weight = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 400 }), fc.double({ min: 0.1, max: 100, noNaN: true }), (weights, equal) => {
        fc.pre(weights.some((value) => value > 0));
        const at = (day: number, given: readonly number[]) => timeProgress(45000 + day, 45001, 45000 + weights.length, given);
        let before = at(0, weights);
        expect(before).toBe(0);
        for (let day = 1; day <= weights.length; day++) {
          expect(at(day, weights)).toBeGreaterThanOrEqual(before);
          before = at(day, weights);
        }
        expect(before).toBe(1);
        const evenly = weights.map(() => equal);
        expect(at(1, evenly)).toBeCloseTo(1 / weights.length, 12);
      }),
    );
  });
});
