import type { SheetBlueprint } from '../blueprint';
import type { MembersContext } from './context';
import { customersSheet } from './customers-sheet';
import { giftsSheet } from './gifts-sheet';
import { retentionSheet } from './retention-sheet';

export { membersContext, type DatedFit, type MembersContext, type MembersSheetsInput } from './context';
export { FIRST_MEMBERS, type MembersInputs } from './members-inputs';

/** The sheets of members, in tab order. Same input in, same sheets out. */
export function membersSheets(context: MembersContext): SheetBlueprint[] {
  return [retentionSheet(context), customersSheet(context), giftsSheet(context)];
}
