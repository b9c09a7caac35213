import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { on, setup, type BreakdownContext } from './context';
import { cumulativePart } from './cumulative-part';
import { COL, SETUP } from './layout';
import { rowPlace, type RowPlace } from './row-place';
import { TRACE } from './trace';

/** The years, top down (docs/breakdown.md, 4): by share with none below its need; then, with the locked months cut, what those leave of them. */
export function writeYears(context: BreakdownContext, draft: Draft, index: number): void {
  const place = rowPlace(context, index);
  if (place.children.length > 0) writeOfParts(context, draft, place);
  if (place.parent < 0) return;
  writeFirst(context, draft, place);
  writeFinal(context, draft, place);
}

/** The year of a row from its cells on `Workings`; the total's is the target. `sheet` is the one the formula is for. */
export function yearFormula(context: BreakdownContext, index: number, sheet: 'Breakdown' | 'Workings' = 'Breakdown'): string {
  const { columns: c } = context;
  const { r, parent, before, last } = rowPlace(context, index);
  const digits = setup(context, SETUP.digits);
  if (parent < 0) return `=ROUND(MAX(0,N(${setup(context, SETUP.target)})),${digits})`;
  const at = (row: number, column: number, fixed: '' | '$row' = '') =>
    sheet === 'Workings' ? cell(row, column, fixed) : on(context, 'Workings', cell(row, column, fixed));
  const settled = at(r, c.settledYear);
  const part = cumulativePart(
    at(parent, c.finalSpare, '$row'),
    at(r, c.finalAbove),
    before === null ? null : at(before, c.finalAbove),
    at(last, c.finalAbove, '$row'),
    digits,
  );
  return `=IF(ISNUMBER(${settled}),${settled},${at(r, c.finalFloor)}+${part})`;
}

function writeOfParts(context: BreakdownContext, draft: Draft, { r, children }: RowPlace): void {
  const { columns: c } = context;
  const year = cell(r, c.usedYear);
  draft.put(r, c.yearLeft, `=MAX(0,${year}-${aggregate('SUM', children, c.heldYear)})`);
  draft.put(r, c.freeShares, `=${aggregate('SUM', children, c.freeShare)}`);
  draft.put(r, c.roomYear, `=MAX(${year},${aggregate('SUM', children, c.yearFloor)})`);
  draft.put(r, c.yearSpare, `=${cell(r, c.roomYear)}-${aggregate('SUM', children, c.yearFloor)}`);
  draft.put(r, c.finalSpare, `=MAX(0,${year}-${aggregate('SUM', children, c.finalFloor)})`);
}

function writeFirst(context: BreakdownContext, draft: Draft, { r, parent, before, last }: RowPlace): void {
  const { columns: c } = context;
  const [held, need, share] = [cell(r, c.heldYear), cell(r, c.yearNeed), cell(r, c.freeShare)];
  const ofParent = (column: number) => cell(parent, column, '$row');
  const wanted = `${ofParent(c.yearLeft)}*${share}/${ofParent(c.freeShares)}`;
  const previous = before === null ? null : cell(before, c.aboveNeed);
  draft.put(r, c.freeShare, `=IF(ISNUMBER(${held}),0,${on(context, 'Breakdown', cell(r, COL.share))}+${TRACE})`);
  draft.put(r, c.aboveNeed, `=${previous === null ? '' : `${previous}+`}IF(ISNUMBER(${held}),0,MAX(0,${wanted}-${need})+${TRACE})`);
  const part = cumulativePart(
    ofParent(c.yearSpare),
    cell(r, c.aboveNeed),
    previous,
    cell(last, c.aboveNeed, '$row'),
    setup(context, SETUP.digits),
  );
  draft.put(r, c.firstYear, `=IF(ISNUMBER(${held}),${held},${need}+${part})`);
}

function writeFinal({ columns: c }: BreakdownContext, draft: Draft, { r, children, before }: RowPlace): void {
  const months = range(area(r, c.lock, 1, 12));
  const [least, held, settled, floor] = [cell(r, c.leastYear), cell(r, c.heldYear), cell(r, c.settledYear), cell(r, c.finalFloor)];
  const open = children.length === 0 ? '' : `+SUMPRODUCT(${range(area(r, c.need, 1, 12))}*(1-ISNUMBER(${months})))`;
  draft.put(r, c.leastYear, `=SUM(${months})${open}`);
  draft.put(r, c.settledYear, `=IF(COUNT(${months})=12,${least},IF(ISNUMBER(${held}),MAX(${held},${least}),""))`);
  draft.put(r, c.finalFloor, `=IF(ISNUMBER(${settled}),${settled},MAX(${cell(r, c.yearNeed)},${least}))`);
  draft.put(
    r,
    c.finalAbove,
    `=${before === null ? '' : `${cell(before, c.finalAbove)}+`}IF(ISNUMBER(${settled}),0,MAX(0,${cell(r, c.firstYear)}-${floor})+${TRACE})`,
  );
}
