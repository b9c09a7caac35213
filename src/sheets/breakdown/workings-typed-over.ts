import { cell } from '../address';
import type { Draft } from '../draft';
import { aggregate } from '../sum-of';
import { on, setup, type BreakdownContext } from './context';
import { COL, SETUP } from './layout';
import { rowName } from './row-name';
import { rowPlace } from './row-place';
import { yearFormula } from './workings-years';

/** The first row, here or below, whose year on `Breakdown` is not what the plan makes it: a person typed over it. */
export function writeTypedOver(context: BreakdownContext, draft: Draft, index: number): void {
  const { plannedYear, typedRow, typedName } = context.columns;
  const { r, children } = rowPlace(context, index);
  const below = children.length === 0 ? '""' : `IF(${aggregate('COUNT', children, typedRow)}=0,"",${aggregate('MIN', children, typedRow)})`;
  draft.put(r, plannedYear, yearFormula(context, index, 'Workings'));
  draft.put(r, typedRow, `=IF(ROUND(${typedOverBy(context, r)},MAX(0,${setup(context, SETUP.digits)}))<>0,ROW(),${below})`);
  if (children.length > 0) draft.put(r, typedName, `=IF(ISNUMBER(${cell(r, typedRow)}),${rowName(context, cell(r, typedRow))},"")`);
}

/** By how much the year of a sheet row is less than what the plan makes it; text typed there counts as nothing. */
export function typedOverBy(context: BreakdownContext, r: number): string {
  return `${on(context, 'Workings', cell(r, context.columns.plannedYear))}-N(${on(context, 'Breakdown', cell(r, COL.year))})`;
}
