import type { LoyaltyToType, LoyaltyTyped, OperationOptions } from '../contracts';
import type { Transaction } from '../transaction';
import { acceptLever } from './accept';
import { acceptEstimate } from './accept-estimate';
import { normaliseShares } from './normalise';
import { takeRetention } from './take-retention';

/** Types what is asked for into the cells of a loyalty plan. @throws InputError as normaliseShares, acceptLever, acceptEstimate and takeRetention */
export function typeLoyalty(
  context: Excel.RequestContext,
  asked: LoyaltyToType,
  options: OperationOptions,
): Promise<{ result: LoyaltyTyped; transaction: Transaction | null }> {
  switch (asked.kind) {
    case 'normalise':
      return normaliseShares(context, asked.key, options);
    case 'accept':
      return acceptLever(context, asked, options);
    case 'reestimate':
      return acceptEstimate(context, asked, options);
    case 'retention':
      return takeRetention(context, asked.segment, options);
  }
}
