/**
 * How well known uplifts are measured: made-up shops of two to three years with trend, season, weekdays, noise and the calendar's events, whose uplifts
 * are drawn about the typical ones. Told: the share of an event's latest windows measured within 10 % of the truth, and the median error, beside those
 * of the two simple ways: the typical uplift unchanged, and the event's days over the thirty days on either side; and the same of what a rolling plan starts
 * with, an event's uplift of all its years, from a file of days that is read as an import reads it.
 */
import { eventsInYears } from '../src/calendar/events/events-in-years';
import { typicalUplift } from '../src/calendar/events/typical-uplift';
import { monthAt, monthNumberOfSerial } from '../src/calendar/months';
import type { Period } from '../src/calendar/period';
import { isoDate, serialOf } from '../src/calendar/serial';
import type { RawCell } from '../src/files/raw-table';
import { readActuals } from '../src/planning/actuals/read-actuals';
import { seriesTree } from '../src/planning/forecast/series-tree';
import { dailySales } from '../src/planning/rolling/daily-sales';
import type { RollingEvent } from '../src/planning/rolling/rolling-event';
import { rowUplifts, type RowUplift } from '../src/planning/rolling/row-uplifts';
import { eventShares } from '../src/planning/rolling/uplift/event-shares';
import type { MeasuredEvent } from '../src/planning/rolling/uplift/event-columns';
import { measureUplifts } from '../src/planning/rolling/uplift/measure-uplifts';

const CASES = 200;
/** Standard deviation of what moves the sales of neighbouring days alike: weather, rivals, stock. */
const SLOW_SHOCK = 0.04;

interface Shop {
  readonly days: readonly Period[];
  readonly values: readonly number[];
  readonly events: readonly MeasuredEvent[];
  readonly truth: readonly (readonly number[])[];
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
let state = 20_261_122;
const random = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};
const between = (low: number, high: number): number => low + (high - low) * random();
const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function shop(): Shop {
  const market = random() < 0.5 ? 'CN' : 'VN';
  const years = random() < 0.5 ? 2 : 3;
  const end = serialOf(2026, 1 + Math.floor(between(0, 12)), 1);
  const first = end - 365 * years;
  const windows = new Map<string, Period[]>();
  for (let year = 2026 - years; year <= 2026; year++) {
    const asked = { first: serialOf(year, 1, 1), last: serialOf(year, 12, 31) };
    for (const { event, platform, thisYear } of eventsInYears({ first: asked.first - 365, last: asked.first - 1 }, asked, 1, market)) {
      if (!thisYear || !['all', 'jd'].includes(platform)) continue;
      const known = windows.get(event) ?? [];
      if (!known.some((one) => one.first === thisYear.first)) windows.set(event, [...known, thisYear]);
    }
  }
  const events: MeasuredEvent[] = [];
  const truth: number[][] = [];
  for (const [event, all] of windows) {
    const held = all.filter((window) => window.first >= first && window.last < end);
    if (held.length === 0) continue;
    const typical = typicalUplift(event);
    const own = 1 + (typical - 1) * Math.exp(0.5 * normal());
    events.push({ windows: held, typical });
    truth.push(held.map(() => own * Math.exp(0.05 * normal())));
  }
  const occurrences = events.flatMap(({ windows: held }, event) => held.map((days, at) => ({ days, uplift: truth[event]![at]! })));
  const growth = between(-0.15, 0.35);
  const [wave, phase, second] = [between(0, 0.2), between(0, 2 * Math.PI), between(0, 0.06)];
  const weekday = Array.from({ length: 7 }, () => Math.exp(0.12 * normal()));
  const noise = between(0.05, 0.15);
  const days = Array.from({ length: end - first }, (_, at) => ({ first: first + at, last: first + at }));
  let mood = 0;
  const values = days.map((day, at) => {
    mood = 0.9 * mood + SLOW_SHOCK * Math.sqrt(1 - 0.9 ** 2) * normal();
    const season = wave * Math.sin((2 * Math.PI * at) / 365.25 + phase) + second * Math.sin((4 * Math.PI * at) / 365.25);
    const gain = eventShares(day, occurrences).reduce((sum, share, one) => sum + share * (occurrences[one]!.uplift - 1), 1);
    return 1e5 * Math.exp((growth * at) / 365 + season + mood + noise * normal()) * weekday[day.first % 7]! * gain;
  });
  return { days, values, events, truth };
}

function toMonths({ days, values }: Shop): { period: Period; value: number }[] {
  const months: { period: Period; value: number }[] = [];
  days.forEach(({ first }, at) => {
    const month = new Date((first - 25_569) * 864e5).getUTCMonth();
    const last = months.at(-1);
    const lastMonth = last && new Date((last.period.first - 25_569) * 864e5).getUTCMonth();
    if (last && lastMonth === month)
      months[months.length - 1] = { period: { ...last.period, last: first }, value: last.value + values[at]! };
    else months.push({ period: { first, last: first }, value: values[at]! });
  });
  return months.filter(({ period }) => period.last - period.first >= 27);
}

/** The days of the event over those of the month before and after it. */
function besideIt({ days, values }: Shop, window: Period): number {
  const mean = (of: (day: number) => boolean): number => {
    const held = values.filter((_, at) => of(days[at]!.first));
    return held.reduce((sum, value) => sum + value, 0) / held.length;
  };
  const inside = mean((day) => day >= window.first && day <= window.last);
  return inside / mean((day) => (day < window.first && day >= window.first - 30) || (day > window.last && day <= window.last + 30));
}

/** What a rolling plan starts with, from a file of the shop's days. */
function fromFile({ days, values, events }: Shop): RowUplift[] {
  const rows = days.map(({ first }, at): RawCell[] => [isoDate(first), values[at]!]);
  const { rows: actuals } = readActuals({
    header: ['date', 'net_sales'],
    rows,
    headerRow: 1,
    kind: 'csv',
    encoding: null,
    delimiter: null,
    sheet: null,
  });
  const spec = { levels: [], measure: 'netSales', start: monthAt(monthNumberOfSerial(days.at(-1)!.last) + 1) } as const;
  const tree = seriesTree(actuals, spec);
  const known = events.map(({ windows, typical }, at): RollingEvent => ({
    event: { word: String(at) },
    platform: 'all',
    windows,
    uplift: typical,
  }));
  return rowUplifts(tree, known, dailySales(actuals, tree, spec))[0]!;
}

const errors: Record<string, number[]> = {
  'a plan, from a file of days': [],
  days: [],
  months: [],
  'months, ten days and more': [],
  typical: [],
  'beside it': [],
};
const evident: { error: number; evidence: number }[] = [];
for (let n = 0; n < CASES; n++) {
  const made = shop();
  const byDay = measureUplifts(
    made.days.map((period, at) => ({ period, value: made.values[at]! })),
    made.events,
  );
  const byMonth = measureUplifts(toMonths(made), made.events);
  const planned = fromFile(made);
  made.events.forEach(({ windows, typical }, event) => {
    const ofYears = made.truth[event]!;
    const truth = ofYears.at(-1)!;
    const off = (value: number | undefined): number => Math.abs((value ?? typical) / truth - 1);
    const window = windows.at(-1)!;
    const usual = ofYears.reduce((sum, value) => sum + value, 0) / ofYears.length;
    errors['a plan, from a file of days']!.push(Math.abs((planned.find(({ at }) => at === event)?.uplift ?? typical) / usual - 1));
    errors.days!.push(off(byDay[event]?.windows.at(-1)));
    errors.months!.push(off(byMonth[event]?.windows.at(-1)));
    if (window.last - window.first >= 9) errors['months, ten days and more']!.push(off(byMonth[event]?.windows.at(-1)));
    errors.typical!.push(off(typical));
    errors['beside it']!.push(off(besideIt(made, window)));
    evident.push({ error: off(byMonth[event]?.windows.at(-1)), evidence: byMonth[event]?.evidence ?? 0 });
  });
}
for (const [name, all] of Object.entries(errors)) {
  const sorted = [...all].sort((a, b) => a - b);
  const within = all.filter((error) => error <= 0.1).length / all.length;
  console.log(
    `${name.padEnd(28)} ${String(all.length).padStart(5)} windows  within 10 %: ${(100 * within).toFixed(1)} %  median error ${(100 * sorted[all.length >> 1]!).toFixed(1)} %  90th percentile ${(100 * sorted[Math.floor(0.9 * all.length)]!).toFixed(1)} %`,
  );
}
for (const [low, high] of [
  [0, 0.2],
  [0.2, 0.5],
  [0.5, 0.8],
  [0.8, 1.01],
] as const) {
  const held = evident.filter(({ evidence }) => evidence >= low && evidence < high);
  console.log(
    `months, evidence ${low} to ${high}: ${held.length}, within 10 %: ${((100 * held.filter(({ error }) => error <= 0.1).length) / held.length).toFixed(1)} %`,
  );
}
