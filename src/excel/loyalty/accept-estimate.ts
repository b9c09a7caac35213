import { loyaltySheetText } from '../../locales/loyalty-sheet';
import { acceptReestimate, type Reestimate } from '../../planning/loyalty/reestimate-redemption';
import type { LoyaltyTyped, OperationOptions } from '../contracts';
import type { Transaction } from '../transaction';
import { sum as total } from '../../planning/variance/left-to-right';
import { readBlock } from './block';
import { cellOf, cellOfAmount, typedNumber } from './input-cell';
import { rangeKeys, scaledCells } from './scaled-ranges';
import { typeInputs } from './type-inputs';

/**
 * Takes a new estimate of redemption over: types the curve, the books' estimates by month and the distribution of what is redeemed in the end into their cells,
 * found as the formulas of the block refer to them.
 *
 * @throws InputError `no-loyalty`, `argument-not-number`; as typeInputs
 */
export async function acceptEstimate(
  context: Excel.RequestContext,
  reestimate: Reestimate,
  options: OperationOptions,
): Promise<{ result: LoyaltyTyped; transaction: Transaction | null }> {
  const { locale } = options;
  const { scene, inputs } = await readBlock(context);
  const [ages, months] = [/^redemption \d+$/, /^expected redemption \d+$/].map((line) => inputs.keys.filter((key) => line.test(key))) as [
    string[],
    string[],
  ];
  const typed = (key: string): number | null => typedNumber(key, inputs, locale);
  const before = ages.map((key) => typed(key) ?? 0);
  const { curve, estimate } = acceptReestimate({ curve: before, estimate: months.map(typed) }, reestimate);
  const redeemed = total(before);
  const cells = [
    ...ages.map((key, at) => cellOfAmount(key, curve[at]!, inputs, locale)),
    ...months.map((key, at) => cellOf(key, estimate[at]!, inputs, locale)),
    // A simulation draws what is redeemed in the end in place of what the curve says.
    ...scaledCells(rangeKeys([{ input: 'redemption', of: 0 }], inputs), redeemed > 0 ? total(curve) / redeemed : 1, inputs, locale, 1),
  ];
  return typeInputs(scene, cells, loyaltySheetText(locale, 'done.reestimate'), options);
}
