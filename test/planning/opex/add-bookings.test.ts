import { serialOf } from '../../../src/calendar/serial';
import { addBookings, withBudget } from '../../../src/planning/opex/add-bookings';
import { ledgerCells } from '../../../src/planning/opex/ledger-line';
import { NO_MONTHS, type OpexLine } from '../../../src/planning/opex/opex-line';

const booking = (month: number, line: string, amount: number, expected = '') =>
  ledgerCells({ date: serialOf(2027, month, 9), line, amount, expected });
const standing = [booking(1, 'Ads', 10), booking(2, 'Ads', 20), booking(3, 'Ads', 30, 'x')];
const amounts = (lines: ReturnType<typeof addBookings>) => lines.map(({ amount }) => amount);
const line = (name: string, channel = ''): OpexLine => ({
  item: 'media',
  name,
  channel,
  driver: '',
  share: null,
  plan: NO_MONTHS,
  forecast: NO_MONTHS,
  comment: '',
});

describe('bookings that come to the ledger', () => {
  it('of months that are booked already are refused, replaced or added', () => {
    const fresh = [booking(2, 'Ads', 7), booking(3, 'Ads', 8)];
    expect(() => addBookings(standing, fresh, 'refuse')).toThrow(
      expect.objectContaining({ code: 'bookings-month-twice', params: { months: '2027-02', count: 1 } }),
    );
    // What is expected in March is not booked yet.
    expect(amounts(addBookings(standing, fresh, 'replace'))).toEqual([10, 30, 7, 8]);
    expect(amounts(addBookings(standing, fresh, 'add'))).toEqual([10, 20, 30, 7, 8]);
    expect(amounts(addBookings(standing, [booking(3, 'Ads', 8)], 'refuse'))).toEqual([10, 20, 30, 8]);
  });

  it('are called as the workbook calls them', () => {
    const [, , , added] = addBookings(standing, [booking(4, '6601', 5)], 'refuse', { '6601': 'Ads' });
    expect(added?.line).toBe('Ads');
  });
});

describe('planned amounts', () => {
  const START = { year: 2027, month: 4 };
  const planned = (year: number, month: number, name: string, amount: number, channel = '') => ({
    date: serialOf(year, month, 1),
    channel,
    line: name,
    amount,
  });

  it('take the place of what was typed for their months, months of other years left out', () => {
    const typed = { ...line('Ads'), plan: [1, 2, ...NO_MONTHS.slice(2)] };
    const [ads, rent] = withBudget(
      [typed],
      [
        planned(2027, 5, 'ads ', 7),
        planned(2027, 5, 'Ads', 3),
        planned(2028, 3, 'Ads', 12),
        planned(2027, 3, 'Ads', 99),
        planned(2027, 4, 'Rent', 5, 'JD'),
      ],
      START,
      (name, channel) => line(name, channel),
    );
    expect(ads?.plan).toEqual([1, 10, null, null, null, null, null, null, null, null, null, 12]);
    expect([rent?.name, rent?.channel, rent?.plan[0]]).toEqual(['Rent', 'JD', 5]);
  });
});
