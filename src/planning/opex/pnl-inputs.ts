/** What a self-operated channel's retailer pays by; null is not typed. */
export interface ChannelTerms {
  readonly channel: string;
  /** What the retailer owes at the start of the plan year; below zero it paid ahead. */
  readonly opening: number | null;
  /** Days from invoice to payment. */
  readonly creditDays: number | null;
  /** What the retailer pays us for goods, as a part (0 to 1) of what it sells them for. */
  readonly purchasePart: number | null;
}

/** What people typed into the P&L. */
export interface PnlInputs {
  readonly terms: readonly ChannelTerms[];
}

export const NO_PNL_INPUTS: PnlInputs = { terms: [] };
