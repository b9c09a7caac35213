/** A run of days, both included, as serial dates. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** How a stretch of time is cut; the order is the order in which choices are shown. */
export const GRAINS = ['month', 'half-month', 'quarter', 'year', 'week', '445', '454', '544'] as const;
export type Grain = (typeof GRAINS)[number];

/** Grains whose periods are whole weeks. */
export type WeekGrain = Extract<Grain, 'week' | '445' | '454' | '544'>;

/** Weeks in each of the twelve months of a retail year of 52 weeks. */
export const RETAIL_MONTH_WEEKS: Readonly<Record<Exclude<WeekGrain, 'week'>, readonly number[]>> = {
  '445': [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5],
  '454': [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4],
  '544': [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4],
};

/** Whether periods of a grain are whole weeks. */
export function isWeekGrain(grain: Grain): grain is WeekGrain {
  return grain === 'week' || grain in RETAIL_MONTH_WEEKS;
}

/** Number of days in a period. */
export function daysIn({ first, last }: Period): number {
  return last - first + 1;
}
