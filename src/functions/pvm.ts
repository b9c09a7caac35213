import { InputError } from '../planning/input-error';
import { priceVolumeMix, PVM_EFFECTS } from '../planning/variance/price-volume-mix';
import { readRange, type NumberRange } from './arguments';
import { checkSameShape } from './same-shape';
import { withinRange } from './within-range';

/**
 * `PLAN.PVM(plan_quantity, plan_price, actual_quantity, actual_price)`: a line an item and one for the total, each with volume, mix, price, new and
 * dropped; see priceVolumeMix. Ranges are read row by row. A blank quantity counts as 0, and the price of a quantity of 0 may be blank.
 *
 * @throws InputError naming argument, place, found and allowed; `pvm-price-blank` for too little data, `pvm-total-quantity` and `result-too-large`
 * where no solution exists
 */
export function planPvm(planQuantity: unknown, planPrice: unknown, actualQuantity: unknown, actualPrice: unknown): number[][] {
  const planned = readRange('plan_quantity', planQuantity);
  const plan = pricedSide(planned, 'plan_quantity', ['plan_price', planPrice]);
  const sold = readRange('actual_quantity', actualQuantity);
  checkSameShape(['plan_quantity', planned], ['actual_quantity', sold]);
  const actual = pricedSide(sold, 'actual_quantity', ['actual_price', actualPrice]);
  const items = plan.map((at, item) => ({
    planQuantity: at.quantity,
    planPrice: at.price,
    actualQuantity: actual[item]?.quantity ?? 0,
    actualPrice: actual[item]?.price ?? 0,
  }));
  const lines = priceVolumeMix(items);
  return [...lines.items, lines.total].map((effects) => PVM_EFFECTS.map((effect) => withinRange(effects[effect])));
}

/** Quantities with their prices, cell by cell. */
function pricedSide(
  quantities: NumberRange,
  quantityArgument: string,
  [argument, raw]: readonly [string, unknown],
): { readonly quantity: number; readonly price: number }[] {
  const prices = readRange(argument, raw);
  checkSameShape([quantityArgument, quantities], [argument, prices]);
  return quantities.cells.map((cell, at) => {
    const quantity = cell ?? 0;
    const price = prices.cells[at] ?? null;
    if (price === null && quantity !== 0)
      throw new InputError('pvm-price-blank', { argument, cell: at + 1, other: quantityArgument, found: quantity });
    return { quantity, price: price ?? 0 };
  });
}
