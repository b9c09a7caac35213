import type { SheetBlueprint } from '../blueprint';
import { rollingContext, type RollingSheetsInput } from './context';
import { focusSheet } from './focus-sheet';
import { gtmSheet } from './gtm-sheet';

export { rollingContext, type RollingContext, type RollingSheetsInput } from './context';
export { logSheet } from './log-sheet';

/** The sheets of a rolling plan, in tab order. Same plan in, same sheets out. */
export function rollingSheets(input: RollingSheetsInput): SheetBlueprint[] {
  const context = rollingContext(input);
  return [gtmSheet(context), focusSheet(context)];
}
