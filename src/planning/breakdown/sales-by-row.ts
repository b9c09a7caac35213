import { monthNumberOfSerial } from '../../calendar/months';
import type { ActualsRow, Level } from '../actuals/actuals';

/** Net sales of one combination of dimension values, summed by month number. */
export interface MemberSales {
  /** One value a chosen level, from the top. */
  readonly values: readonly string[];
  readonly months: Map<number, number>;
}

/** Sales history summed to months for each combination of the chosen levels; one entry without values where none is chosen. */
export function salesByMember(actuals: readonly ActualsRow[], levels: readonly Level[]): MemberSales[] {
  const members = new Map<string, MemberSales>();
  const monthOfDate = new Map<number, number>();
  for (const row of actuals) {
    let month = monthOfDate.get(row.date);
    if (month === undefined) {
      month = monthNumberOfSerial(row.date);
      monthOfDate.set(row.date, month);
    }
    const values = levels.map((level) => row[level]);
    const key = values.join('\u001f');
    let sales = members.get(key);
    if (!sales) {
      sales = { values, months: new Map() };
      members.set(key, sales);
    }
    sales.months.set(month, (sales.months.get(month) ?? 0) + row.netSales);
  }
  return [...members.values()];
}
