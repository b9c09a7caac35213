import { serialOf } from '../../../src/calendar/serial';
import { readBookings } from '../../../src/planning/opex/read-bookings';
import { table } from '../actuals/tables';

const plannedOf = (header: readonly string[], ...cells: readonly (string | number | null)[][]) =>
  readBookings(table([...header], ...cells.map((line) => [...line]))).bookings.map(({ planned }) => planned);

describe('what bookings of a file were planned for', () => {
  it('is an event where its column says so, in three languages', () => {
    expect(
      plannedOf(['Date', 'Account', 'Amount', 'Event'], ['2027-12-02', 'KOL', 10, ' Double 11 '], ['2027-12-03', 'KOL', 10, null]),
    ).toEqual(['Double 11', '']);
    expect(plannedOf(['日期', '科目', '金额', '活动'], ['2027-12-02', '推广', 10, '双11'])).toEqual(['双11']);
    expect(plannedOf(['Ngày', 'Khoản mục', 'Số tiền', 'Sự kiện'], ['2027-12-02', 'Quảng cáo', 10, 'Tết'])).toEqual(['Tết']);
  });

  it('is a date or an event in the column for the month, and a date before the event of another column', () => {
    const header = ['Date', 'Account', 'Amount', 'Planned in', 'Event'];
    expect(
      plannedOf(
        header,
        ['2027-12-02', 'KOL', 10, '2027-11-01', 'Double 11'],
        ['2027-12-02', 'KOL', 10, '618 sale', ''],
        ['2027-12-02', 'KOL', 10, 'Brand anniversary', 'Double 11'],
        ['2027-12-02', 'KOL', 10, '', 'Double 12'],
      ),
    ).toEqual([serialOf(2027, 11, 1), '618 sale', 'Brand anniversary', 'Double 12']);
  });

  it('is refused where it has digits and is neither', () => {
    expect(() => plannedOf(['Date', 'Account', 'Amount', 'Planned in'], ['2027-12-02', 'KOL', 10, '2027-13-45'])).toThrow(/2027-13-45/);
  });
});
