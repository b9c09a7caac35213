import { CUSTOMERS_TABLE } from '../../sheets/members/customers-layout';
import type { SheetGroup } from '../group/group';

/** The sheets of members, in tab order. */
export const MEMBERS_SHEETS = ['Retention', 'Customers', 'GiftTests'] as const;
export type MembersSheetId = (typeof MEMBERS_SHEETS)[number];

/** Customers come from elsewhere and are pasted all at once; not every spreadsheet makes its table longer then. */
const MOST_PASTED = 50_000;

export const MEMBERS_GROUP: SheetGroup<MembersSheetId> = {
  sheets: MEMBERS_SHEETS,
  lists: { Customers: { table: CUSTOMERS_TABLE, alone: true, below: MOST_PASTED } },
  first: 'Customers',
};
