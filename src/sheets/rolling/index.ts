import type { SheetBlueprint } from '../blueprint';
import type { MediaPlan } from '../../planning/media/plan-media';
import { rollingContext, type RollingContext, type RollingSheetsInput } from './context';
import { focusSheet } from './focus-sheet';
import { gtmSheet } from './gtm-sheet';
import { mediaSheet } from './media-sheet';

export { rollingContext, type RollingContext, type RollingSheetsInput } from './context';
export { logSheet } from './log-sheet';

/** What the sheets beside `GTM` and `Focus` are made from. */
export interface RollingParts {
  readonly media: MediaPlan;
}

/** The sheets of a rolling plan, in tab order. Same plan in, same sheets out. */
export function rollingSheets(input: RollingSheetsInput, { media }: RollingParts): SheetBlueprint[] {
  const context = rollingContext(input);
  return [...demandSheets(context), mediaSheet(context, media)];
}

/** The sheets every other one refers to. */
export function demandSheets(context: RollingContext): SheetBlueprint[] {
  return [gtmSheet(context), focusSheet(context)];
}
