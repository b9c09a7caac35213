import { LOYALTY, loyaltyRows } from '../../sheets/loyalty/layout';
import type { LoyaltyShape } from '../../sheets/loyalty/shape';
import type { TypedFormula } from '../../sheets/typed-formula';
import { parseReference } from '../parse-address';

/** Nothing but a reference to one cell of a sheet that is named. */
const LINK = /^=(?:'(?:[^']|'')+'|[^\s'!()*,&=<>"+\-/^%:;{}$]+)!\$?[A-Z]{1,3}\$?\d+$/i;

/**
 * Formulas of the table of retention at their places in a plan of another size: those that do nothing but refer to a cell of a sheet that the plan does not
 * have for its own, for they mean the same wherever they stand. Months after joining are the same columns in every size.
 *
 * @param formulas typed on `Loyalty`
 * @param own what the sheets of the plan are called
 */
export function retentionLinks(
  formulas: readonly TypedFormula[],
  before: LoyaltyShape,
  after: LoyaltyShape,
  own: readonly string[],
): TypedFormula[] {
  const [from, to] = [loyaltyRows(before).retention, loyaltyRows(after).retention];
  const segments = Math.min(before.segments, after.segments);
  return formulas.flatMap((typed) => {
    const isThere = typed.row >= from && typed.row < from + segments && typed.column < LOYALTY.first + after.retention;
    const sheet = isThere && LINK.test(typed.formula) ? parseReference(typed.formula)?.sheet : undefined;
    return sheet === undefined || own.includes(sheet) ? [] : [{ ...typed, row: typed.row - from + to }];
  });
}
