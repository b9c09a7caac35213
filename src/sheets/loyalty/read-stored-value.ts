import type { StoredCardInputs } from '../../planning/loyalty/loyalty-inputs';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
import { planColumns } from './plan-layout';
import { chosenOf, type ReadSheet } from './read-loyalty';
import type { LoyaltyShape } from './shape';
import { CARD, CARD_FIELDS, storedRows, type CardField } from './stored-layout';

/**
 * Reads the cards from `Stored Value`. A method is known in every language; one that is none of the list becomes the first.
 *
 * @param shape of the build that left the sheet
 * @throws InputError `sheet-input-text` naming a cell that holds something else than a number
 */
export function readStoredValue(sheet: SheetCells, shape: LoyaltyShape): ReadSheet<StoredCardInputs[]> {
  const cells = new TypedCells(sheet);
  const at = planColumns(shape);
  const line = (row: number, count: number): (number | null)[] =>
    Array.from({ length: count }, (_, offset) => cells.amount(row, at.month + offset));
  const read = storedRows(shape).cards.map((rows): StoredCardInputs => {
    const row = (field: CardField): number => rows.fields + CARD_FIELDS.indexOf(field);
    const amount = (field: CardField): number | null => cells.amount(row(field), CARD.typed);
    return {
      name: cells.text(row('name'), CARD.typed),
      price: amount('price'),
      bonus: amount('bonus'),
      method: chosenOf('breakageMethod', cells.text(row('method'), CARD.typed)),
      breakage: amount('breakage'),
      remoteAfter: amount('remoteAfter'),
      expiryMonths: amount('expiryMonths'),
      sold: line(rows.sold, shape.months),
      useCurve: line(rows.curve, shape.cardAges),
      opening: line(rows.opening, shape.cardAges),
    };
  });
  return { read, formulas: cells.formulas };
}
