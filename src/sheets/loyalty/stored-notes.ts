import { onSheet, range } from '../address';
import type { Area } from '../blueprint';
import { area } from '../draft';
import { firstAddress, firstCell, holdsText } from '../first-cell';
import { formulaText } from '../formula-text';
import { quoted } from '../text-content';
import type { LoyaltyContext } from './context';
import { listCells } from './loyalty-lists';
import { byAge, countsCell, typedCell } from './stored-cells';
import type { CardField, CardRows } from './stored-layout';

/** The most months that a term of a card may have. */
export const MOST_CARD_MONTHS = 600;

/** Fields that take a number. */
export const NUMBER_FIELDS = ['price', 'bonus', 'breakage', 'remoteAfter', 'expiryMonths'] as const satisfies readonly CardField[];

export const CARD_LISTS = ['sold', 'useCurve', 'opening'] as const;
export type CardList = (typeof CARD_LISTS)[number];

/** The cells of a list of a card. */
export function listArea({ at, shape }: Pick<LoyaltyContext, 'at' | 'shape'>, rows: CardRows, list: CardList): Area {
  const row = { sold: rows.sold, useCurve: rows.curve, opening: rows.opening }[list];
  return area(row, at.month, 1, list === 'sold' ? shape.months : shape.cardAges);
}

/** When a field cannot be used, as a condition; text is told apart from numbers that cannot be. */
export function fieldWrong(context: LoyaltyContext, rows: CardRows, field: Exclude<CardField, 'name'>): string {
  const typed = typedCell(rows, field);
  switch (field) {
    case 'price':
    case 'bonus':
      return `N(${typed})<0`;
    case 'method':
      return `ISERROR(MATCH(${typed},${onSheet(context.sheetNames.Loyalty, listCells(context, 'breakageMethod'))},0))`;
    case 'breakage':
      return `OR(N(${typed})<0,N(${typed})>1)`;
    case 'remoteAfter':
      return `OR(N(${typed})<0,N(${typed})>${MOST_CARD_MONTHS},MOD(N(${typed}),1)<>0)`;
    case 'expiryMonths':
      return `AND(ISNUMBER(${typed}),OR(N(${typed})<1,N(${typed})>${MOST_CARD_MONTHS},MOD(N(${typed}),1)<>0,N(${typed})<${firstUse(context, rows)}))`;
  }
}

/** Months after that of sale in which credit is first used; 0 where it never is. */
function firstUse(context: LoyaltyContext, rows: CardRows): string {
  return `IFERROR(MATCH(TRUE,INDEX(${byAge(context, rows.curve)}>0,0),0)-1,0)`;
}

/** Whether a field holds text where a number must be. */
export function fieldIsText(rows: CardRows, field: (typeof NUMBER_FIELDS)[number]): string {
  return holdsText(typedCell(rows, field));
}

/** What a field means; once it holds what cannot be, what it takes and what it holds. */
export function fieldNote(context: LoyaltyContext, rows: CardRows, field: CardField): string {
  const { t } = context;
  const meaning = t(`cardMeaning.${field}`);
  if (field === 'name') return meaning;
  const wrong = formulaText(`▲ ${t(`cardTakes.${field}`)}`, {
    found: field === 'breakage' ? percentText(typedCell(rows, field)) : typedCell(rows, field),
    first: firstUse(context, rows),
  });
  const text = formulaText(`▲ ${t('cardTakes.number')}`, { found: typedCell(rows, field) });
  const right = field === 'price' ? priceNote(context, rows) : quoted(meaning);
  const unlessWrong = `IF(${fieldWrong(context, rows, field)},${wrong},${right})`;
  return `=${field === 'method' ? unlessWrong : `IF(${fieldIsText(rows, field)},${text},${unlessWrong})`}`;
}

const percentText = (of: string): string => `ROUND(100*N(${of}),4)&" %"`;

/** Beside a price: that nothing counts without one, where cards are sold or left. */
function priceNote(context: LoyaltyContext, rows: CardRows): string {
  const { t } = context;
  return `IF(${priceMissing(context, rows)},${quoted(`▲ ${t('cardMeaning.noPrice')}`)},${quoted(t('cardMeaning.price'))})`;
}

/** Whether cards are sold, or were before the plan, that have no price; text in its cell is told by itself. */
export function priceMissing(context: LoyaltyContext, rows: CardRows): string {
  const there = (['sold', 'opening'] as const).map((list) => `COUNTIF(${range(listArea(context, rows, list), '$both')},">0")`).join('+');
  return `AND(N(${typedCell(rows, 'price')})=0,NOT(${fieldIsText(rows, 'price')}),${there}>0)`;
}

const belowZero = (cells: string): string => `(ISNUMBER(${cells})*(${cells}<0)>0)`;

/** The name of a list; once a cell of it holds what cannot be, which, and why. */
export function listName(context: LoyaltyContext, rows: CardRows, list: CardList): string {
  const { t } = context;
  const of = listArea(context, rows, list);
  const cells = range(of, '$both');
  const told = (problem: 'text' | 'negative' | 'old', where: (all: string) => string): string =>
    formulaText(`▲ ${t(`cardList.${problem}`)}: `, { cell: firstAddress(of, where), found: firstCell(of, where) });
  const tooMuch = `IF(ROUND(SUM(${cells}),6)>1,${quoted(`▲ ${t('cardList.curve')}: `)},"")`;
  const tooOld = `IF(${voidCredit(context, rows)}>0,${told('old', (all) => isVoid(context, rows, all))},"")`;
  const others = { sold: '""', useCurve: tooMuch, opening: tooOld }[list];
  const text = `SUMPRODUCT(--${holdsText(cells)})>0`;
  const all = `IF(${text},${told('text', holdsText)},IF(COUNTIF(${cells},"<0")>0,${told('negative', belowZero)},${others}))`;
  return `=${all}&${quoted(t(`card.${list}`))}`;
}

/** Ages at which there is credit at the start that is void by then, as a count. */
export function voidCredit(context: LoyaltyContext, rows: CardRows): string {
  return `SUMPRODUCT(--${isVoid(context, rows, range(listArea(context, rows, 'opening'), '$both'))})`;
}

function isVoid(context: LoyaltyContext, rows: CardRows, credit: string): string {
  return `((${byAge(context, rows.ages)}>=${countsCell(rows, 'expiryMonths')})*ISNUMBER(${credit})*(${credit}>0)>0)`;
}
