/**
 * The engine as a library: plain functions from numbers to numbers, without Excel, browser or Node. `npm run build` bundles them into
 * dist/engine.mjs, with their types beside it. Dates are serial numbers as Excel counts them (1900 system).
 */
export { forecast, type ForecastRequest } from '../forecasting/auto/forecast';
export { FORECAST_METHODS, type ForecastMethod } from '../forecasting/auto/methods';
export type { ForecastRegressor, ForecastResult } from '../forecasting/auto/forecast-result';
export type { ForecastNote } from '../forecasting/auto/note';
export { backtest, type Backtest, type BacktestRequest, type MethodBacktest } from '../forecasting/backtest/backtest';
export { forecastMany, type ForecastJob, type ForecastProgress, type SeriesForecast } from '../forecasting/many/forecast-many';
export { forecastText, type ForecastChoiceCode, type ForecastNoteCode } from '../locales/forecast';
export { LOCALES, type Locale } from '../locales/locale';
export { bias, symmetricPercentageError } from '../forecasting/accuracy/point-accuracy';
export { meanAbsoluteScaledError, overallWeightedAverage, type AccuracyPair } from '../forecasting/accuracy/scaled-accuracy';
export { intervalCoverage, meanScaledIntervalScore } from '../forecasting/accuracy/interval-accuracy';
export { seasonalIndices, SEASONAL_KINDS, type SeasonalKind } from '../forecasting/seasonal-indices';
export { disaggregate, DISAGGREGATION_METHODS, type DisaggregationMethod } from '../forecasting/disaggregation/disaggregate';
export { retention } from '../forecasting/retention/retention';
export { MethodError, type MethodErrorCode } from '../forecasting/method-error';

export { spread } from '../planning/allocation/spread';
export { rake } from '../planning/allocation/rake';
export { annualToPeriods, type AnnualInput, type PeriodAmount } from '../planning/breakdown/annual-to-periods';
export { outlook, OUTLOOK_METHODS, type OutlookMethod } from '../planning/outlook/outlook';
export { attainment } from '../planning/variance/attainment';
export { growth } from '../planning/variance/growth';
export { driverValue } from '../planning/drivers/driver-value';
export { InputError } from '../planning/input-error';

export { dayOf, isoDate, serialOf, serialOfIso } from '../calendar/serial';
export { periodsFrom } from '../calendar/periods';
export { PERIOD_GRAINS, type Grain, type Period } from '../calendar/period';
export { festivalDate, findFestival, FESTIVALS, type Festival } from '../calendar/festivals';
export { eventPhases } from '../calendar/events/event-phases';
export { EVENT_MARKETS, type EventMarket, type EventPhase } from '../calendar/events/event';
export { alignToEvents, type AlignmentInput } from '../calendar/event-alignment';
export { timeProgress } from '../calendar/time-progress';
export { CalendarError, type CalendarErrorCode } from '../calendar/calendar-error';
