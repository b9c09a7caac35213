/** Workbook names by which cells of the loyalty sheets are found: the assumptions as the simulation reads them, what came true, the scenario in use. */
export const ASSUMPTIONS_NAME = 'Almanac_Loyalty_Assumptions';
export const ACTUAL_NAME = 'Almanac_Loyalty_Actual';
export const IN_USE_NAME = 'Almanac_Loyalty_Scenario';
