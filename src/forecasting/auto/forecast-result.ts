import type { ForecastNote } from './note';

/** A known cause, such as the share of a festival's days in each period. */
export interface ForecastRegressor {
  readonly name: string;
  /** One value a period of the history, then one a period of the horizon. */
  readonly values: readonly number[];
  /** How large the effect of a value of 1 may well be, as a share of a usual value: 0.3 for 30 % (standard deviation). */
  readonly spread: number;
}

export interface ForecastResult {
  /** One forecast a period of the horizon, in the unit of the history. */
  readonly point: number[];
  /** The interval around each: lower ≤ point ≤ upper; never below zero where the history is not. */
  readonly lower: number[];
  readonly upper: number[];
  /** What was applied, by its name in the field. */
  readonly method: string;
  readonly notes: ForecastNote[];
  /** What the forecast is the weighted mean of, where it is one. */
  readonly members?: readonly { readonly name: string; readonly share: number; readonly point: readonly number[] }[];
}
