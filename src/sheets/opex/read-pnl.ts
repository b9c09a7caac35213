import { InputError } from '../../planning/input-error';
import type { OpexPlan } from '../../planning/opex/opex-plan';
import type { PnlInputs } from '../../planning/opex/pnl-inputs';
import { cell, onSheet } from '../address';
import type { SheetCells } from '../breakdown/sheet-cells';
import { foundIn, isFormula } from '../text-content';
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
  const formulas: TypedFormula[] = [];
  const number = (row: number, most: number | null): number | null => {
    const column = P.actual;
    const value = sheet.values[row]?.[column] ?? '';
    const formula = sheet.formulas[row]?.[column] ?? '';
    if (isFormula(formula)) formulas.push({ row, column, formula, value });
    if (value === '') return null;
    const place = { address: onSheet(sheet.name, cell(row, column)), found: foundIn(value) };
    if (typeof value !== 'number') throw new InputError('sheet-input-text', place);
    if (most !== null && value < 0) throw new InputError('input-negative', place);
    if (most !== null && value > most) throw new InputError('input-too-large', { ...place, allowed: most });
    return value;
  };
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
  return { inputs: { terms }, formulas };
}
