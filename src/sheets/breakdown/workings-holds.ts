import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { setup, type BreakdownContext } from './context';
import { cumulativePart } from './cumulative-part';
import { SETUP } from './layout';
import { rowPlace, type RowPlace } from './row-place';
import { TRACE } from './trace';

/** What a row's months and its year are held at, or must at least be, by locks of its own and of the rows below: bottom up (docs/breakdown.md, 4 and 5). */
export function writeHolds(context: BreakdownContext, draft: Draft, index: number): void {
  const place = rowPlace(context, index);
  writeQuarters(context, draft, place);
  for (let m = 0; m < 12; m += 1) {
    if (place.children.length === 0) writeLeafMonth(context, draft, place, m);
    else writeParentMonth(context, draft, place, m);
  }
  writeYear(context, draft, place);
}

/** What a quarter lock leaves for the months nothing else holds. */
function writeQuarters(context: BreakdownContext, draft: Draft, { r, children }: RowPlace): void {
  const { columns: c } = context;
  const digits = setup(context, SETUP.digits);
  const held = children.length > 0 ? c.firm : c.lockedMonth;
  for (let q = 0; q < 4; q += 1) {
    const lock = cell(r, c.lockedQuarter + q);
    const left = `ROUND(MAX(0,${lock}-SUM(${range(area(r, held + 3 * q, 1, 3))})),${digits})`;
    draft.put(r, c.quarterLeft + q, `=IF(ISNUMBER(${lock}),${left},"")`);
  }
}

/** A lowest row: its own month lock, else its part of the quarter lock by weight. */
function writeLeafMonth(context: BreakdownContext, draft: Draft, { r }: RowPlace, m: number): void {
  const { columns: c } = context;
  const q = Math.floor(m / 3);
  const first = 3 * q;
  const lock = cell(r, c.lockedMonth + m);
  const left = cell(r, c.quarterLeft + q, '$column');
  const span = (column: number, count: number) => range(area(r, column + first, 1, count), '$column');
  const weights = (count: number) => `SUMPRODUCT((${span(c.weight, count)}+${TRACE})*(1-ISNUMBER(${span(c.lockedMonth, count)})))`;
  const part = cumulativePart(
    left,
    weights(m - first + 1),
    m === first ? null : weights(m - first),
    weights(3),
    setup(context, SETUP.digits),
  );
  draft.put(r, c.ownLock + m, `=IF(ISNUMBER(${lock}),${lock},IF(ISNUMBER(${left}),${part},""))`);
}

/** A row with parts: held where all of them are, or by its own lock if that is enough for them; the quarter lock fills what is left above their needs. */
function writeParentMonth(context: BreakdownContext, draft: Draft, { r, children, grandchildren }: RowPlace, m: number): void {
  const { columns: c } = context;
  const q = Math.floor(m / 3);
  const first = 3 * q;
  const [below, firm, lock] = [cell(r, c.belowNeed + m), cell(r, c.firm + m), cell(r, c.lockedMonth + m)];
  const left = cell(r, c.quarterLeft + q, '$column');
  const span = (column: number) => range(area(r, column + first, 1, 3), '$column');
  const open = `(1-ISNUMBER(${span(c.firm)}))`;
  const running = cell(r, c.quarterAbove + m);
  const before = m === first ? null : cell(r, c.quarterAbove + m - 1);
  const own = cell(r, c.ownLock + m);
  draft.put(r, c.belowNeed + m, `=${aggregate('SUM', children, (grandchildren ? c.need : c.ownLock) + m)}`);
  draft.put(
    r,
    c.firm + m,
    `=IF(${aggregate('COUNT', children, c.ownLock + m)}=${children.length},${below},IF(ISNUMBER(${lock}),MAX(${lock},${below}),""))`,
  );
  const wanted = `${left}*(${cell(r, c.weight + m)}+${TRACE})/SUMPRODUCT((${span(c.weight)}+${TRACE})*${open})`;
  draft.put(
    r,
    c.quarterAbove + m,
    `=${before === null ? '' : `${before}+`}IF(OR(ISNUMBER(${firm}),NOT(ISNUMBER(${left}))),0,MAX(0,${wanted}-${below})+${TRACE})`,
  );
  const spare = `MAX(0,${left}-SUMPRODUCT(${span(c.belowNeed)}*${open}))`;
  const part = cumulativePart(spare, running, before, cell(r, c.quarterAbove + first + 2), setup(context, SETUP.digits));
  draft.put(r, c.ownLock + m, `=IF(ISNUMBER(${firm}),${firm},IF(ISNUMBER(${left}),${below}+${part},""))`);
  draft.put(r, c.need + m, `=IF(ISNUMBER(${own}),${own},${below})`);
}

/** The year as locks hold it: all twelve months, the years of all rows below, or the row's own year lock unless those below need more. */
function writeYear({ columns: c }: BreakdownContext, draft: Draft, { r, children }: RowPlace): void {
  const months = range(area(r, c.ownLock, 1, 12));
  const [need, held, lock] = [cell(r, c.yearNeed), cell(r, c.heldYear), cell(r, c.lockedYear)];
  const byLock = `IF(ISNUMBER(${lock}),MAX(${lock},${need}),"")`;
  if (children.length === 0) {
    draft.put(r, c.yearNeed, `=SUM(${months})`);
    draft.put(r, c.heldYear, `=IF(COUNT(${months})=12,${need},${byLock})`);
  } else {
    const needs = range(area(r, c.need, 1, 12));
    const heldBelow = aggregate('COUNT', children, c.heldYear);
    draft.put(r, c.yearNeed, `=MAX(SUM(${needs}),${aggregate('SUM', children, c.yearFloor)})`);
    draft.put(
      r,
      c.heldYear,
      `=IF(COUNT(${months})=12,SUM(${months}),IF(${heldBelow}=${children.length},${aggregate('SUM', children, c.heldYear)},${byLock}))`,
    );
  }
  draft.put(r, c.yearFloor, `=IF(ISNUMBER(${held}),${held},${need})`);
}
