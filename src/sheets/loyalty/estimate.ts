import { cell, onSheet } from '../address';
import type { LoyaltyContext } from './context';

/** The estimate that holds in a month, on `Loyalty Plan`: the last that was typed for it or a month before; empty before the first. */
export function estimateCell({ sheetNames, plan, at }: LoyaltyContext, month: number): string {
  return onSheet(sheetNames.LoyaltyPlan, cell(plan.line('estimate'), at.month + month, '$row'));
}
