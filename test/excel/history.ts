import type { ActualsRow } from '../../src/planning/actuals/actuals';
import { monthSerial } from '../../src/sheets/breakdown/month-serial';

/** Deterministic monthly history: `channels` x `products` lines over `months` months from January 2024, seasonal, never zero. */
export function madeUpHistory(channels: number, products: number, months = 36): ActualsRow[] {
  const rows: ActualsRow[] = [];
  for (let c = 0; c < channels; c += 1)
    for (let p = 0; p < products; p += 1)
      for (let m = 0; m < months; m += 1) {
        const season = 1 + 0.4 * Math.sin((m + c) / 1.9) + (m % 12 === 10 ? 1.2 : 0) + (m % 12 === 5 ? 0.7 : 0);
        rows.push({
          date: monthSerial({ year: 2024 + Math.floor(m / 12), month: (m % 12) + 1 }),
          channel: `Channel ${c + 1}`,
          store: '',
          product: `Product ${String(p + 1).padStart(2, '0')}`,
          netSales: Math.round(50_000 * (1 + p / 7) * (1 + c / 3) * season * (1 + m / 80)),
          units: 100 + p,
        });
      }
  return rows;
}
