import { cell, range } from '../address';
import { area } from '../draft';
import type { LoyaltyContext } from './context';
import { CARD, CARD_DERIVED, CARD_FIELDS, type CardDerived, type CardField, type CardRows } from './stored-layout';

/** The cell that a field of a card is typed in. */
export function typedCell(rows: CardRows, field: CardField): string {
  return cell(rows.fields + CARD_FIELDS.indexOf(field), CARD.typed, '$both');
}

/** A field of a card as it counts, or what follows of several. */
export function countsCell(rows: CardRows, field: CardField | CardDerived): string {
  const derived = CARD_DERIVED.indexOf(field as CardDerived);
  const row = derived < 0 ? rows.fields + CARD_FIELDS.indexOf(field as CardField) : rows.derived + derived;
  return cell(row, CARD.counts, '$both');
}

/** The cells of a list by age: the ages themselves, the use curve, the credit at the start. */
export function byAge({ at, shape }: Pick<LoyaltyContext, 'at' | 'shape'>, row: number): string {
  return range(area(row, at.month, 1, shape.cardAges), '$both');
}
