import { planBreakdownFunction } from './breakdown';
import type { FunctionId } from './catalogue';
import { planPeriods } from './periods';
import { planSeasonal } from './seasonal';
import { planSpread } from './spread';

/** A PLAN function as Excel calls it: raw arguments in, a matrix out; throws InputError. */
export type PlanFunction = (...values: unknown[]) => number[][];

/** What calculates each function of the catalogue. */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, PlanFunction>> = {
  SPREAD: (total, weights, digits, locks) => planSpread(total, weights, digits, locks),
  BREAKDOWN: (annual, start, history, market, grain, digits) => planBreakdownFunction(annual, start, history, market, grain, digits),
  SEASONAL: (history, period, kind) => planSeasonal(history, period, kind),
  PERIODS: (start, count, grain) => planPeriods(start, count, grain),
};
