import type { StoredCardInputs } from './loyalty-inputs';

/** The most cards. */
export const MOST_CARDS = 4;

/** Ages that the use of cards is typed for, where none of them needs more: the month of sale and two years after it. */
const CARD_AGES = 25;
/** The oldest age that an expiry makes room for. */
const OLDEST = 60;

/** A card to be typed: no price, nothing sold. */
export function emptyCard(name: string, months: number): StoredCardInputs {
  return {
    name,
    price: 0,
    bonus: 0,
    method: 'proportional',
    breakage: null,
    remoteAfter: null,
    expiryMonths: null,
    sold: Array.from({ length: months }, () => 0),
    useCurve: [],
    opening: [],
  };
}

/** Ages, from 0, that use curve and credit at the start of all cards have cells for. */
export function cardAgesOf(cards: readonly StoredCardInputs[]): number {
  const typed = (list: readonly (number | null)[]): number => list.reduce<number>((last, one, at) => (one === null ? last : at + 1), 0);
  return Math.max(
    CARD_AGES,
    ...cards.flatMap(({ useCurve, opening, expiryMonths }) => [
      typed(useCurve),
      typed(opening),
      Math.min(OLDEST, Math.max(0, Math.ceil(expiryMonths ?? 0))) + 1,
    ]),
  );
}
