/** Decimals as ROUND takes them, within what fifteen significant digits can hold. */
export const DIGITS = { low: -15, high: 15, fallback: 0 } as const;

/** Years a date may lie in. */
export const YEAR = { low: 1900, high: 9999 } as const;

/** Most periods one formula lists: more than a century of weeks, and well below what makes a spill slow. */
export const MOST_PERIODS = 6000;

/** Periods ahead. */
export const HORIZON = { low: 0, high: 1200 } as const;

/** Longest season: a leap year of days. */
export const LONGEST_SEASON = 366;

/** Periods ahead of a forecast. */
export const FORECAST_HORIZON = { low: 1, high: 1200, fallback: 3 } as const;

/** Periods in a season's cycle; 1 is no season. */
export const SEASON_OR_NONE = { low: 1, high: LONGEST_SEASON, fallback: 12 } as const;

/** Months after which points expire; the most is never, as good as. */
export const EXPIRY_MONTHS = { low: 1, high: 1200 } as const;

/** Runs of a simulation in a cell. */
export const SIMULATED_RUNS = { low: 100, high: 100_000, fallback: 10_000 } as const;

/** What a simulation's random numbers begin from. */
export const SEED = { low: 0, high: Number.MAX_SAFE_INTEGER, fallback: 1 } as const;

/** Months of a roll-forward. */
export const ROLLED_MONTHS = { low: 1, high: 1200 } as const;
