import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { setup, type BreakdownContext } from './context';
import { cumulativePart } from './cumulative-part';
import { SETUP } from './layout';
import { rowPlace, type RowPlace } from './row-place';
import { TRACE } from './trace';

/**
 * Locked months cut over the rows below, month after month from the top down (docs/breakdown.md, 5), and what they leave of a lowest row's
 * year.
 */
export function writeCut(context: BreakdownContext, draft: Draft, index: number): void {
  const { columns: c } = context;
  const place = rowPlace(context, index);
  const { r, parent, children } = place;
  for (let m = 0; m < 12; m += 1) {
    if (parent < 0) draft.put(r, c.lock + m, `=${cell(r, c.ownLock + m)}`);
    else writePart(context, draft, place, m);
    if (children.length > 0) writeWhole(context, draft, place, m);
    const free = `IF(ISNUMBER(${cell(r, c.lock + m)}),0,${cell(r, c.weight + m)}+${TRACE})`;
    draft.put(r, c.freeWeight + m, m === 0 ? `=${free}` : `=${cell(r, c.freeWeight + m - 1)}+${free}`);
  }
  if (children.length > 0) return;
  draft.put(r, c.freeBefore, 0);
  draft.put(r, c.monthsLeft, `=MAX(0,${cell(r, c.usedYear)}-SUM(${range(area(r, c.lock, 1, 12))}))`);
}

/** A locked month of a row with parts: what is to be cut, and how. */
function writeWhole(context: BreakdownContext, draft: Draft, { r, children }: RowPlace, m: number): void {
  const { columns: c } = context;
  const [lock, left, over] = [cell(r, c.lock + m), cell(r, c.lockLeft + m), cell(r, c.lockOver + m)];
  const sumOf = (column: number) => aggregate('SUM', children, column + m);
  draft.put(r, c.lockLeft + m, `=IF(ISNUMBER(${lock}),MAX(0,${lock}-${sumOf(c.ownLock)}),"")`);
  draft.put(r, c.naturalSum + m, `=${sumOf(c.natural)}`);
  const [most, within] = [cell(r, c.mostSum + m), cell(r, c.withinSum + m)];
  draft.put(r, c.mostSum + m, `=${sumOf(c.most)}`);
  draft.put(r, c.withinSum + m, `=${sumOf(c.within)}`);
  draft.put(r, c.lockOver + m, `=IF(ISNUMBER(${left}),IF(ROUND(${left}-${most},${setup(context, SETUP.digits)})>0,1,0),0)`);
  draft.put(r, c.lockUp + m, `=IF(OR(${over}=1,${most}<=${within}),0,MAX(0,N(${left})-${within})/(${most}-${within}))`);
  draft.put(r, c.lockSpare + m, `=MAX(0,N(${left})-IF(${over}=1,${within},${sumOf(c.least)}))`);
}

/** A row's part of a locked month of the row above, unless it holds the month itself. */
function writePart(context: BreakdownContext, draft: Draft, place: RowPlace, m: number): void {
  const { columns: c } = context;
  const { r, parent, before, last } = place;
  const digits = setup(context, SETUP.digits);
  const ofParent = (column: number) => cell(parent, column + m, '$row');
  const [own, natural, most, least, within] = [c.ownLock, c.natural, c.most, c.least, c.within].map((column) => cell(r, column + m));
  const [left, over] = [ofParent(c.lockLeft), ofParent(c.lockOver)];
  const held = `ISNUMBER(${cell(r, c.heldYear, '$column')})`;
  const unlessFree = (formula: string) => `=IF(ISNUMBER(${natural}),${formula},"")`;
  const wanted = `${left}*${natural}/${ofParent(c.naturalSum)}`;
  draft.put(r, c.natural + m, `=IF(OR(ISNUMBER(${own}),NOT(ISNUMBER(${left}))),"",${naturalAmount(context, place, m)})`);
  draft.put(r, c.most + m, unlessFree(`ROUND(${mostOf(context, place, m)},${digits})`));
  draft.put(r, c.least + m, unlessFree(`ROUND(${leastOf(context, place, m)},${digits})`));
  draft.put(r, c.within + m, unlessFree(`IF(${over}=1,IF(${held},${most},${least}),MAX(${least},MIN(${wanted},${most})))`));
  const above = `IF(${over}=1,IF(${held},0,MAX(0,${wanted}-${least})+${TRACE}),${within}+${ofParent(c.lockUp)}*(${most}-${within})-${least}+${TRACE})`;
  const previous = before === null ? null : cell(before, c.aboveLeast + m);
  draft.put(r, c.aboveLeast + m, `=${previous === null ? '' : `${previous}+`}IF(ISNUMBER(${natural}),${above},0)`);
  const all = cell(last, c.aboveLeast + m, '$row');
  const part = cumulativePart(ofParent(c.lockSpare), cell(r, c.aboveLeast + m), previous, all, digits);
  draft.put(r, c.lock + m, `=IF(ISNUMBER(${natural}),IF(${over}=1,${within},${least})+IF(${all}=0,0,${part}),${own})`);
}

/** The cells of a row in the months ahead of `m`, and from `m` on. */
function ahead(r: number, column: number, m: number): string | null {
  return m === 0 ? null : range(area(r, column, 1, m), '$column');
}

function onward(r: number, column: number, m: number): string {
  return range(area(r, column + m, 1, 12 - m));
}

/** What is left of the row's year for the month and those not settled yet. */
function leftOf({ columns: c }: BreakdownContext, { r }: RowPlace, m: number): string {
  const settled = ahead(r, c.lock, m);
  return `${cell(r, c.firstYear, '$column')}${settled === null ? '' : `-SUM(${settled})`}-SUM(${onward(r, c.ownLock, m)})`;
}

/** What the row's year, less the months in force, would put into the month by its weights. */
function naturalAmount(context: BreakdownContext, place: RowPlace, m: number): string {
  const { columns: c } = context;
  const { r } = place;
  const open = `SUMPRODUCT((${onward(r, c.weight, m)}+${TRACE})*(1-ISNUMBER(${onward(r, c.ownLock, m)})))`;
  const openAhead = m === 0 ? '' : `${cell(r, c.freeWeight + m - 1)}+`;
  return `MAX(0,ROUND(${leftOf(context, place, m)},${setup(context, SETUP.digits)}))*(${cell(r, c.weight + m)}+${TRACE})/(${openAhead}${open})+${TRACE}`;
}

/** The most a row can take in the month within its year. */
function mostOf(context: BreakdownContext, place: RowPlace, m: number): string {
  const { columns: c } = context;
  const { r, children } = place;
  if (children.length === 0) return `MAX(0,${leftOf(context, place, m)})`;
  const [settled, needs] = [ahead(r, c.lock, m), ahead(r, c.need, m)];
  const before = settled === null || needs === null ? '' : `-SUM(${settled})-SUMPRODUCT(${needs}*(1-ISNUMBER(${settled})))`;
  const after = m === 11 ? '' : `-SUM(${onward(r, c.need, m + 1)})`;
  return `MAX(${cell(r, c.need + m)},${cell(r, c.firstYear, '$column')}${before}${after})`;
}

/** Its need; of a held year at least what the months still to come have no room for. */
function leastOf(context: BreakdownContext, place: RowPlace, m: number): string {
  const { columns: c } = context;
  const { r, parent, children } = place;
  const need = children.length === 0 ? '0' : cell(r, c.need + m);
  const toCome = `(${cell(parent, c.roomYear, '$both')}-SUM(${range(area(parent, c.lock, 1, m + 1), '$both')}))`;
  const mustTake = `MIN(${cell(r, c.most + m)},${leftOf(context, place, m)}-${toCome})`;
  return `IF(ISNUMBER(${cell(r, c.heldYear, '$column')}),MAX(${need},${mustTake}),${need})`;
}
