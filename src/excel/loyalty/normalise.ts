import { loyaltySheetText } from '../../locales/loyalty-sheet';
import { InputError } from '../../locales/risk-errors';
import { normalisedShares, sumsToOne } from '../../planning/loyalty/normalise-shares';
import { sum as total } from '../../planning/variance/left-to-right';
import type { LoyaltyTyped, OperationOptions } from '../contracts';
import type { Transaction } from '../transaction';
import { readBlock } from './block';
import type { BlockInputs } from './block-inputs';
import { cellOfAmount, typedNumber } from './input-cell';
import { placedRefusal } from './placed-refusal';
import { typeInputs } from './type-inputs';

/**
 * Types the shares of rewards, or of a row of moves, that sum to 1 in the same proportions over those that do not, cell by cell where the block finds them.
 *
 * @param key a line of the list to normalise; null takes every list that does not sum to 1
 * @throws InputError `no-loyalty`; `loyalty-shares-sound` where there is nothing to normalise, `loyalty-shares-zero` where all are zero, `argument-negative`,
 * `argument-not-number`; as typeInputs
 */
export async function normaliseShares(
  context: Excel.RequestContext,
  key: string | null,
  options: OperationOptions,
): Promise<{ result: LoyaltyTyped; transaction: Transaction | null }> {
  const { locale } = options;
  const { scene, inputs } = await readBlock(context);
  const lists = listsOf(inputs).filter((keys) => key === null || keys.includes(key));
  const shares = lists.map((keys) => keys.map((one) => shareOf(one, inputs, locale)));
  const off = lists.flatMap((keys, at) => (sumsToOne(shares[at]!) ? [] : [{ keys, typed: shares[at]! }]));
  if (off.length === 0) throw new InputError('loyalty-shares-sound');
  const cells = off.flatMap(({ keys, typed }) => {
    const offered = normalisedShares(typed);
    if (offered === null) {
      const error = new InputError('loyalty-shares-zero', { place: '', found: total(typed), key: keys[0]!, last: keys.at(-1)! });
      throw placedRefusal(error, inputs, locale);
    }
    return keys.map((one, at) => cellOfAmount(one, offered[at]!, inputs, locale));
  });
  return typeInputs(scene, cells, loyaltySheetText(locale, 'done.normalise'), options);
}

/** The lists of shares of a block, by their lines. */
function listsOf({ keys }: BlockInputs): string[][] {
  const lists = new Map<string, string[]>();
  for (const key of keys) {
    const [, list] = /^(migration \d+) \d+$/.exec(key) ?? (/^reward \d+ share$/.test(key) ? ['', 'rewards'] : []);
    if (list !== undefined) lists.set(list, [...(lists.get(list) ?? []), key]);
  }
  return [...lists.values()];
}

function shareOf(key: string, inputs: BlockInputs, locale: OperationOptions['locale']): number {
  const found = typedNumber(key, inputs, locale) ?? 0;
  if (found < 0) throw placedRefusal(new InputError('argument-negative', { argument: key, found, key }), inputs, locale);
  return found;
}
