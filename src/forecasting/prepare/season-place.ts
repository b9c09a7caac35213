/**
 * The season's effect in a period counted from the end of the history: 0 is the first period after it, −1 the last one of it.
 *
 * @param seasons one effect a season, that of period 0 first
 */
export function atPeriod(seasons: ArrayLike<number>, period: number): number {
  const count = seasons.length;
  return seasons[((period % count) + count) % count]!;
}
