import type { NamedMethod } from './named-methods';

/** Methods of a forecast by name, the automatic combination first. */
export const FORECAST_METHODS = [
  'auto',
  'naive',
  'seasonal-naive',
  'ses',
  'holt',
  'damped',
  'theta',
  'ets',
  'croston',
  'sba',
  'tsb',
] as const satisfies readonly ('auto' | NamedMethod)[];
export type ForecastMethod = (typeof FORECAST_METHODS)[number];
