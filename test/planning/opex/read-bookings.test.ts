import { serialOf } from '../../../src/calendar/serial';
import { bookingsHeaderScore, readBookings } from '../../../src/planning/opex/read-bookings';
import { table } from '../actuals/tables';

const HEADER = ['Posting date', 'Channel', 'Account', 'Amount', 'Budget', 'One-off', 'Planned in', 'Remark'];
const codeOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    return (error as { code: string; params: object }).code;
  }
  return null;
};

describe('bookings from a file', () => {
  it('marks are what people write for yes; a column that is not known is named', () => {
    const { bookings, notes } = readBookings(
      table(
        ['Date', 'Line', 'Amount', 'One-off', 'Expected', 'Cost centre owner'],
        ['2027-03-05', 'Ads', 1, 'no', '', 'Li'],
        ['2027-03-06', 'Ads', 2, '否', 'dự kiến', ''],
        ['2027-03-07', 'Ads', 3, 'Không', 0, ''],
        ['2027-03-08', 'Ads', 4, 'yes', 'FALSE', ''],
        ['2027-03-09', 'Ads', 5, '是', 'x', ''],
      ),
    );
    expect(bookings.map(({ oneOff, expected }) => [oneOff, expected])).toEqual([
      ['', ''],
      ['', 'x'],
      ['', ''],
      ['x', ''],
      ['x', 'x'],
    ]);
    expect(notes).toEqual([{ code: 'columns-not-used', params: { columns: 'Cost centre owner' } }]);
  });

  it('by titles in any order, budgets beside them, totals left out', () => {
    const { bookings, budget, notes } = readBookings(
      table(
        HEADER,
        ['2027-03-05', 'JD POP', 'Search ads', '1,200.50', '1000', '', '', 'spring'],
        ['2027-03-20', '', 'Warehouse', 300, null, 'yes', '2027-04-01', ''],
        ['2027-04-01', '', 'Warehouse', null, 310, '', '', ''],
        ['2027-04-01', '', 'Total', 1500.5, 1310, '', '', ''],
      ),
    );
    expect(bookings).toEqual([
      expect.objectContaining({
        date: serialOf(2027, 3, 5),
        channel: 'JD POP',
        line: 'Search ads',
        amount: 1200.5,
        oneOff: '',
        planned: '',
        note: 'spring',
      }),
      expect.objectContaining({ line: 'Warehouse', amount: 300, oneOff: 'x', planned: serialOf(2027, 4, 1), expected: '' }),
    ]);
    expect(budget).toEqual([
      { date: serialOf(2027, 3, 5), channel: 'JD POP', line: 'Search ads', amount: 1000 },
      { date: serialOf(2027, 4, 1), channel: '', line: 'Warehouse', amount: 310 },
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['totals-left-out']);
  });

  it.each([
    [
      ['日期', '渠道', '科目名称', '金额'],
      ['2027年3月', '天猫', '推广费', '1.2万'],
    ],
    [
      ['Kỳ', 'Kênh', 'Khoản mục', 'Số tiền'],
      ['2027-03', 'Shopee', 'Quảng cáo', '12000'],
    ],
  ])('titled %s', (header, line) => {
    expect(readBookings(table(header, line)).bookings).toEqual([
      expect.objectContaining({ date: serialOf(2027, 3, 1), amount: 12_000, line: line[2] }),
    ]);
    expect(bookingsHeaderScore(header)).toBe(4);
  });

  it('with costs below zero asks, and turns them once it is said', () => {
    const file = table(['date', 'account', 'amount'], ['2027-03-05', 'Ads', -100], ['2027-03-06', 'Ads', 20]);
    expect(codeOf(() => readBookings(file))).toBe('bookings-negative');
    const amounts = (sign: 'costs' | 'negative') => readBookings(file, { sign }).bookings.map(({ amount }) => amount);
    expect([amounts('negative'), amounts('costs')]).toEqual([
      [100, -20],
      [-100, 20],
    ]);
    expect(
      readBookings(table(['date', 'account', 'amount'], ['2027-03-05', 'Ads', 100], ['2027-03-06', 'Ads', -20])).bookings,
    ).toHaveLength(2);
  });

  it.each([
    ['no amount', ['date', 'account', 'colour'], ['2027-03-05', 'Ads', 'red'], 'bookings-no-columns'],
    ['text in amounts', ['date', 'account', 'amount'], ['2027-03-05', 'Ads', 'ca. 12'], 'history-number-text'],
    ['a 13th period', ['period', 'account', 'amount'], ['2027-13', 'Ads', 12], 'history-date-unreadable'],
    ['no date', ['date', 'account', 'amount'], [null, 'Ads', 12], 'history-date-missing'],
  ])('is refused with %s', (_what, header, line, code) => {
    expect(codeOf(() => readBookings(table(header, line)))).toBe(code);
  });
});
