import { InputError } from '../../planning/input-error';
import type { LedgerCells } from '../../planning/opex/ledger-line';
import { NO_BRIDGE_INPUTS, type BridgeInputs } from '../../planning/opex/bridge-inputs';
import { readBridge } from '../../sheets/opex/read-bridge';
import { readFees } from '../../sheets/opex/read-fees';
import { readLedger } from '../../sheets/opex/read-ledger';
import type { FeesInputs } from '../../planning/fees/fees-inputs';
import { NO_PNL_INPUTS, type PnlInputs } from '../../planning/opex/pnl-inputs';
import { readOpex, type OpexRead } from '../../sheets/opex/read-opex';
import { readPnl } from '../../sheets/opex/read-pnl';
import type { TypedFormulas } from '../group/typed-formulas';
import type { OpexStanding } from './standing';
import type { StoredOpex } from './store';

/** What people typed into the sheets of OPEX. */
export interface OpexTyped {
  /** Null where the sheet does not stand. */
  readonly opex: OpexRead | null;
  readonly ledger: readonly LedgerCells[];
  readonly pnl: PnlInputs;
  /** Null where the sheet does not stand. */
  readonly fees: FeesInputs | null;
  readonly bridge: BridgeInputs;
  readonly formulas: TypedFormulas;
}

/**
 * What people typed into OPEX as it stands.
 *
 * @throws InputError `opex-record-gone` where a program has dropped the stored definition, and what the readers refuse
 */
export function opexTyped(standing: OpexStanding, stored: StoredOpex | null): OpexTyped {
  const { own, lists } = standing;
  // Without it nobody can tell what was typed from what was written.
  if (own.Opex && !stored) throw new InputError('opex-record-gone', { sheet: own.Opex.name });
  const opex = own.Opex && stored ? readOpex(own.Opex, stored.opex) : null;
  const pnl = own.Pnl && stored ? readPnl(own.Pnl, stored.pnl) : null;
  const fees = own.Fees && stored ? readFees(own.Fees, stored.fees) : null;
  const bridge = own.Bridge && stored ? readBridge(own.Bridge, stored.bridge) : null;
  const ledger = own.Ledger && lists.Ledger ? readLedger(own.Ledger, lists.Ledger.area) : null;
  return {
    opex,
    ledger: ledger?.lines ?? [],
    pnl: pnl?.inputs ?? NO_PNL_INPUTS,
    fees: fees?.inputs ?? null,
    bridge: bridge?.inputs ?? NO_BRIDGE_INPUTS,
    formulas: {
      Opex: opex?.formulas ?? [],
      Ledger: ledger?.formulas ?? [],
      Pnl: pnl?.formulas ?? [],
      Fees: fees?.formulas ?? [],
      Bridge: bridge?.formulas ?? [],
    },
  };
}
