import type { Period } from '../../../calendar/period';

/** A part of the level that is not its smooth curve: one number a period, and how large its coefficient usually is (a standard deviation). */
export interface Column {
  readonly values: Float64Array;
  readonly usual: number;
}

const YEAR = 365.2425;
/** Usual size, in logarithms, of the waves of a season with one and with two tops a year, and of a weekday's deviation. */
const SEASON_WAVES = [0.2, 0.1];
const WEEKDAY = 0.3;

/** The season as waves of a year and half a year, and the weekdays where the periods are days. */
export function levelColumns(periods: readonly Period[]): Column[] {
  const middle = ({ first, last }: Period): number => (first + last) / 2;
  const waves = SEASON_WAVES.flatMap((usual, at) =>
    [Math.sin, Math.cos].map((wave) => ({
      values: Float64Array.from(periods, (period) => wave((2 * Math.PI * (at + 1) * middle(period)) / YEAR)),
      usual,
    })),
  );
  if (periods.some(({ first, last }) => first !== last)) return waves;
  const weekdays = Array.from({ length: 7 }, (_, day) => ({
    values: Float64Array.from(periods, ({ first }) => (first % 7 === day ? 1 : 0)),
    usual: WEEKDAY,
  }));
  return [...waves, ...weekdays];
}
