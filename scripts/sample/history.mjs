import { STORES } from './assortment.mjs';
import { marketDay } from './market.mjs';
import { around1, seededRandom } from './random.mjs';

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);
const LAST = Date.UTC(2026, 11, 31);
const YEAR = 365.25;
/** A launch reaches its full sales after this many days; a product sold off fades over as many. */
const RAMP = 90;

/** Part of its ordinary sales that a product makes on a day, for being new or sold off; 0 when it is not on sale. */
function presence(product, time) {
  const since = product.from === undefined ? RAMP : (time - Date.parse(product.from)) / DAY + 1;
  const left = product.until === undefined ? RAMP : (Date.parse(product.until) - time) / DAY + 1;
  return Math.max(0, Math.min(1, since / RAMP, left / RAMP));
}

/**
 * Three years of synthetic sales, made day by day and added up to months.
 * @param {number} seed the same seed makes the same history
 * @returns {{ month: string, store: object, product: object, netSales: number, units: number }[]} by month, then store, then product;
 *   `month` is the date of its first day, amounts are whole yuan
 */
export function makeHistory(seed) {
  const random = seededRandom(seed);
  const lines = STORES.flatMap((store) =>
    store.products.map((product) => ({
      store,
      product,
      level: product.perDay * store.size * around1(random, 0.35),
      trend: around1(random, 0.12) - 1,
    })),
  );
  const rows = new Map();
  for (let time = FIRST; time <= LAST; time += DAY) {
    const month = `${new Date(time).toISOString().slice(0, 7)}-01`;
    const years = (time - FIRST) / DAY / YEAR;
    lines.forEach(({ store, product, level, trend }, index) => {
      const noise = around1(random, 0.3);
      const part = presence(product, time);
      if (part === 0) return;
      const { lift, discount } = marketDay(time, store.channel, product);
      const pieces = level * part * lift * noise * (1 + (store.channel.growth + trend) * years);
      const key = `${month} ${index}`;
      const row = rows.get(key) ?? { month, store, product, netSales: 0, units: 0 };
      rows.set(key, row);
      row.units += pieces;
      row.netSales += pieces * product.price * (1 - discount);
    });
  }
  return [...rows.values()].map((row) => ({ ...row, netSales: Math.round(row.netSales), units: Math.round(row.units) }));
}
