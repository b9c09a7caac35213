import { planBacktest } from './backtest';
import { planBreakdownFunction } from './breakdown';
import type { CatalogueEntry } from './catalogue';
import { planDisaggregate } from './disaggregate';
import { planEvents } from './events';
import { planFestival } from './festival';
import { planForecast } from './forecast';
import { planPeriods } from './periods';
import { planRake } from './rake';
import { planRetention } from './retention';
import { planSeasonal } from './seasonal';
import { planSpread } from './spread';
import { planTimeProgress } from './time-progress';

/** A PLAN function as Excel calls it: raw arguments in, a matrix out; throws InputError. */
export type PlanFunction<Cell = number | string> = (...values: unknown[]) => Cell[][];

type CellOf<Entry extends CatalogueEntry> = Entry['holds'] extends 'numbers' ? number : number | string;

/** What calculates each function of the catalogue. */
export const IMPLEMENTATIONS: { readonly [Entry in CatalogueEntry as Entry['id']]: PlanFunction<CellOf<Entry>> } = {
  SPREAD: (total, weights, digits, locks) => planSpread(total, weights, digits, locks),
  RAKE: (seed, rowTotals, columnTotals, digits) => planRake(seed, rowTotals, columnTotals, digits),
  DISAGGREGATE: (low, indicator, method, conversion) => planDisaggregate(low, indicator, method, conversion),
  BREAKDOWN: (annual, start, history, market, grain, digits) => planBreakdownFunction(annual, start, history, market, grain, digits),
  SEASONAL: (history, period, kind) => planSeasonal(history, period, kind),
  PERIODS: (start, count, grain) => planPeriods(start, count, grain),
  EVENTS: (from, to, market) => planEvents(from, to, market),
  FESTIVAL: (name, year) => planFestival(name, year),
  TIMEPROGRESS: (date, start, end, weights) => planTimeProgress(date, start, end, weights),
  FORECAST: (history, horizon, period, level, method) => planForecast(history, horizon, period, level, method),
  BACKTEST: (history, horizon, period) => planBacktest(history, horizon, period),
  RETENTION: (survivors, horizon) => planRetention(survivors, horizon),
};
