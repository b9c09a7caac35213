/** A run of days, both included, as serial dates. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** Grains a plan year is cut into; the order is the order in which choices are shown. */
export const GRAINS = ['month', 'half-month', 'quarter', 'year', 'week', '445', '454', '544'] as const;

/** Every grain that a stretch of time can be cut into. */
export const PERIOD_GRAINS = [...GRAINS, 'day', 'half-year', 'iso-week', 'sunday-week'] as const;
export type Grain = (typeof PERIOD_GRAINS)[number];

/** Grains of single weeks; `iso-week` says outright what `week` is. */
export type SingleWeekGrain = Extract<Grain, 'week' | 'iso-week' | 'sunday-week'>;

/** Grains of retail months: four or five whole weeks each. */
export type RetailMonthGrain = Extract<Grain, '445' | '454' | '544'>;

/** Grains whose periods are whole weeks. */
export type WeekGrain = SingleWeekGrain | RetailMonthGrain;

/** The weekday on which weeks begin, 1 Monday to 7 Sunday. */
export const FIRST_WEEKDAY: Readonly<Record<SingleWeekGrain, number>> = { week: 1, 'iso-week': 1, 'sunday-week': 7 };

/** Weeks in each of the twelve months of a retail year of 52 weeks. */
export const RETAIL_MONTH_WEEKS: Readonly<Record<RetailMonthGrain, readonly number[]>> = {
  '445': [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5],
  '454': [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4],
  '544': [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4],
};

/** Whether periods of a grain are whole weeks. */
export function isWeekGrain(grain: Grain): grain is WeekGrain {
  return isSingleWeekGrain(grain) || grain in RETAIL_MONTH_WEEKS;
}

/** Whether periods of a grain are single weeks. */
export function isSingleWeekGrain(grain: Grain): grain is SingleWeekGrain {
  return grain in FIRST_WEEKDAY;
}

/** Number of days in a period. */
export function daysIn({ first, last }: Period): number {
  return last - first + 1;
}
