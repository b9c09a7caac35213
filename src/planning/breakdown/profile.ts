/** Sales of consecutive periods, oldest first; null is missing. */
export type History = readonly (number | null)[];

/** The year's values where it counts for a profile: no value missing and a total above zero; else null. */
export function countingYear(year: History): readonly number[] | null {
  const values = year.filter((value) => value !== null);
  return values.length === year.length && sum(values) > 0 ? values : null;
}

/** Years of `length` periods that `history` consists of, oldest first. */
export function yearsOf(history: History, length = 12): History[] {
  return Array.from({ length: Math.floor(history.length / length) }, (_, year) => history.slice(year * length, (year + 1) * length));
}

/** Whether a history has at least one year that counts. */
export function hasCountingYear(history: History): boolean {
  return yearsOf(history).some((year) => countingYear(year) !== null);
}

/**
 * The base profile of years of equal length: the mean over the years that count of each period's share of its year; a negative
 * mean weight becomes 0. Null where no year counts.
 */
export function baseProfile(years: readonly History[]): number[] | null {
  const shares = years.flatMap((year) => {
    const values = countingYear(year);
    return values ? [sharesOf(values)] : [];
  });
  const [first] = shares;
  if (!first) return null;
  return first.map((_, period) => Math.max(0, sum(shares.map((year) => year[period] ?? 0)) / shares.length));
}

function sharesOf(values: readonly number[]): number[] {
  const total = sum(values);
  return values.map((value) => value / total);
}

/** The sum of numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
