import { cell, range } from '../address';
import { area } from '../draft';
import { counted } from '../formula-text';
import { quoted } from '../text-content';
import { opexBase, opexColumn, overChannels, type PnlContext } from './pnl-context';
import { PNL as P } from './pnl-layout';
import { OPEX as O } from './layout';
import { rowOf, type PlacedLine, type Statement } from './pnl-statements';

/** Costs that sales hardly come without, where they were planned. */
const ESSENTIAL: readonly string[] = ['commission', 'platform', 'logistics'];
/** Lines that are not complete where one above has nothing booked. */
const FOLLOW: readonly string[] = ['grossMargin', 'contribution', 'ownResult', 'result'];
/** What direct costs are by item. */
const DIRECT: readonly string[] = ['commission', 'platform', 'logistics', 'media', 'content', 'kol', 'samples', 'agency'];

/** 1 where a line that must be booked has nothing in what is known of the view, though something was sold; null for lines that need not be. */
export function missingOf(context: PnlContext, statement: Statement, { id, row }: PlacedLine): string | null {
  const known = (line: Parameters<typeof rowOf>[1]) => cell(rowOf(statement, line), P.known);
  const nothing = `(ROUND(${cell(row, P.known)},2)=0)`;
  const planned = `(${cell(row, P.plan)}<>0)`;
  const isEssential = ESSENTIAL.includes(id);
  if (id !== 'goods' && id !== 'sellIn' && !isEssential) return null;
  switch (statement.kind) {
    case 'total':
      return overChannels(context, id, P.missing);
    case 'first-party': {
      const sold = id === 'sellIn' ? `(${known('sellOut')}<>0)` : `((${known('sellOut')}<>0)+(${known('sellIn')}<>0)>0)`;
      return `${nothing}*${sold}${isEssential ? `*${planned}` : ''}`;
    }
    default:
      return id === 'sellIn' ? null : `${nothing}*(${known('revenue')}<>0)${isEssential ? `*${planned}` : ''}`;
  }
}

/** What a line's reader must know, as an expression that is a text or empty; null where there never is anything. */
export function attentionOf(context: PnlContext, statement: Statement, { id, row, source }: PlacedLine): string | null {
  const { say } = context;
  const { kind } = statement;
  const at = (column: number) => cell(row, column);
  const when = (condition: string, key: Parameters<typeof say>[0], otherwise = '""') => `IF(${condition},${quoted(say(key))},${otherwise})`;
  const typed = (line: Parameters<typeof rowOf>[1]) => cell(rowOf(statement, line), P.actual);
  const guessed =
    source.from === 'base' && source.item !== 'netSales'
      ? when(`${opexBase(context, statement, source.item, source.template, O.guessed)}>0`, 'attention.guessed')
      : '""';
  if (id === 'goods' || id === 'sellIn' || ESSENTIAL.includes(id)) {
    if (kind === 'total')
      return `IF(${at(P.missing)}=0,${guessed},${counted(at(P.missing), (count) => say('attention.missingIn', { count }))})`;
    return when(`${at(P.missing)}=1`, id === 'sellIn' ? 'attention.noSellIn' : 'attention.missing', guessed);
  }
  if (FOLLOW.includes(id)) {
    const above = range(area(statement.title, P.missing, row - statement.title, 1));
    const count = `SUM(${above})`;
    const shared = id === 'contribution' && statement.channel ? when(`${sharedDirect(context)}<>0`, 'attention.shared') : '""';
    return `IF(${count}=0,${shared},${counted(count, (n) => say('attention.incomplete', { count: n }))})`;
  }
  if (id === 'difference') return when(`ROUND(${at(P.actual)},2)<>0`, 'attention.difference');
  if (id === 'unknown') return when(`ROUND(${at(P.outlook)},2)<>0`, 'attention.unknown');
  if (id === 'overdue') return when(`ROUND(N(${at(P.actual)}),2)>0`, 'attention.overdue');
  if (source.from === 'base') return source.item === 'netSales' ? null : guessed;
  if (source.from !== 'terms' && id !== 'frontMargin') return null;
  if (id === 'frontMargin') return when(`NOT(ISNUMBER(${typed('purchasePart')}))`, 'attention.noPrice');
  if (id === 'opening') return when(`NOT(ISNUMBER(${typed('openingTyped')}))`, 'attention.noOpening');
  return id === 'due' ? when(`NOT(ISNUMBER(${typed('creditDays')}))`, 'attention.noDays') : null;
}

/** What is spent on selling without being of a channel. */
function sharedDirect(context: PnlContext): string {
  const total = context.statements[0];
  const rows = DIRECT.map((item) => total?.lines.find(({ id }) => id === `shared-${item}`)?.row ?? -1);
  return rows.map((r) => `ABS(${cell(r, P.actual)})`).join('+');
}

/** How many lines of channels have nothing booked. */
export function missingCount(context: PnlContext, refer: (reference: string) => string = (reference) => reference): string {
  const { statements, overview } = context;
  const own = statements.filter(({ kind }) => overview === null || kind !== 'total');
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return '0';
  return `SUM(${refer(range(area(first.title, P.missing, last.title + last.lines.length - first.title + 1, 1)))})`;
}

/** How many lines of cost of `OPEX` are of a channel that the plan does not have. */
export const unknownLines = (context: PnlContext): string => `COUNTIF(${opexColumn(context, O.place)},-1)`;
