import { cellText, type RawCell } from '../../files/raw-table';
import { plainText } from './plain-text';
import { readDateText } from './date-text';

/**
 * Joins a column of years and one of bare months (1, 1月, Tháng 1, T1, Jan) to months such as 2026-01. Null where the months name
 * their year themselves or are no bare months, so that they are read as they are.
 */
export function joinYearAndMonth(years: readonly RawCell[], months: readonly RawCell[]): RawCell[] | null {
  const joined: RawCell[] = [];
  for (const [index, cell] of months.entries()) {
    const month = bareMonth(cell);
    const year = /^(\d{4})(?:\s*年|\.0+)?$/.exec(cellText(years[index]))?.[1];
    if (cellText(cell) === '') joined.push(null);
    else if (month === null || year === undefined) return null;
    else joined.push(`${year}-${month}`);
  }
  return joined;
}

function bareMonth(cell: RawCell): number | null {
  if (cell instanceof Date) return null;
  const plain = plainText(cellText(cell));
  const number = /^(?:thang ?|t|m)?(\d{1,2})(?: ?月份?)?$/.exec(plain)?.[1];
  if (number !== undefined) return Number(number) >= 1 && Number(number) <= 12 ? Number(number) : null;
  const named = readDateText(`${plain} 2000`);
  return named && !named.open && named.format === 'mmm yyyy' ? named.month : null;
}
