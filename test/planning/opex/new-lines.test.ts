import fc from 'fast-check';
import { serialOf } from '../../../src/calendar/serial';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { addBookings, withBudget } from '../../../src/planning/opex/add-bookings';
import { costItemOf } from '../../../src/planning/opex/items';
import { ledgerCells } from '../../../src/planning/opex/ledger-line';
import { newLines } from '../../../src/planning/opex/new-lines';
import { NO_MONTHS, type OpexLine } from '../../../src/planning/opex/opex-line';
import { FIRST_INPUTS, newLine, planOpex, type OpexWords } from '../../../src/planning/opex/plan-opex';
import { madeUpHistory } from '../../excel/history';

const WORDS: OpexWords = { item: String, base: String, baseOf: (line) => (line === 'Orders' ? 'orders' : null) };
const HISTORY = madeUpHistory(2, 1, 24);
const START = { year: 2026, month: 1 };
const BREAKDOWN = planBreakdown({
  spec: { target: 1e6, start: START, market: 'none', method: 'history', levels: ['channel'], digits: 0, currency: '' },
  actuals: HISTORY,
});

const named = fc.record({
  name: fc.constantFrom('Search', 'Feed', 'Salaries', 'Orders', 'Rent'),
  channel: fc.constantFrom('', 'Channel 1', 'Channel 2'),
});
const costLine = (line: { name: string; channel: string }): OpexLine => ({
  ...line,
  item: 'other',
  driver: '',
  share: null,
  plan: NO_MONTHS,
  forecast: NO_MONTHS,
  comment: '',
});
const namesOf = (lines: readonly { readonly name: string }[]) => [...new Set(lines.map(({ name }) => name))].sort();

describe('the lines a file would add', () => {
  it('are the very ones that its bookings add when they are built', () => {
    fc.assert(
      fc.property(fc.uniqueArray(named, { selector: (one) => JSON.stringify(one), minLength: 1 }), fc.array(named), (standing, booked) => {
        const lines = standing.filter(({ name }) => name !== 'Orders').map(costLine);
        fc.pre(lines.length > 0);
        const bookings = booked.map(({ name, channel }) => ledgerCells({ date: serialOf(2026, 2, 1), line: name, channel, amount: 1 }));
        const plan = planOpex({
          spec: { asOf: { year: 2026, month: 2 }, view: 'month' },
          breakdown: BREAKDOWN,
          actuals: HISTORY,
          ledger: addBookings([], bookings, 'refuse'),
          inputs: { ...FIRST_INPUTS, lines },
          words: WORDS,
        });
        const told = newLines({ bookings, budget: [] }, lines, (name) => WORDS.baseOf(name) !== null);
        const added = plan.lines.filter((line) => !lines.includes(line));
        expect(namesOf(told)).toEqual(namesOf(added));
        expect(told.every(({ name, item }) => plan.lines.some((line) => line.name === name && line.item === item))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are the very ones that its planned amounts add', () => {
    fc.assert(
      fc.property(fc.array(named), fc.array(named), (standing, planned) => {
        const lines = standing.filter(({ name }) => name !== 'Orders').map(costLine);
        const budget = planned
          .filter(({ name }) => name !== 'Orders')
          .map(({ name, channel }) => ({ date: serialOf(2026, 5, 1), line: name, channel, amount: 3 }));
        const after = withBudget(lines, budget, START, (name, channel) => newLine(costItemOf(name), name, channel, WORDS));
        expect(namesOf(newLines({ bookings: [], budget }, lines, () => false))).toEqual(namesOf(after.slice(lines.length)));
      }),
      { numRuns: 60 },
    );
  });

  it('come with the group that their names tell', () => {
    const lines = ['Search ads', '达人佣金', 'Lương', 'Sundries'].map((line) => ({ line, channel: '' }));
    expect(newLines({ bookings: lines, budget: [] }, [], () => false).map(({ item }) => item)).toEqual(['media', 'kol', 'staff', 'other']);
  });
});
