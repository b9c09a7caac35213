import { type ResponseCurve } from './response-curve';

/** A tool among those a budget is split over. */
export interface BudgetedTool extends ResponseCurve {
  /** What is fixed for it; null where it is free. */
  readonly locked: number | null;
}

/**
 * The split of a budget that brings most: what the locked tools leave goes to the free ones so that the last unit brings the same in each
 * (equal marginal returns), and nothing to those whose first unit brings less.
 *
 * A tool is in where the budget exceeds what equal marginal returns give those before it until theirs have fallen to its first unit's; with the
 * tools in, spend = √(most · half) · t − half, t by the budget. No iteration, so that the sheet `Media` does the same by formulas.
 * Source of the method: Karush-Kuhn-Tucker conditions of a separable concave budget, as in Boyd & Vandenberghe (2004), Convex Optimization,
 * example 5.2 (water-filling).
 *
 * @param budget zero or more
 * @returns one spend a tool; they sum to the budget, but to the locked ones where those exceed it and to nothing more where no tool is free.
 * Where no free tool brings anything, equal parts.
 */
export function splitBudget(tools: readonly BudgetedTool[], budget: number): number[] {
  const free = tools.filter(({ locked }) => locked === null);
  const left = Math.max(
    0,
    tools.reduce((rest, { locked }) => rest - (locked ?? 0), budget),
  );
  if (free.every(({ most }) => most <= 0)) return tools.map(({ locked }) => locked ?? left / free.length);
  const isIn = (tool: BudgetedTool) => tool.most > 0 && left > spentUntil(free, tool);
  const partsIn = free.filter(isIn);
  const level = (left + sum(partsIn.map(({ half }) => half))) / sum(partsIn.map(strength));
  return tools.map((tool) => tool.locked ?? (isIn(tool) ? Math.max(0, strength(tool) * level - tool.half) : 0));
}

/** What the better tools have been given when the next unit brings as much in them as the first in this one. */
function spentUntil(tools: readonly ResponseCurve[], { most, half }: ResponseCurve): number {
  const level = Math.sqrt(half / most);
  return sum(tools.map((other) => Math.max(0, strength(other) * level - other.half)));
}

const strength = ({ most, half }: ResponseCurve): number => Math.sqrt(most * half);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
