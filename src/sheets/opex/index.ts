import type { SheetBlueprint } from '../blueprint';
import type { BridgeInputs } from '../../planning/opex/bridge-inputs';
import type { FeesInputs } from '../../planning/fees/fees-inputs';
import type { PnlInputs } from '../../planning/opex/pnl-inputs';
import type { OpexContext } from './context';
import { bridgeSheet } from './bridge-sheet';
import { causesSheet } from './causes-sheet';
import { feesSheet } from './fees-sheet';
import { ledgerSheet } from './ledger-sheet';
import { opexSheet } from './opex-sheet';
import { pnlSheet } from './pnl-sheet';
import { reviewSheet } from './review-sheet';

export { opexContext, type OpexContext, type OpexSheetsInput } from './context';

/** What was typed beside `OPEX` and its ledger; absent for a first build, and where there is no sheet of fees. */
export interface TypedBeside {
  readonly pnl?: PnlInputs;
  readonly fees?: FeesInputs;
  readonly bridge?: BridgeInputs;
}

/** The sheets of OPEX against plan, in tab order. Same plan in, same sheets out. */
export function opexSheets(context: OpexContext, input: TypedBeside = {}): SheetBlueprint[] {
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
