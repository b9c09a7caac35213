/** What is compared: of revenue more is better, of cost less is. */
export const VARIANCE_KINDS = ['revenue', 'cost'] as const;

export type VarianceKind = (typeof VARIANCE_KINDS)[number];

/**
 * How far an amount is from its plan, in its own unit; above zero is favourable to profit, below zero unfavourable.
 *
 * Source of the method: the sign convention of management accounting (Horngren et al., Cost Accounting, chapter 7).
 */
export function variance(actual: number, plan: number, kind: VarianceKind): number {
  return kind === 'cost' ? plan - actual : actual - plan;
}
