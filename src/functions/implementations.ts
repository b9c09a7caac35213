import type { InputError } from '../planning/input-error';
import { planAttainment } from './attainment';
import { planBacktest } from './backtest';
import { planBreakdownFunction } from './breakdown';
import { planBridge } from './bridge';
import type { CatalogueEntry } from './catalogue';
import { planDisaggregate } from './disaggregate';
import { planDriver } from './driver';
import { planEvents } from './events';
import { planFestival } from './festival';
import { planFlex } from './flex';
import { planForecast } from './forecast';
import { planGrowth } from './growth';
import { planLoyaltySim } from './loyalty-sim';
import { planOutlook } from './outlook';
import { planPeriods } from './periods';
import { planPointsAlloc } from './points-alloc';
import { planPointsRevenue } from './points-revenue';
import { planPointsRoll } from './points-roll';
import { planPvm } from './pvm';
import { planRake } from './rake';
import { planRetention } from './retention';
import { planSeasonal } from './seasonal';
import { planSpread } from './spread';
import { planTiered } from './tiered';
import { planTimeProgress } from './time-progress';
import { planVariance } from './variance';

/** A PLAN function as Excel calls it: raw arguments in, a matrix out; throws InputError, or puts it into the cell that has no result. */
export type PlanFunction<Cell = number | string | InputError> = (...values: unknown[]) => Cell[][];

/** One that takes its time, handed Excel's invocation after its arguments. */
export type LastingFunction<Cell = number | string | InputError> = (...values: unknown[]) => Promise<Cell[][]>;

type FunctionOf<Entry extends CatalogueEntry> = Entry extends { readonly cancelable: true }
  ? LastingFunction<CellOfHolds[Entry['holds']]>
  : PlanFunction<CellOfHolds[Entry['holds']]>;

interface CellOfHolds {
  readonly numbers: number;
  readonly 'numbers and text': number | string;
  readonly 'numbers and errors': number | InputError;
}

/** What calculates each function of the catalogue. */
export const IMPLEMENTATIONS: { readonly [Entry in CatalogueEntry as Entry['id']]: FunctionOf<Entry> } = {
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
  OUTLOOK: (actuals, plan, method) => planOutlook(actuals, plan, method),
  RETENTION: (survivors, horizon) => planRetention(survivors, horizon),
  VARIANCE: (actual, plan, kind) => planVariance(actual, plan, kind),
  ATTAINMENT: (actual, target) => planAttainment(actual, target),
  GROWTH: (current, previous) => planGrowth(current, previous),
  BRIDGE: (from, to) => planBridge(from, to),
  PVM: (planQuantity, planPrice, actualQuantity, actualPrice) => planPvm(planQuantity, planPrice, actualQuantity, actualPrice),
  FLEX: (planCost, planDriver, actualCost, actualDriver, variableShare) =>
    planFlex(planCost, planDriver, actualCost, actualDriver, variableShare),
  POINTSALLOC: (sales, points, pointPrice, redemption) => planPointsAlloc(sales, points, pointPrice, redemption),
  POINTSREVENUE: (deferred, redeemedToDate, expectedRedeemed) => planPointsRevenue(deferred, redeemedToDate, expectedRedeemed),
  POINTSROLL: (opening, issued, redeemedShare, expiryMonths, months) =>
    planPointsRoll(opening, issued, redeemedShare, expiryMonths, months),
  LOYALTYSIM: (assumptions, runs, seed, invocation) => planLoyaltySim(assumptions, runs, seed, invocation),
  TIERED: (amount, thresholds, rates, mode) => planTiered(amount, thresholds, rates, mode),
  DRIVER: (expression, names, values) => planDriver(expression, names, values),
};
