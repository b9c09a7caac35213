/**
 * What every forecasting method of this room gives back. All figures are in the unit of the history and finite, whatever the
 * (finite) history. An interval at a level is `point ± z · sigma` for a caller content with the normal distribution.
 */
export interface MethodForecast {
  /** What was applied in the end, in the field's notation: `ETS(M,Ad,A)`, `seasonal naive`, `SBA`; says so where a method fell back. */
  readonly method: string;
  /** The forecast of each period of the horizon. */
  readonly point: number[];
  /** Standard deviation of the forecast error of each period of the horizon, from the method's own model. */
  readonly sigma: number[];
  /** One-step-ahead forecast of each value of the history from the values before it, with the parameters fitted to all of them. */
  readonly fitted: number[];
  /** Index of the first value the method itself predicted; `fitted` before it repeats the history. */
  readonly firstFitted: number;
  /** Smoothing parameters and the like, by their usual names. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** A history of finite numbers, oldest first. */
export type History = ArrayLike<number>;

/** @throws RangeError where there is nothing to forecast from. */
export function requireValues(history: History): void {
  if (history.length === 0) throw new RangeError('A forecast needs at least one value of history.');
}
