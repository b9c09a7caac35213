import { HALF_MONTHS } from '../../planning/opex/view';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { on } from './context';
import { FIRST_ROW, OPEX as O } from './layout';
import { unknownLines } from './pnl-attention';
import { halves, opexFigure, overChannels, statementColumn, type PnlContext } from './pnl-context';
import { FIGURES_OF, MOST, PNL as P, PNL_FIGURES, type PnlCheck, type PnlFigure } from './pnl-layout';
import type { LineId } from './pnl-lines';
import { rowOf, type Statement } from './pnl-statements';

/** The most that can be typed of a term; null is any amount. */
const LIMITS = { openingTyped: null, ...MOST } as const;
type TypedTerm = keyof typeof LIMITS;
const TYPED_TERMS = Object.keys(LIMITS) as readonly TypedTerm[];

/** The cell of a check. */
export const pnlCheckCell = ({ checks, checksRow }: PnlContext, check: PnlCheck): string =>
  cell(checksRow + checks.indexOf(check), P.actual, '$both');

/** What must be zero, below the statements, and beside each statement what it misses. */
export function writePnlChecks(context: PnlContext, draft: Draft): void {
  const { checks, checksRow, say, statements } = context;
  for (const statement of statements) {
    draft.put(rowOf(statement, 'result'), P.check, `=${rounded(context, addsUp(context, statement))}`);
    if (rowOf(statement, 'closing') >= 0)
      draft.put(rowOf(statement, 'closing'), P.check, `=${rounded(context, follows(context, statement))}`);
  }
  for (const statement of statements)
    for (const id of TYPED_TERMS) if (rowOf(statement, id) >= 0) draft.put(rowOf(statement, id), P.check, `=${unreadable(statement, id)}`);
  draft.put(checksRow - 1, P.label, say('checks'));
  checks.forEach((check, at) => {
    draft.put(checksRow + at, P.label, say(`check.${check}`));
    draft.put(checksRow + at, P.actual, `=${formulaOf(context, check)}`);
  });
}

function rounded({ opex }: PnlContext, missed: readonly string[]): string {
  return `ROUND(${missed.map((one) => `ABS(${one})`).join('+')},${Math.max(0, opex.moneyDigits) + 2})`;
}

function formulaOf(context: PnlContext, check: PnlCheck): string {
  const { opex, statements } = context;
  const sumOf = (...ids: readonly LineId[]) =>
    aggregate(
      'SUM',
      statements.flatMap((one) => ids.map((id) => rowOf(one, id))).filter((r) => r >= 0),
      P.check,
    );
  switch (check) {
    case 'choices':
      return `(${opexFigure(context, 'month')}=0)+(${opexFigure(context, 'view')}=0)`;
    case 'channels':
      return rounded(
        context,
        PNL_FIGURES.flatMap((name) => ofChannels(context, name)),
      );
    case 'adds':
      return sumOf('result');
    case 'opex':
      return rounded(
        context,
        PNL_FIGURES.map((name) => {
          const costs = `SUMIFS(${statementColumn(context, P[name])},${statementColumn(context, P.cost)},1)`;
          return `${costs}-${on(opex, 'Opex', cell(opex.total, FIGURES_OF[name]))}`;
        }),
      );
    case 'receivable':
      return sumOf('closing');
    case 'lines':
      return unknownLines(context);
    case 'cells':
      return sumOf(...TYPED_TERMS);
  }
}

/** What channels, shared costs and unknown ones miss of the total. */
function ofChannels(context: PnlContext, name: PnlFigure): string[] {
  const [total] = context.statements;
  if (!total) return [];
  const at = (id: Parameters<typeof rowOf>[1]) => cell(rowOf(total, id), P[name]);
  return [
    `${at('contribution')}-${overChannels(context, 'contribution', P[name])}`,
    `${at('result')}-${overChannels(context, 'result', P[name])}+${at('shared')}+${at('unknown')}`,
  ];
}

/** What a statement's result misses of net revenue less goods and all lines of cost of `OPEX` that are its own, however they are grouped. */
function addsUp({ opex, overview }: PnlContext, statement: Statement): string[] {
  const costs = { row: FIRST_ROW, rows: opex.base.first - 2 - FIRST_ROW };
  const of = (column: number) => on(opex, 'Opex', range(area(costs.row, column, costs.rows, 1), '$both'));
  const all = overview === null || statement.kind === 'total';
  return PNL_FIGURES.map((name) => {
    const at = (id: Parameters<typeof rowOf>[1]) => cell(rowOf(statement, id), P[name]);
    const spent = `SUMIFS(${of(FIGURES_OF[name])},${of(O.place)},${all ? '">=-1"' : statement.place})`;
    return `${at('result')}-${at('revenue')}+${at('goods')}+${spent}`;
  });
}

/** What a receivable at the end misses of the one worked out half-month by half-month; for all channels, of its own start, invoices and cash. */
function follows(context: PnlContext, statement: Statement): string[] {
  const at = (id: Parameters<typeof rowOf>[1], column: number) => cell(rowOf(statement, id), column);
  const summed = (column: number) =>
    `${at('opening', column)}+${at('invoiced', column)}-${at('collected', column)}-${at('closing', column)}`;
  if (!statement.channel) return [P.actual, P.plan, P.toDate, P.planToDate, P.outlook, P.yearPlan].map(summed);
  const closing = rowOf(statement, 'closing');
  const ends: readonly (readonly [number, number, string])[] = [
    [P.actual, P.actualHalf, opexFigure(context, 'last')],
    [P.plan, P.planHalf, opexFigure(context, 'last')],
    [P.toDate, P.actualHalf, opexFigure(context, 'known')],
    [P.planToDate, P.planHalf, opexFigure(context, 'known')],
    [P.outlook, P.actualHalf, String(HALF_MONTHS)],
    [P.yearPlan, P.planHalf, String(HALF_MONTHS)],
  ];
  return ends.map(([column, block, last]) => `IF(${last}<1,0,${cell(closing, column)}-INDEX(${halves(closing, block)},MAX(1,${last})))`);
}

/** 1 where a typed term is no number or out of its range. */
function unreadable(statement: Statement, id: TypedTerm): string {
  const typed = cell(rowOf(statement, id), P.actual);
  const most = LIMITS[id];
  const outside = most === null ? '' : `+(N(${typed})<0)+(N(${typed})>${most})`;
  return `(${typed}<>"")*(1-ISNUMBER(${typed})${outside}>0)`;
}
