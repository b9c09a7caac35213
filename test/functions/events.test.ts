import { serialOf } from '../../src/calendar/serial';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { EVENTS } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const NOVEMBER_12 = serialOf(2027, 11, 12);

describe('PLAN.EVENTS', () => {
  it('gives name, platform, phase, first day, last day and confidence, one row a phase', () => {
    const rest = [serialOf(2027, 11, 12), serialOf(2027, 11, 14), 'typical'];
    expect(EVENTS(NOVEMBER_12, NOVEMBER_12)).toEqual([
      ['double-11', 'tmall', 'encore', ...rest],
      ['double-11', 'jd', 'encore', ...rest],
    ]);
  });

  it('has the dates that a platform announced where they are known', () => {
    expect(EVENTS(serialOf(2025, 10, 15), serialOf(2025, 10, 15), 'CN')).toContainEqual([
      'double-11',
      'tmall',
      'deposit',
      serialOf(2025, 10, 15),
      serialOf(2025, 10, 20),
      'announced',
    ]);
  });

  it('takes a market in any case, and a time of day for its day', () => {
    const day = serialOf(2030, 2, 2);
    expect(EVENTS(day + 0.9, day, 'vn')).toEqual([
      ['2.2', 'all', 'spot', day, day, 'typical'],
      ['tet', 'all', 'holiday', day, day + 6, 'typical'],
    ]);
    expect(EVENTS(day, day, 'SEA')).toEqual([['2.2', 'all', 'spot', day, day, 'typical']]);
  });

  it.each([
    ['2030年2月2日', '2030-02-02'],
    ['2/2/2030', '02/02/2030'],
    ['ngày 2 tháng 2 năm 2030', '2 Feb 2030'],
  ])('reads dates in text as an import does: %s', (from, to) => {
    expect(EVENTS(from, to, 'SEA')).toEqual(EVENTS(serialOf(2030, 2, 2), serialOf(2030, 2, 2), 'SEA'));
  });

  it('says which two days a text may mean', () => {
    expect(() => EVENTS('01/11/2026', NOVEMBER_12)).toThrow('from “01/11/2026” may be 2026-11-01 or 2026-01-11');
    expect(EVENTS('13/11/2026', '13/11/2026')).toEqual(EVENTS(serialOf(2026, 11, 13), serialOf(2026, 11, 13)));
  });

  it.each([
    ['argument-missing', [null, NOVEMBER_12]],
    ['argument-missing', [NOVEMBER_12]],
    ['argument-not-date', ['November', NOVEMBER_12]],
    ['argument-not-date', ['2026-11', NOVEMBER_12]],
    ['argument-not-date', ['2026-02-30', NOVEMBER_12]],
    ['argument-date-open', ['01/11/2026', NOVEMBER_12]],
    ['argument-before', [NOVEMBER_12, NOVEMBER_12 - 1]],
    ['argument-not-choice', [NOVEMBER_12, NOVEMBER_12, 'US']],
    ['events-none', [serialOf(2014, 6, 1), serialOf(2014, 6, 30)]],
    ['events-none', [serialOf(2041, 6, 1), serialOf(2050, 6, 30)]],
    ['events-none', [serialOf(2027, 4, 10), serialOf(2027, 4, 10)]],
  ])('refuses: %s', (expected, values) => expect(() => EVENTS(...(values as unknown[]))).toThrow(code(expected)));

  it('says which years the table covers', () => {
    expect(() => EVENTS(serialOf(2050, 1, 1), serialOf(2050, 12, 31), 'VN')).toThrow(
      'No event of market VN touches 2050-01-01 to 2050-12-31. The table covers 2015 to 2040',
    );
  });
});
