import { isoDate, serialOf } from '../../../src/calendar/serial';
import { checkCustomer, monthsEarlier, tierOf, type Customer } from '../../../src/planning/members/customer';
import { RULES } from './made-up-customers';

const customer = (more: Partial<Customer>): Customer => ({
  id: 'K7',
  first: serialOf(2026, 1, 5),
  last: serialOf(2026, 11, 5),
  orders: 3,
  spend: 600,
  before: null,
  ...more,
});

it('sorts by what was bought within the months, and for how much', () => {
  const tiers = [{}, { spend: 499.99 }, { spend: 500 }, { last: serialOf(2026, 6, 30) }, { last: serialOf(2026, 7, 1) }];
  expect(tiers.map((more) => tierOf(customer(more), RULES))).toEqual(['V', '1', 'V', '0', 'V']);
});

it('counts months back as EDATE does', () => {
  const back = (year: number, month: number, day: number, months: number) => isoDate(monthsEarlier(serialOf(year, month, day), months));
  expect([back(2026, 12, 31, 6), back(2026, 3, 31, 1), back(2028, 3, 30, 1), back(2026, 1, 15, 13), back(2026, 5, 1, 0)]).toEqual([
    '2026-06-30',
    '2026-02-28',
    '2028-02-29',
    '2024-12-15',
    '2026-05-01',
  ]);
});

it('says whose dates do not fit', () => {
  const refused = (more: Partial<Customer>, code: string) =>
    expect(() => checkCustomer(customer(more), RULES)).toThrow(expect.objectContaining({ code, params: { customer: 'K7' } }));
  refused({ last: serialOf(2026, 1, 4) }, 'members-last-before-first');
  refused({ last: RULES.asOf + 1 }, 'members-future');
  refused({ first: RULES.before + 1, before: '0' }, 'members-tier-before-first');
  expect(checkCustomer(customer({ before: '1' }), RULES).before).toBe('1');
});
