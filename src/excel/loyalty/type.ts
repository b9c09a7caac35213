import type { LoyaltyToType, LoyaltyTyped, OperationOptions } from '../contracts';
import type { Transaction } from '../transaction';
import { acceptLever } from './accept';
import { normaliseShares } from './normalise';

/** Types what is asked for into the cells of a loyalty plan. @throws InputError as normaliseShares and acceptLever */
export function typeLoyalty(
  context: Excel.RequestContext,
  asked: LoyaltyToType,
  options: OperationOptions,
): Promise<{ result: LoyaltyTyped; transaction: Transaction | null }> {
  return asked.kind === 'normalise' ? normaliseShares(context, asked.key, options) : acceptLever(context, asked, options);
}
