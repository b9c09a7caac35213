import type { SheetGroup } from '../group/group';

/** The sheets of a loyalty plan, in tab order. */
export const LOYALTY_SHEETS = ['Loyalty', 'LoyaltyPlan', 'Scenarios', 'ScenarioPlans', 'StoredValue'] as const;
export type LoyaltySheetId = (typeof LOYALTY_SHEETS)[number];

export const LOYALTY_GROUP: SheetGroup<LoyaltySheetId> = { sheets: LOYALTY_SHEETS, lists: {}, first: null };
