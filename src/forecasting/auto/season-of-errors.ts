/** How far the last cycle's season is taken back to what was to be expected before that cycle. */
const TAKEN_BACK = 0.45;

/**
 * What season and known causes make of each period of the history, for errors to be measured around: in the last cycle, the season is
 * taken about half the way back to the one that was to be expected before it. Fitted to these very values, a season leaves errors smaller
 * than the noise; told without them, larger, as it is known less well than now; half the way, about as large as the noise. What a new
 * cycle adds to that, because the season had to be estimated, is a matter of the number of parameters. With less than two cycles there
 * was nothing to expect, and nothing is changed.
 *
 * Source of the method: residuals divided by √(1 − leverage), between those of the fit and of the fit without the value, MacKinnon & White
 * (1985), Some heteroskedasticity-consistent covariance matrix estimators, Journal of Econometrics 29.
 *
 * @param known season and known causes, one value a period of the history
 * @param seasons effects of the seasons, that of the first period after the history first
 * @param before the same as they were to be expected before the last cycle
 */
export function knownForErrors(known: Float64Array, seasons: Float64Array, before: Float64Array): Float64Array {
  const count = seasons.length;
  const start = known.length - count;
  if (start < count) return known;
  const changes = before.map((effect, season) => effect - seasons[season]!);
  // That all seasons rose alike is the level's doing.
  const level = changes.reduce((sum, change) => sum + change / count, 0);
  return known.map((value, t) => (t < start ? value : value + TAKEN_BACK * (changes[t - start]! - level)));
}
