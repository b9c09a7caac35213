/** The client's numbers for Excel's events. */
export const EventType = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetProtectionChanged: 24,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of events of the workbook's collections; events of one object have its id as target. */
export const WORKBOOK_TARGET = 'Workbook';
