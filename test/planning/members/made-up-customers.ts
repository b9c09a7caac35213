import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import type { Customer, CustomerRules } from '../../../src/planning/members/customer';

export const RULES: CustomerRules = { before: serialOf(2026, 6, 30), asOf: serialOf(2026, 12, 31), months: 6, threshold: 500 };

/** Customers whose dates fit RULES. */
export const customers: fc.Arbitrary<Customer[]> = fc.array(
  fc
    .record({
      first: fc.integer({ min: serialOf(2024, 1, 1), max: RULES.asOf }),
      since: fc.double({ min: 0, max: 1, noNaN: true }),
      orders: fc.integer({ min: 1, max: 12 }),
      spend: fc.integer({ min: 0, max: 1200 }),
      before: fc.constantFrom('V', '1', '0', null),
    })
    .map(({ first, since, orders, spend, before }) => ({
      id: 'x',
      first,
      last: first + Math.floor(since * (RULES.asOf - first)),
      orders,
      spend,
      before: first > RULES.before ? null : before,
    })),
  { maxLength: 60 },
);
