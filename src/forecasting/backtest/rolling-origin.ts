/**
 * Origins are the newest, up to this many: older ones say less of the next forecast, and each costs a fit of every method, which is the
 * slower the longer the cycle; so with very long ones they are fewer.
 */
const MOST_ORIGINS = 12;
const FEWER_ORIGINS = 3;
const SEASONS_IN_ALL = 600;
/** Values that every origin must know. */
export const FEWEST_KNOWN = 3;

/**
 * Numbers of periods known at each origin, oldest first; the forecast of each lies within the history, that of the newest ends with it.
 * The oldest knows two cycles or half of what the newest knows, whichever is less. None where the history is too short, and none from
 * where fewer than three values are known or nothing is there to compare with.
 *
 * Source of the method: Tashman (2000), Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16.
 *
 * @param history null where missing
 */
export function rollingOrigins(history: readonly (number | null)[], horizon: number, period: number): number[] {
  const newest = history.length - horizon;
  const most = Math.max(FEWER_ORIGINS, Math.min(MOST_ORIGINS, Math.floor(SEASONS_IN_ALL / period)));
  const oldest = Math.max(FEWEST_KNOWN, newest - most + 1, Math.min(2 * period, Math.ceil(newest / 2)));
  const origins = Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, at) => oldest + at);
  return origins.filter(
    (known) =>
      history.slice(0, known).filter((value) => value !== null).length >= FEWEST_KNOWN &&
      history.slice(known, known + horizon).some((value) => value !== null),
  );
}
