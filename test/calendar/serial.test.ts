import fc from 'fast-check';
import { dayOf, isoDate, isSoundSerial, serialOf, weekdayOf } from '../../src/calendar/serial';
import { describeWithReferences, referenceCases } from '../support/reference';

describe('Excel serial numbers, 1900 system', () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [36526, 2000, 1, 1],
    [44561, 2021, 12, 31],
    [2958465, 9999, 12, 31],
  ])('%d is %d-%d-%d', (serial, year, month, day) => {
    expect(dayOf(serial)).toEqual({ year, month, day });
    expect(serialOf(year, month, day)).toBe(serial);
  });

  it('shows serial 60 as the 29 February 1900 that never was', () => expect(dayOf(60)).toEqual({ year: 1900, month: 2, day: 29 }));

  it('cuts off the time of day', () => expect(isoDate(46424.99)).toBe(isoDate(46424)));

  it('runs on past the end of a month, as DATE does', () => expect(isoDate(serialOf(2027, 13, 32))).toBe('2028-02-01'));

  it('takes every day there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { year, month, day } = dayOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
        expect(new Date(Date.UTC(year, month - 1, day)).getUTCDay()).toBe(weekdayOf(serial) % 7);
      }),
    );
  });

  it.each([
    [60, false],
    [61, true],
    [2958465.9, true],
    [2958466, false],
  ])('%d is a sound date: %s', (serial, sound) => expect(isSoundSerial(serial)).toBe(sound));
});

describeWithReferences('Excel serial numbers as Microsoft gives them', () => {
  it('2008-01-01', () => {
    const expected = referenceCases('C4-calendars.json').get('C-ISO-EXCEL')?.expected;
    expect(serialOf(2008, 1, 1)).toBe(expected?.['serial_2008_01_01']?.published);
  });
});
