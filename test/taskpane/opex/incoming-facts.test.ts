import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import { ledgerCells } from '../../../src/planning/opex/ledger-line';
import { isBaseName } from '../../../src/taskpane/opex/base-names';
import { arriving, proposed } from '../../../src/taskpane/opex/incoming';
import { incomingFacts } from '../../../src/taskpane/opex/incoming-facts';
import { factsOf, leftOut } from '../../../src/taskpane/opex/incoming-text';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { readLines } from './files';

const START = { year: 2027, month: 1 };
const english = formatsFor('en-US');

async function factsIn(lines: readonly string[]) {
  return incomingFacts(arriving(proposed(await readLines(lines), null)), START, isBaseName);
}

test('a file in figures: counts, sums and months; figures of the base and what is left out stand apart', async () => {
  const facts = await factsIn([
    'month,line,amount,budget',
    '2027-01,Search,82000,60000',
    '2027-02,Search,,61000',
    '2027-01,Orders,1200,1300',
    '2026-12,Search,5,40000',
  ]);
  expect(facts).toMatchObject({
    bookings: { count: 2, amount: 82_005 },
    budget: { count: 3, amount: 161_000 },
    lastBooked: { year: 2027, month: 1 },
    base: ['Orders'],
    plannedBase: ['Orders'],
    outside: 1,
  });
  expect(facts.months.map(({ month, booked, planned }) => [month.month, booked, planned])).toEqual([
    [12, 5, 40_000],
    [1, 82_000, 60_000],
    [2, 0, 61_000],
  ]);
  expect(factsOf(facts, english).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Booked: 2 lines, 82,005',
    'Planned: 3 lines, 161,000',
    'Months: Dec 2026–Feb 2027',
    'Other figures: Orders',
  ]);
  expect(leftOut(facts, english)).toEqual([
    'Planned amounts outside the plan year are left out: 1 line.',
    'Planned figures of Orders are left out: type them on the sheet.',
  ]);
});

test('a figure of the base is known by its name in any language', () => {
  expect(['Orders', '订单数', 'đơn hàng ', 'Search'].map(isBaseName)).toEqual([true, true, true, false]);
});

test('whatever a file brings, its months sum to what it comes to', () => {
  const line = fc.record({ month: fc.integer({ min: -14, max: 20 }), amount: fc.integer({ min: -1000, max: 1000 }) });
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (booked, planned) => {
      const on = (month: number) => serialOf(2027, 1 + month, 15);
      const facts = incomingFacts(
        {
          bookings: booked.map(({ month, amount }) => ledgerCells({ date: on(month), line: 'Search', amount })),
          budget: planned.map(({ month, amount }) => ({ date: on(month), channel: '', line: 'Search', amount })),
        },
        START,
        isBaseName,
      );
      const total = (of: 'booked' | 'planned') => facts.months.reduce((sum, month) => sum + month[of], 0);
      expect([total('booked'), total('planned')]).toEqual([facts.bookings.amount, facts.budget.amount]);
      expect(facts.outside).toBe(planned.filter(({ month }) => month < 0 || month > 11).length);
    }),
  );
});
