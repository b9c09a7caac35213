import { roundHalfAway } from '../allocation/round';

/** A tool with its budget of a month as it stands and as recommended. */
export interface RecommendedTool {
  readonly budget: number;
  readonly recommended: number;
  /** Whether its budget may change. */
  readonly free: boolean;
}

/** Noise of sums of decimals, in the unit rounded to. */
const NOISE = 1e-6;

/**
 * Recommended budgets as they are written down: rounded to `digits` decimals, and summing to what the free tools have now. A budget that is finer than the
 * rounding keeps its rest, with the tool that gets most.
 *
 * Source of the method: largest remainders (Hamilton), Balinski & Young (1982), Fair Representation, chapter 3.
 *
 * @param digits decimals, zero or more
 * @returns one budget a tool, zero or more; those that are not free as they stand, all as they stand where nothing is recommended
 */
export function roundSplit(tools: readonly RecommendedTool[], digits: number): number[] {
  const unit = 10 ** -digits;
  const free = tools.map((tool) => (tool.free ? Math.max(0, tool.recommended) : 0));
  const budget = sum(tools.map((tool) => (tool.free ? Math.max(0, tool.budget) : 0)));
  const recommended = sum(free);
  if (!(recommended > 0)) return tools.map((tool) => tool.budget);
  const units = Math.floor(budget / unit + NOISE);
  const quotas = free.map((amount) => (amount / recommended) * units);
  const whole = quotas.map(Math.floor);
  const byRemainder = quotas.map((quota, at) => ({ at, left: quota - (whole[at] ?? 0) })).sort((one, other) => other.left - one.left);
  byRemainder.slice(0, Math.max(0, units - sum(whole))).forEach(({ at }) => (whole[at] = (whole[at] ?? 0) + 1));
  const rest = budget - units * unit;
  const largest = free.indexOf(Math.max(...free));
  return tools.map((tool, at) => {
    if (!tool.free) return tool.budget;
    const rounded = roundHalfAway((whole[at] ?? 0) * unit, digits);
    return at === largest && rest > NOISE * unit ? rounded + rest : rounded;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
