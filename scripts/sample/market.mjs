/** What the Chinese market's calendar does to a day's demand: shopping festivals, and holidays that move with the moon. */

const DAY = 86_400_000;

/** Chinese New Year's Day and Mid-Autumn, by year. */
const NEW_YEAR = { 2024: '2024-02-10', 2025: '2025-01-29', 2026: '2026-02-17', 2027: '2027-02-06' };
const MID_AUTUMN = { 2024: '2024-09-17', 2025: '2025-10-06', 2026: '2026-09-25' };

/** Phases of the festivals by month and day: how many times the ordinary demand, and the discount. */
const FESTIVALS = [
  { scale: null, from: '03-04', to: '03-08', lift: 1.7, discount: 0.08 },
  { scale: null, from: '05-17', to: '05-20', lift: 1.4, discount: 0.05 },
  { scale: '618', from: '05-31', to: '06-03', lift: 2.4, discount: 0.14 },
  { scale: '618', from: '06-04', to: '06-15', lift: 1.35, discount: 0.1 },
  { scale: '618', from: '06-16', to: '06-18', lift: 3.4, discount: 0.16 },
  { scale: null, from: '06-19', to: '06-26', lift: 0.7, discount: 0 },
  { scale: null, from: '09-05', to: '09-09', lift: 1.25, discount: 0.05 },
  { scale: 'd11', from: '10-20', to: '10-24', lift: 1.9, discount: 0.14 },
  { scale: 'd11', from: '10-31', to: '11-03', lift: 3.2, discount: 0.17 },
  { scale: 'd11', from: '11-04', to: '11-07', lift: 1.6, discount: 0.12 },
  { scale: 'd11', from: '11-08', to: '11-11', lift: 6.5, discount: 0.18 },
  { scale: null, from: '11-12', to: '11-24', lift: 0.65, discount: 0 },
  { scale: null, from: '12-10', to: '12-12', lift: 1.8, discount: 0.1 },
];

const daysAfter = (time, date) => Math.round((time - Date.parse(date)) / DAY);

/** Weeks of New Year shopping, a few quiet days as parcels stop, the holiday, and the slow return. */
function newYearLift(time, year, gift) {
  // The shopping for an early New Year starts the December before.
  for (const date of [NEW_YEAR[year], NEW_YEAR[year + 1]]) {
    const day = daysAfter(time, date);
    if (day >= -30 && day <= -9) return gift ? 4 : 1.55;
    if (day >= -8 && day <= -4) return gift ? 1.4 : 0.8;
    if (day >= -3 && day <= 6) return 0.35;
    if (day >= 7 && day <= 14) return 0.8;
  }
  return 1;
}

function midAutumnLift(time, year, gift) {
  const day = daysAfter(time, MID_AUTUMN[year]);
  return gift && day >= -24 && day <= -3 ? 2.4 : 1;
}

/**
 * How a day differs from an ordinary one.
 * @param {number} time midnight UTC of the day
 * @returns {{ lift: number, discount: number }} demand as a multiple of the ordinary, and the part of the price given away
 */
export function marketDay(time, channel, product) {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const monthDay = date.toISOString().slice(5, 10);
  const phase = FESTIVALS.find(({ from, to }) => monthDay >= from && monthDay <= to);
  const scale = phase?.scale ? channel[phase.scale] * product.promoted : 1;
  const festival = phase ? (phase.lift > 1 ? 1 + (phase.lift - 1) * scale : phase.lift) : 1;
  const weekend = date.getUTCDay() % 6 === 0 ? 1.12 : 1;
  const season = product.season[date.getUTCMonth()];
  return {
    lift: festival * weekend * season * newYearLift(time, year, product.gift) * midAutumnLift(time, year, product.gift),
    discount: phase?.discount ?? 0,
  };
}
