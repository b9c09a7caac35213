/** The sheets of a rolling plan that a build makes or changes, in tab order; its log is only added to. */
export const ROLLING_SHEETS = ['GTM', 'Focus', 'Media', 'Drivers', 'Actions', 'Outlook', 'Changes', 'Accuracy'] as const;
export type RollingSheetId = (typeof ROLLING_SHEETS)[number];
