import { FIRST_ROW } from './layout';
import type { LoyaltyShape } from './shape';

/** What a card is typed with once, in the order of its lines. */
export const CARD_FIELDS = ['name', 'price', 'bonus', 'method', 'breakage', 'remoteAfter', 'expiryMonths'] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** What follows of these: credit on one card, and the money that a unit of it stands for. */
export const CARD_DERIVED = ['credit', 'rate'] as const;
export type CardDerived = (typeof CARD_DERIVED)[number];

/** Columns of what is typed once: as typed, as it counts, and what it means. */
export const CARD = { typed: 1, counts: 2, meaning: 3 } as const;

/** Lines by month of a card, and of all together: credit, the bonus in it, money. */
export const CARD_LINES = [
  'opening',
  'sold',
  'used',
  'expired',
  'balance',
  'bonusSold',
  'bonusUsed',
  'liabilityOpening',
  'received',
  'usedRevenue',
  'breakageRevenue',
  'liability',
] as const;
export type CardLine = (typeof CARD_LINES)[number];

/** The matrices of a card by age and month: cards of a month on their way through the ages. */
export const CARD_BLOCKS = ['whole', 'used', 'expired', 'left', 'owed', 'usedRevenue'] as const;
export type CardBlock = (typeof CARD_BLOCKS)[number];

/** What must be zero on `Stored Value`. */
export const STORED_CHECKS = [
  'credit',
  'money',
  'price',
  'curve',
  'method',
  'breakage',
  'remote',
  'expiry',
  'old',
  'negative',
  'text',
] as const;
export type StoredCheck = (typeof STORED_CHECKS)[number];

/** Lines that the chart takes. */
const CHART_LINES = 16;

/** Sheet rows of `Stored Value`; its columns are those of `Loyalty Plan`. */
export function storedRows({ cards, cardAges, months }: Pick<LoyaltyShape, 'cards' | 'cardAges' | 'months'>) {
  // Credit as old as it can be at the start is so many months older in the last month.
  const ages = cardAges + months;
  let next = FIRST_ROW;
  const take = (lines: number): number => (next += lines) - lines;
  const title = take(1);
  const all = take(CARD_LINES.length);
  take(1);
  const chart = take(CHART_LINES);
  const inputs = Array.from({ length: cards }, () => {
    const own = {
      title: take(1),
      fields: take(CARD_FIELDS.length),
      derived: take(CARD_DERIVED.length),
      sold: take(1),
      ages: take(1),
      curve: take(1),
      opening: take(1),
      lines: take(CARD_LINES.length),
    };
    take(1);
    return own;
  });
  const last = next - 1;
  const matrices = inputs.map(() => {
    const titles = {} as Record<CardBlock, number>;
    const block = {} as Record<CardBlock, number>;
    for (const one of CARD_BLOCKS) {
      titles[one] = take(1);
      block[one] = take(ages);
    }
    return { titles, block };
  });
  take(1);
  const checksTitle = take(1);
  const checks = take(STORED_CHECKS.length);
  return {
    ages,
    title,
    all,
    chart,
    chartLines: CHART_LINES,
    cards: inputs.map((own, of) => ({ ...own, ...matrices[of]! })),
    /** The first row that is workings. */
    workings: last + 1,
    checksTitle,
    checks,
  };
}
export type StoredRows = ReturnType<typeof storedRows>;
export type CardRows = StoredRows['cards'][number];

/** Sheet row of a line of a card, or of all together. */
export function cardLineRow(first: number, line: CardLine): number {
  return first + CARD_LINES.indexOf(line);
}
