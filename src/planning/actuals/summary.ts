import type { ActualsRow } from './actuals';
import { monthIndex, monthName } from './excel-date';
import { lineKey } from './sum-rows';

/** What a person wants to know about a history at a glance. */
export interface ActualsSummary {
  readonly rows: number;
  /** Different lines of channel, store and product. */
  readonly lines: number;
  readonly months: number;
  /** Such as 2024-01. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly netSales: number;
}

/** Sums up history that has been read; null for no rows. */
export function summariseActuals(rows: readonly ActualsRow[]): ActualsSummary | null {
  if (rows.length === 0) return null;
  const months = new Set([...new Set(rows.map(({ date }) => date))].map(monthIndex));
  return {
    rows: rows.length,
    lines: new Set(rows.map(lineKey)).size,
    months: months.size,
    firstMonth: monthName(Math.min(...months)),
    lastMonth: monthName(Math.max(...months)),
    netSales: rows.reduce((sum, { netSales }) => sum + netSales, 0),
  };
}
