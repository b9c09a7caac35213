import { HALF_MONTHS } from '../../planning/opex/view';
import { cell } from '../address';
import type { Draft } from '../draft';
import { attainmentOf } from '../rolling/outlook-cells';
import { aggregate } from '../sum-of';
import { asText, quoted } from '../text-content';
import { OPEX as O } from './layout';
import { attentionOf, missingOf } from './pnl-attention';
import { marksOf, opexBase, opexColumn, opexFigure, overChannels, halves, type PnlContext } from './pnl-context';
import { labelOf, titleOf } from './pnl-labels';
import { FIGURES_OF, PNL as P, PNL_FIGURES, type PnlFigure } from './pnl-layout';
import type { LineSource } from './pnl-lines';
import { rowOf, type PlacedLine, type Statement } from './pnl-statements';
import { isBalance, knownBalance, termFigure, writeTermHalves } from './pnl-terms';

/** Writes a statement: its title with a link back, and its lines. */
export function writeStatement(context: PnlContext, draft: Draft, statement: Statement): void {
  draft.put(statement.title, P.label, asText(titleOf(context, statement)));
  if (context.overview !== null)
    draft.put(statement.title, P.actual, `=HYPERLINK("#A${context.overview + 1}",${quoted(context.say('toTop'))})`);
  for (const line of statement.lines) writeLine(context, draft, statement, line);
}

function writeLine(context: PnlContext, draft: Draft, statement: Statement, line: PlacedLine): void {
  const { row, id, source } = line;
  draft.put(row, P.label, asText(labelOf(context, statement, line)));
  draft.put(row, P.kind, id);
  draft.put(row, P.place, statement.place);
  if (source.from === 'nothing') return;
  if (source.from === 'typed') {
    const terms = context.inputs.terms.find(({ channel }) => channel === statement.channel?.name);
    draft.put(row, P.actual, terms?.[source.term] ?? '');
    draft.put(row, P.attention, source.term === 'creditDays' ? context.say('note.credit') : '');
    return;
  }
  for (const name of PNL_FIGURES) draft.put(row, P[name], `=${figureOf(context, statement, line, name)}`);
  writeHalves(context, draft, statement, line);
  writeDerived(draft, statement, line);
  if (countsAsCost(statement, source)) draft.put(row, P.cost, 1);
  const missing = missingOf(context, statement, line);
  if (missing !== null) draft.put(row, P.missing, `=${missing}`);
  const attention = attentionOf(context, statement, line);
  draft.put(row, P.attention, attention === null ? '' : `=${attention}`);
}

/** Lines of cost of which each is told once: those of a channel in its statement, others in the total. */
function countsAsCost({ kind }: Statement, source: LineSource): boolean {
  return source.from === 'costs' && (kind !== 'total' || source.of !== 'own');
}

function figureOf(context: PnlContext, statement: Statement, line: PlacedLine, name: PnlFigure): string {
  const { source, id } = line;
  const column = P[name];
  const at = (other: Parameters<typeof rowOf>[1]) => cell(rowOf(statement, other), column);
  switch (source.from) {
    case 'base':
      return opexBase(context, statement, source.item, source.template, FIGURES_OF[name]);
    case 'costs':
      return costsOf(context, statement, source, FIGURES_OF[name]);
    case 'lines':
      return linesSum(statement, source, column);
    case 'rate': {
      const per = at(source.per);
      return `IF(N(${per})=0,"",(${source.of.map(at).join('+')})/${per})`;
    }
    case 'statements':
      if (id === 'difference' && !TOLD.includes(name)) return '""';
      return knownBalance(context, id, name, overChannels(context, id, column));
    case 'ledger':
      return differenceOf(context, line.row, name);
    default:
      return termFigure(context, statement, line, name);
  }
}

/** Lines of cost of `OPEX` by item and number of the channel. */
function costsOf(
  context: PnlContext,
  { kind, place }: Statement,
  { item, of }: Extract<LineSource, { from: 'costs' }>,
  column: number,
): string {
  const own = kind === 'total' ? '">=1"' : String(place);
  const places = { own, shared: '0', unknown: '-1' }[of];
  const ofItem = item === null ? '' : `${opexColumn(context, O.kind)},${quoted(item)},`;
  return `SUMIFS(${opexColumn(context, column)},${ofItem}${opexColumn(context, O.place)},${places})`;
}

function linesSum(statement: Statement, { plus, minus }: Extract<LineSource, { from: 'lines' }>, column: number): string {
  const rows = (ids: typeof plus) => ids.map((id) => rowOf(statement, id)).sort((a, b) => a - b);
  const added = aggregate('SUM', rows(plus), column);
  const taken = minus.map((id) => `-${cell(rowOf(statement, id), column)}`).join('');
  const [first] = plus;
  return plus.length === 1 && first ? `${cell(rowOf(statement, first), column)}${taken}` : `${added}${taken}`;
}

/** Figures that a difference to what is booked is told for: nothing is booked of the others. */
const TOLD: readonly PnlFigure[] = ['actual', 'known', 'toDate'];

/** Net sales less what was booked as shipped and not returned, in the months in which shipped goods are booked. */
function differenceOf(context: PnlContext, r: number, name: PnlFigure): string {
  const block = halves(r, P.actualHalf);
  if (!TOLD.includes(name)) return '""';
  return name === 'toDate' ? `SUM(${block})` : `SUMPRODUCT(${marksOf(context, 'view')}*${block})`;
}

function writeHalves(context: PnlContext, draft: Draft, statement: Statement, line: PlacedLine): void {
  if (line.source.from === 'ledger')
    for (let half = 0; half < HALF_MONTHS; half += 1) {
      const of = (item: 'netSales' | 'shipped' | 'returns', at = half) => opexBase(context, statement, item, null, O.actualHalf + at);
      const month = half - (half % 2);
      const booked = `${of('shipped', month)}+${of('shipped', month + 1)}`;
      draft.put(
        line.row,
        P.actualHalf + half,
        `=IF(OR(${half + 1}>${opexFigure(context, 'known')},${booked}=0),0,${of('netSales')}-${of('shipped')}+${of('returns')})`,
      );
    }
  writeTermHalves(context, draft, statement, line);
}

/** What follows from a line's figures. */
function writeDerived(draft: Draft, statement: Statement, { row, better, source, id, ofRevenue }: PlacedLine): void {
  const at = (column: number) => cell(row, column);
  const [actual, plan, lastYear, previous, outlook, yearPlan] = [P.actual, P.plan, P.lastYear, P.previous, P.outlook, P.yearPlan].map(
    at,
  ) as [string, string, string, string, string, string];
  const isRate = source.from === 'rate';
  const gap = (one: string, other: string) => {
    const [more, less] = better === 1 ? [one, other] : [other, one];
    return `IF(OR(${one}="",${other}=""),"",${more}-${less})`;
  };
  const change = (before: string) => `IF(N(${before})=0,"",(${actual}-${before})/ABS(${before}))`;
  const formulas: readonly (readonly [number, string | null])[] = [
    [P.variance, better === 0 ? null : gap(actual, plan)],
    [
      P.attainment,
      better === 0 || isRate || isBalance(id) ? null : better === 1 ? attainmentOf(actual, plan) : attainmentOf(`-${actual}`, `(-${plan})`),
    ],
    [P.ratio, ofRevenue ? shareOf(actual, cell(rowOf(statement, 'revenue'), P.actual)) : null],
    [P.growth, better === 0 || isRate ? null : change(lastYear)],
    [P.change, better === 0 || isRate ? null : change(previous)],
    [P.outlookGap, better === 0 ? null : gap(outlook, yearPlan)],
  ];
  for (const [column, formula] of formulas) draft.put(row, column, formula === null ? '' : `=${formula}`);
}

const shareOf = (part: string, whole: string): string => `IF(${whole}=0,"",${part}/${whole})`;

/** Lines of the results by channel, each a link to its statement, with what is not of a channel and the total below. */
export function writeOverview(context: PnlContext, draft: Draft): void {
  const { overview, statements, say } = context;
  const [total, ...channels] = statements;
  if (overview === null || !total) return;
  draft.put(overview, P.label, say('overview'));
  const rows = [
    ...channels.map((one) => ({ statement: one, row: rowOf(one, 'result'), label: one.channel?.name ?? '', to: one.title })),
    ...(['shared', 'unknown', 'result'] as const).map((id) => {
      const line = total.lines.find((one) => one.id === id);
      return {
        statement: total,
        row: line?.row ?? -1,
        label: line ? labelOf(context, total, line) : '',
        to: id === 'result' ? total.title : (line?.row ?? -1),
      };
    }),
  ];
  rows.forEach(({ row, label, to }, index) => {
    const r = overview + 1 + index;
    draft.put(r, P.label, `=HYPERLINK("#A${to + 1}",${quoted(label)})`);
    for (let column = P.actual; column < P.attention; column += 1) draft.put(r, column, `=${cell(row, column)}`);
    draft.put(r, P.attention, `=${cell(row, P.attention)}&""`);
  });
}
