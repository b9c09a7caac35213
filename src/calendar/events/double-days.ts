import type { TypicalEvent } from './event';

/** September to December draw the most; the platforms of the region run them for three days. */
const FIRST_LARGE_MONTH = 9;

/** The sale of each month on the day of the same number, 1.1 to 12.12, as Shopee, Lazada and TikTok Shop run it. */
export const DOUBLE_DAYS: readonly TypicalEvent[] = Array.from({ length: 12 }, (_, at) => {
  const month = at + 1;
  const large = month >= FIRST_LARGE_MONTH;
  return {
    event: `${month}.${month}`,
    platform: 'all',
    dDay: [month, month],
    phases: large
      ? [
          ['early', -7, -1],
          ['spot', 0, 2],
        ]
      : [
          ['early', -2, -1],
          ['spot', 0, 0],
        ],
    basis: large ? 'Warm-up of a week, three sale days (Lazada 12.12 of 2020)' : 'The day itself after two days of warm-up',
  };
});

/** Sales after wages are paid, on the 15th and the 25th of every month. */
export const PAYDAYS: readonly TypicalEvent[] = [15, 25].flatMap((day) =>
  Array.from({ length: 12 }, (_, at): TypicalEvent => ({
    event: `payday-${day}`,
    platform: 'all',
    dDay: [at + 1, day],
    phases: [['spot', 0, 1]],
    basis: 'Payday and the day after',
  })),
);
