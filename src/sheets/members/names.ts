/** Workbook name of the survival on `Retention`, a cell a month, from the first after joining. */
export const SURVIVAL_NAME = 'Almanac_Retention_Survival';
