/** Workbook names by which cells of the loyalty sheets are found: the assumptions as the simulation reads them, what came true, the scenario in use. */
export const ASSUMPTIONS_NAME = 'Almanac_Loyalty_Assumptions';
export const ACTUAL_NAME = 'Almanac_Loyalty_Actual';
export const IN_USE_NAME = 'Almanac_Loyalty_Scenario';
/** The cell of `Loyalty Risk` that says whether the assumptions are still those of the simulation; where they are not it begins with the mark. */
export const RISK_STALE_NAME = 'Almanac_LoyaltyRisk_Stale';
export const STALE_MARK = '▲';
