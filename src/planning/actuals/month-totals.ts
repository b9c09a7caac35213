import type { ActualsNote, ActualsRow } from './actuals';
import { firstDayOfMonth, monthIndex, monthName } from './excel-date';
import { lineKey } from './sum-rows';

/** Fewer days of a line in a month may add up to another of its figures by chance. */
const FEWEST_DAYS = 5;
/** How near a total is to what it sums: totals are rounded. */
const NEAR = 0.001;

/**
 * Figures dated the first of a month that are as much as all other rows of their line and month: totals of the month among its days, by which the month counts twice.
 */
export function monthTotals(rows: readonly ActualsRow[]): ActualsNote[] {
  const months = new Map<string, ActualsRow[]>();
  for (const row of rows) {
    const key = `${lineKey(row)}\u001f${monthIndex(row.date)}`;
    const known = months.get(key);
    if (known) known.push(row);
    else months.set(key, [row]);
  }
  const doubled = [...months.values()].flatMap((ofMonth) => {
    if (ofMonth.length <= FEWEST_DAYS) return [];
    const whole = ofMonth.reduce((sum, { netSales }) => sum + netSales, 0);
    const total = ofMonth.find(
      ({ date, netSales }) =>
        date === firstDayOfMonth(monthIndex(date)) && netSales > 0 && Math.abs(whole - 2 * netSales) <= NEAR * netSales,
    );
    return total ? [total] : [];
  });
  const [first] = doubled;
  if (!first) return [];
  const line = [first.channel, first.store, first.product].filter((name) => name !== '').join(' / ') || '–';
  return [{ code: 'month-totals', params: { count: doubled.length, line, month: monthName(monthIndex(first.date)) } }];
}
