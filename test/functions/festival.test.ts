import { FESTIVALS } from '../../src/calendar/festivals';
import { serialOf, serialOfIso } from '../../src/calendar/serial';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { FESTIVAL } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('PLAN.FESTIVAL', () => {
  it.each([
    ['cny', 2027, '2027-02-06'],
    ['cny', 2030, '2030-02-03'],
    ['tet', 2030, '2030-02-02'],
    ['mid-autumn', 2025, '2025-10-06'],
    ['Mid Autumn', 2025, '2025-10-06'],
    ['春节', 2027, '2027-02-06'],
    ['Trung Thu', 2034, '2034-09-26'],
    ['black-friday', 2029, '2029-11-23'],
    // Typed without quotation marks, in whatever cell.
    [520, 2027, '2027-05-20'],
    [[['tet']], [[2030]], '2030-02-02'],
  ])('%s of %s', (name, year, day) => expect(FESTIVAL(name, year)).toEqual([[serialOfIso(day)]]));

  it.each([
    ['argument-missing', ['cny']],
    ['argument-missing', ['', 2027]],
    ['argument-not-choice', ['easter', 2027]],
    ['argument-not-whole', ['cny', 2027.5]],
    ['argument-not-whole', ['cny', serialOf(2027, 1, 1)]],
    ['argument-not-number', ['cny', 'next']],
    ['festival-year', ['cny', 2014]],
    ['festival-year', ['christmas', 2041]],
  ])('refuses: %s', (expected, values) => expect(() => FESTIVAL(...(values as unknown[]))).toThrow(code(expected)));

  it('lists the names it knows', () => {
    expect(() => FESTIVAL('Easter', 2027)).toThrow(`name must be one of ${FESTIVALS.join(', ')}; found “Easter”.`);
  });
});
