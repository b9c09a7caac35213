import { cell } from '../address';
import type { Draft } from '../draft';
import type { LoyaltyContext } from './context';
import { monthCell, rowsIn, writeLine, type OfYear } from './plan-line';
import { countsCell } from './stored-cells';
import { CARD_LINES, cardLineRow, type CardBlock, type CardLine, type CardRows } from './stored-layout';

/** What a fiscal year has of a line; all else is summed. */
const OF_YEAR: Partial<Record<CardLine, OfYear>> = { opening: 'first', balance: 'last', liabilityOpening: 'first', liability: 'last' };

/** Credit and money by month: of all cards, and of each. */
export function writeCardLines(context: LoyaltyContext, draft: Draft): void {
  const { stored, t } = context;
  const write = (first: number, line: CardLine, formula: (column: number, month: number) => string): void =>
    writeLine(context, draft, cardLineRow(first, line), t(`cardLine.${line}`), formula, OF_YEAR[line] ?? 'sum');
  for (const line of CARD_LINES) {
    write(stored.all, line, (column) => stored.cards.map(({ lines }) => cell(cardLineRow(lines, line), column)).join('+') || '0');
    for (const rows of stored.cards) write(rows.lines, line, (column, month) => lineFormula(context, rows, line, column, month));
  }
}

function lineFormula(context: LoyaltyContext, rows: CardRows, line: CardLine, column: number, month: number): string {
  const { stored } = context;
  const all = (block: CardBlock, of = month) => `SUM(${rowsIn(context, rows.block[block], stored.ages, of)})`;
  const at = (one: CardLine) => cell(cardLineRow(rows.lines, one), column);
  const cards = `N(${monthCell(context, rows.sold, month)})`;
  const rate = countsCell(rows, 'rate');
  switch (line) {
    case 'opening':
      return all('left', month - 1);
    case 'sold':
      return `${cards}*${countsCell(rows, 'credit')}`;
    case 'used':
    case 'expired':
    case 'usedRevenue':
      return all(line);
    case 'balance':
      return all('left');
    case 'bonusSold':
      return `${cards}*${countsCell(rows, 'bonus')}`;
    case 'bonusUsed':
      return `${at('used')}*(1-${rate})`;
    case 'liabilityOpening':
      return all('owed', month - 1);
    case 'received':
      return `${cards}*${countsCell(rows, 'price')}`;
    case 'breakageRevenue': {
      const newest = `${monthCell(context, rows.block.whole, month)}*${rate}`;
      return `${all('owed', month - 1)}+${newest}-${all('owed')}-${all('usedRevenue')}`;
    }
    case 'liability':
      return all('owed');
  }
}
