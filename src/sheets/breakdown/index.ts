import type { SheetBlueprint } from '../blueprint';
import { breakdownSheet } from './breakdown-sheet';
import { checksSheet } from './checks-sheet';
import { breakdownContext, type BreakdownContextInput } from './context';
import { eventsSheet } from './events-sheet';
import { setupSheet } from './setup-sheet';
import { workingsSheet } from './workings-sheet';

export { ACTUALS_TABLE, actualsSheet } from './actuals-sheet';
export { SHEET_NAMES, type ActualsTable, type BreakdownContextInput } from './context';

/** The sheets of a breakdown, in tab order. Same plan in, same sheets out. */
export function breakdownSheets(input: BreakdownContextInput): SheetBlueprint[] {
  const context = breakdownContext(input);
  const { events } = input.plan;
  return [
    setupSheet(context),
    breakdownSheet(context),
    ...(events ? [eventsSheet(context, events)] : []),
    workingsSheet(context),
    checksSheet(context),
  ];
}
