import type { SheetBlueprint } from '../blueprint';
import { opexContext, type OpexSheetsInput } from './context';
import { bridgeSheet } from './bridge-sheet';
import { causesSheet } from './causes-sheet';
import { feesSheet } from './fees-sheet';
import { ledgerSheet } from './ledger-sheet';
import { opexSheet } from './opex-sheet';
import { pnlSheet } from './pnl-sheet';
import { reviewSheet } from './review-sheet';

export { opexContext, type OpexContext, type OpexSheetsInput } from './context';

/** The sheets of OPEX against plan, in tab order. Same plan in, same sheets out. */
export function opexSheets(input: OpexSheetsInput): SheetBlueprint[] {
  const context = opexContext(input);
  return [
    opexSheet(context),
    pnlSheet(context, input.pnl),
    ...(input.fees ? [feesSheet(context, input.fees)] : []),
    bridgeSheet(context, input.bridge),
    causesSheet(context),
    reviewSheet(context, input.fees !== undefined),
    ledgerSheet(context),
  ];
}
