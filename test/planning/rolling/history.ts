import { monthAt, monthNumber, type Month } from '../../../src/calendar/months';
import { serialOf } from '../../../src/calendar/serial';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';

/** Sales by month of one line, or of several by channel. */
export function historyOf(
  months: number,
  first: Month,
  sold: (at: number, channel: string) => number,
  channels: readonly string[] = [''],
): ActualsRow[] {
  return Array.from({ length: months }, (_, at) => monthAt(monthNumber(first) + at)).flatMap(({ year, month }, at) =>
    channels.map((channel) => ({
      date: serialOf(year, month, 1),
      channel,
      store: '',
      product: '',
      netSales: sold(at, channel),
      units: null,
    })),
  );
}
