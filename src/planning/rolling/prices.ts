import { monthNumberOfSerial } from '../../calendar/months';
import type { ActualsRow, Level } from '../actuals/actuals';
import { keyOf } from '../breakdown/row-key';
import { fifteenDigits } from '../fifteen-digits';

/** Months whose sales say what a unit sells for now. */
const NEWEST_MONTHS = 3;

/**
 * Net sales of one unit by row key, from the newest months before `end` in which the row sold units and its lines say how many. Rows without such
 * months have none.
 *
 * @param end month number
 */
export function unitPrices(actuals: readonly ActualsRow[], levels: readonly Level[], end: number): Map<string, number> {
  const months = new Map<string, Map<number, { netSales: number; units: number }>>();
  for (const row of actuals) {
    const month = monthNumberOfSerial(row.date);
    if (month >= end || row.units === null) continue;
    const key = keyOf(levels.map((level) => row[level]));
    const ofRow = months.get(key) ?? new Map<number, { netSales: number; units: number }>();
    months.set(key, ofRow);
    const sum = ofRow.get(month) ?? { netSales: 0, units: 0 };
    ofRow.set(month, { netSales: sum.netSales + row.netSales, units: sum.units + row.units });
  }
  return new Map(
    [...months].flatMap(([key, ofRow]) => {
      const newest = [...ofRow]
        .filter(([, { units, netSales }]) => units > 0 && netSales > 0)
        .sort(([a], [b]) => b - a)
        .slice(0, NEWEST_MONTHS)
        .map(([, sums]) => sums);
      const units = newest.reduce((sum, one) => sum + one.units, 0);
      return units > 0 ? [[key, fifteenDigits(newest.reduce((sum, one) => sum + one.netSales, 0) / units)] as const] : [];
    }),
  );
}
