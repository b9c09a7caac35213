import type { SheetBlueprint } from '../blueprint';
import type { LoyaltyContext } from './context';
import { loyaltySheet } from './loyalty-sheet';
import { loyaltyPlanSheet } from './plan-sheet';
import { scenarioPlansSheet } from './scenario-plans-sheet';
import { storedValueSheet } from './stored-sheet';
import { scenariosSheet } from './scenarios-sheet';

export { loyaltyContext, type LoyaltyContext, type LoyaltyContextInput } from './context';

/** The sheets of a loyalty plan, in tab order. */
export function loyaltySheets(context: LoyaltyContext): SheetBlueprint[] {
  return [
    loyaltySheet(context),
    loyaltyPlanSheet(context),
    scenariosSheet(context),
    scenarioPlansSheet(context),
    storedValueSheet(context),
  ];
}
