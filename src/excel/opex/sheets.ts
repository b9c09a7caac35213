import { LEDGER_TABLE } from '../../sheets/opex/layout';
import type { SheetGroup } from '../group/group';

/** The sheets of OPEX against plan, in tab order. */
export const OPEX_SHEETS = ['Opex', 'Pnl', 'Fees', 'Bridge', 'Causes', 'Review', 'Ledger'] as const;
export type OpexSheetId = (typeof OPEX_SHEETS)[number];

export const OPEX_GROUP: SheetGroup<OpexSheetId> = {
  sheets: OPEX_SHEETS,
  lists: { Ledger: { table: LEDGER_TABLE, alone: true } },
  first: 'Ledger',
};
