import { HALF_MONTHS } from '../../planning/opex/view';
import { cell } from '../address';
import type { Draft } from '../draft';
import { on } from './context';
import { OPEX as O } from './layout';
import { halves, opexBase, opexFigure, type PnlContext } from './pnl-context';
import { GROUP_ROW, HEADER_ROW, PNL as P, type PnlFigure } from './pnl-layout';
import type { LineId } from './pnl-lines';
import { rowOf, type PlacedLine, type Statement } from './pnl-statements';

/** What the retailer owes at a day, which sums of a span do not tell. */
const BALANCES: readonly LineId[] = ['opening', 'closing', 'due', 'overdue'];

/** Whether a line tells what is owed at a day: there is nothing to attain. */
export const isBalance = (id: LineId): boolean => BALANCES.includes(id);

/** The half-months a figure is of, counted from 1: the first and the last of them, and the block they stand in. */
function spanOf(context: PnlContext, name: PnlFigure): { readonly first: string; readonly last: string; readonly block: number } {
  const of = (figure: Parameters<typeof opexFigure>[1]) => opexFigure(context, figure);
  switch (name) {
    case 'plan':
      return { first: of('first'), last: of('last'), block: P.planHalf };
    case 'toDate':
      return { first: '1', last: of('known'), block: P.actualHalf };
    case 'planToDate':
      return { first: '1', last: of('known'), block: P.planHalf };
    case 'outlook':
      return { first: '1', last: String(HALF_MONTHS), block: P.actualHalf };
    case 'yearPlan':
      return { first: '1', last: String(HALF_MONTHS), block: P.planHalf };
    case 'previous':
      return { first: of('before'), last: of('beforeLast'), block: P.actualHalf };
    default:
      return { first: of('first'), last: of('last'), block: P.actualHalf };
  }
}

/** A balance, empty where it is of the year before, which is not kept; anything else as it is. */
export function knownBalance(context: PnlContext, id: LineId, name: PnlFigure, balance: string): string {
  if (!isBalance(id)) return balance;
  if (name === 'lastYear') return '""';
  return name === 'previous' ? `IF(${opexFigure(context, 'before')}<1,"",${balance})` : balance;
}

/** What a line of a self-operated channel's terms has: goods at purchase price, the retailer's stock, and what it owes. */
export function termFigure(context: PnlContext, statement: Statement, { id, row }: PlacedLine, name: PnlFigure): string {
  const at = (line: LineId) => cell(rowOf(statement, line), P[name]);
  const typed = (line: LineId) => cell(rowOf(statement, line), P.actual, '$both');
  const part = typed('purchasePart');
  const { first, last, block } = spanOf(context, name);
  /** What a row has of its block at a half-month; none before the first. */
  const balanceAt = (r: number, half: string) => `INDEX(${halves(r, block)},MAX(1,${half}))`;
  switch (id) {
    case 'purchased':
      return `IF(ISNUMBER(${part}),${at('sellOut')}*${part},${at('sellIn')})`;
    case 'stockChange':
      return `IF(ISNUMBER(${part}),${at('sellIn')}-${at('purchased')},"")`;
    case 'invoiced':
      return at('revenue');
    case 'opening': {
      const before = `${balanceAt(rowOf(statement, 'closing'), `${first}-1`)}`;
      return knownBalance(
        context,
        id,
        name,
        first === '1' ? `N(${typed('openingTyped')})` : `IF(${first}<=1,N(${typed('openingTyped')}),${before})`,
      );
    }
    case 'closing':
      return knownBalance(context, id, name, `${at('opening')}+${at('invoiced')}-${at('collected')}`);
    case 'overdue':
      return knownBalance(context, id, name, asDue(`MAX(0,${balanceAt(row, last)})`));
    default:
      return knownBalance(context, id, name, asDue(`MAX(0,${balanceAt(rowOf(statement, 'overdue'), last)}+${at('collected')})`));
  }

  function asDue(amount: string): string {
    return `IF(ISNUMBER(${typed('creditDays')}),${amount},"")`;
  }
}

/** Half-month by half-month what was invoiced, what is owed at its end, and what of that is past its credit days (below zero: paid ahead of them). */
export function writeTermHalves(context: PnlContext, draft: Draft, statement: Statement, { id, row, source }: PlacedLine): void {
  if (source.from !== 'terms' || (id !== 'invoiced' && id !== 'closing' && id !== 'overdue')) return;
  for (const [own, theirs] of [
    [P.actualHalf, O.actualHalf],
    [P.planHalf, O.planHalf],
  ] as const)
    for (let half = 0; half < HALF_MONTHS; half += 1) {
      const of = (item: 'sellIn' | 'rebates' | 'protection' | 'collected') => opexBase(context, statement, item, null, theirs + half);
      const at = (line: LineId, column = own + half) => cell(rowOf(statement, line), column);
      const typed = (line: LineId) => cell(rowOf(statement, line), P.actual, '$both');
      const before = half === 0 ? `N(${typed('openingTyped')})` : at('closing', own + half - 1);
      const formulas = {
        invoiced: `${of('sellIn')}-${of('rebates')}-${of('protection')}`,
        closing: `${before}+${at('invoiced')}-${of('collected')}`,
        overdue: `IF(ISNUMBER(${typed('creditDays')}),${at('closing')}-(${notYetDue(statement, own, half)}),0)`,
      };
      draft.put(row, own + half, `=${formulas[id]}`);
    }
}

/**
 * What of the invoices is not due yet at the end of a half-month. A half-month's invoices are spread over its days, so that the part of its days that lies
 * within the credit days is not due: (|1-x|-|x|+1)/2 is 1-x kept between 0 and 1. Credit notes count at once. What was owed when the year began was invoiced
 * evenly over the credit days before.
 */
function notYetDue(statement: Statement, own: number, half: number): string {
  const days = cell(rowOf(statement, 'creditDays'), P.actual, '$both');
  const opening = cell(rowOf(statement, 'openingTyped'), P.actual, '$both');
  const until = (row: number) => `${cell(row, own, '$both')}:${cell(row, own + half, '$row')}`;
  const [starts, ends] = [until(HEADER_ROW), until(GROUP_ROW)];
  const end = cell(GROUP_ROW, own + half, '$row');
  const invoiced = `${cell(rowOf(statement, 'invoiced'), own, '$column')}:${cell(rowOf(statement, 'invoiced'), own + half)}`;
  const x = `(${end}-${days}-${starts}+1)/(${ends}-${starts}+1)`;
  const year = `${end}-${cell(HEADER_ROW, own, '$both')}+1`;
  return `SUMPRODUCT((${invoiced}>0)*${invoiced}*(ABS(1-${x})-ABS(${x})+1)/2)+MAX(0,N(${opening}))*MAX(0,1-(${year})/MAX(1,${days}))`;
}

/** First and last day of each half-month, above both blocks. */
export function writeHalfDates({ opex }: PnlContext, draft: Draft): void {
  for (const column of [P.actualHalf, P.planHalf])
    for (let half = 0; half < HALF_MONTHS; half += 1) {
      const start = on(opex, 'Opex', cell(HEADER_ROW, O.planHalf + half));
      const next = half + 1 < HALF_MONTHS ? cell(HEADER_ROW, column + half + 1) : `EDATE(${cell(HEADER_ROW, column)},12)`;
      draft.put(HEADER_ROW, column + half, `=${start}`);
      draft.put(GROUP_ROW, column + half, `=${next}-1`);
    }
}
