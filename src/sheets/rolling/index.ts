import type { SheetBlueprint } from '../blueprint';
import type { ActionLine } from '../../planning/actions/action-line';
import type { DriverPlan } from '../../planning/drivers/plan-drivers';
import type { MediaPlan } from '../../planning/media/plan-media';
import { rollingContext, type RollingContext, type RollingSheetsInput } from './context';
import { accuracySheet } from './accuracy-sheet';
import { actionsSheet } from './actions-sheet';
import { changesSheet, type ChangesInputs } from './changes-sheet';
import { driversSheet } from './drivers-sheet';
import { focusSheet } from './focus-sheet';
import { gtmSheet } from './gtm-sheet';
import type { LogContents } from './log-contents';
import { mediaSheet } from './media-sheet';
import { noLogSheet } from './no-log-sheet';
import { outlookSheet } from './outlook-sheet';
import type { ActionsInputs } from './read-actions';
import type { OutlookInputs } from './read-outlook';

export { rollingContext, type RollingContext, type RollingSheetsInput } from './context';
export { logSheet } from './log-sheet';

/** What the sheets beside `GTM` and `Focus` are made from. */
export interface RollingParts {
  readonly media: MediaPlan;
  readonly drivers: DriverPlan;
  readonly actions: { readonly lines: readonly ActionLine[]; readonly inputs: ActionsInputs };
  readonly outlook: OutlookInputs;
  /** What the log holds; null where nothing has been put into it. */
  readonly log: LogContents | null;
  /** Sheets that stand, but whose log was deleted. */
  readonly withoutLog: readonly ('Changes' | 'Accuracy')[];
  readonly changes: ChangesInputs;
}

/** The sheets of a rolling plan, in tab order. Same plan in, same sheets out. */
export function rollingSheets(
  input: RollingSheetsInput,
  { media, drivers, actions, outlook, log, withoutLog, changes }: RollingParts,
): SheetBlueprint[] {
  const context = rollingContext(input);
  return [
    ...demandSheets(context),
    mediaSheet(context, media),
    driversSheet(context, drivers),
    actionsSheet(context, actions.lines, actions.inputs, log),
    outlookSheet(context, outlook),
    ...(log === null
      ? withoutLog.map((id) => noLogSheet(context, id))
      : [changesSheet(context, log, changes), accuracySheet(context, log)]),
  ];
}

/** The sheets every other one refers to. */
export function demandSheets(context: RollingContext): SheetBlueprint[] {
  return [gtmSheet(context), focusSheet(context)];
}
