/** What a bridge starts from: the plan, or the same part of last year. */
export const COMPARISONS = ['plan', 'last-year'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What people chose and typed on `Bridge`. */
export interface BridgeInputs {
  readonly comparison: Comparison;
  /** Planned prices by the key of their row. */
  readonly prices: Readonly<Record<string, number>>;
}

export const NO_BRIDGE_INPUTS: BridgeInputs = { comparison: 'plan', prices: {} };
