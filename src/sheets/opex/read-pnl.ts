import type { OpexPlan } from '../../planning/opex/opex-plan';
import type { PnlInputs } from '../../planning/opex/pnl-inputs';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';
import { MOST, PNL as P } from './pnl-layout';
import { pnlRows, rowOf } from './pnl-statements';

/** What tells where the terms of channels stand: the plan that the sheet was built from. */
export type PnlRecord = Pick<OpexPlan, 'channels'>;

/**
 * What was typed into `P&L`; a formula counts by its value. Channels without a typed term are left out.
 *
 * @throws InputError `sheet-input-text` naming a cell with something else than a number, `input-negative` days or a part below zero, `input-too-large` more
 * than a year's days or all of the price
 */
export function readPnl(sheet: SheetCells, record: PnlRecord): { readonly inputs: PnlInputs; readonly formulas: readonly TypedFormula[] } {
  const cells = new TypedCells(sheet);
  const number = (row: number, most: number | null) => cells.amount(row, P.actual, most === null ? {} : { least: 0, most });
  const terms = pnlRows(record).statements.flatMap((statement) => {
    if (statement.kind !== 'first-party' || !statement.channel) return [];
    const read = {
      channel: statement.channel.name,
      opening: number(rowOf(statement, 'openingTyped'), null),
      creditDays: number(rowOf(statement, 'creditDays'), MOST.creditDays),
      purchasePart: number(rowOf(statement, 'purchasePart'), MOST.purchasePart),
    };
    return read.opening === null && read.creditDays === null && read.purchasePart === null ? [] : [read];
  });
  return { inputs: { terms }, formulas: cells.formulas };
}
