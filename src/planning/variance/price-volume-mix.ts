import { InputError } from '../input-error';
import { closeOn } from './close-on';
import { sum } from './left-to-right';

/** An item as planned and as sold; a quantity of zero means that it was not planned, or not sold, and its price then does not matter. */
export interface PricedItem {
  readonly planQuantity: number;
  readonly planPrice: number;
  readonly actualQuantity: number;
  readonly actualPrice: number;
}

/** What makes revenue change, in the order of a bridge. */
export const PVM_EFFECTS = ['volume', 'mix', 'price', 'new', 'dropped'] as const;

/** Parts of a change of revenue. */
export type PvmEffects = Readonly<Record<(typeof PVM_EFFECTS)[number], number>>;

/**
 * The change of revenue from plan to actual, item by item and in total.
 *
 * Of an item both planned and sold, `volume` is what its quantity would have changed by, had all such items moved alike with their total quantity, and `mix`
 * is the rest of the change of its quantity, both at its plan price; `price` is the change of its price at its actual quantity. An item that was only sold
 * is `new`, with all its revenue; one that was only planned is `dropped`. These two stay out of the total quantity, so that a launch does
 * not look like a change of mix. Quantities and prices below zero (returns, allowances) count as they are; of a price of zero, a gift, there is neither
 * volume nor mix.
 *
 * Each item's parts sum to its change of revenue, and those of the total to the change of all revenue, see closeOn; each part of the total is the sum
 * of that of the items to its last digits.
 *
 * Source of the method: sales-mix, sales-quantity and selling-price variances (Horngren et al., Cost Accounting, chapter 14; Drury, Management and Cost
 * Accounting), with items that only one side has kept apart.
 *
 * @throws InputError `pvm-total-quantity` where the planned total quantity of the items on both sides is not above zero: it has no mix
 */
export function priceVolumeMix(items: readonly PricedItem[]): { readonly items: readonly PvmEffects[]; readonly total: PvmEffects } {
  const onBoth = items.filter(({ planQuantity, actualQuantity }) => planQuantity !== 0 && actualQuantity !== 0);
  const planned = sum(onBoth.map(({ planQuantity }) => planQuantity));
  const sold = sum(onBoth.map(({ actualQuantity }) => actualQuantity));
  if (onBoth.length > 0 && planned <= 0) throw new InputError('pvm-total-quantity', { found: planned });
  const byItem = items.map((item) => effectsOf(item, planned, sold));
  const revenue = { actual: sum(items.map(actualRevenue)), plan: sum(items.map(planRevenue)) };
  const totals = PVM_EFFECTS.map((effect) => sum(byItem.map((effects) => effects[effect])));
  return { items: byItem, total: closed(revenue.actual - revenue.plan, totals) };
}

function effectsOf(item: PricedItem, planned: number, sold: number): PvmEffects {
  const { planQuantity, planPrice, actualQuantity, actualPrice } = item;
  const change = actualRevenue(item) - planRevenue(item);
  if (planQuantity === 0) return closed(change, [0, 0, 0, change, 0]);
  if (actualQuantity === 0) return closed(change, [0, 0, 0, 0, change]);
  const volume = (planQuantity * (sold - planned)) / planned;
  // Over one denominator: where nothing moved between the items, this is exactly zero.
  const mix = (actualQuantity * planned - planQuantity * sold) / planned;
  return closed(change, [volume * planPrice, mix * planPrice, actualQuantity * (actualPrice - planPrice), 0, 0]);
}

/** A quantity of zero has no revenue, whatever stands for its price. */
function actualRevenue({ actualQuantity, actualPrice }: PricedItem): number {
  return actualQuantity === 0 ? 0 : actualQuantity * actualPrice;
}

function planRevenue({ planQuantity, planPrice }: PricedItem): number {
  return planQuantity === 0 ? 0 : planQuantity * planPrice;
}

function closed(change: number, parts: readonly number[]): PvmEffects {
  const [volume = 0, mix = 0, price = 0, launched = 0, dropped = 0] = closeOn(change, parts);
  return { volume, mix, price, new: launched, dropped };
}
