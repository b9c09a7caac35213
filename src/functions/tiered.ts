import { TIERED_MODES, tieredCharge } from '../planning/fees/tiered-charge';
import { readChoice, readFullRange, readNumber } from './arguments';
import { checkSameShape } from './same-shape';
import { withinRange } from './within-range';

/**
 * `PLAN.TIERED(amount, thresholds, rates, [mode "marginal"])`: what an amount is charged by tiers, in one cell; see tieredCharge. Both ranges
 * are read row by row.
 *
 * @throws InputError naming argument, place, found and allowed; `result-too-large` where no solution exists
 */
export function planTiered(amount: unknown, thresholds: unknown, rates: unknown, mode: unknown = null): number[][] {
  const charged = readNumber('amount', amount);
  const begins = readFullRange('thresholds', thresholds);
  const charges = readFullRange('rates', rates);
  checkSameShape(['thresholds', begins], ['rates', charges]);
  const tiers = begins.cells.map((threshold, at) => ({ threshold, rate: charges.cells[at] ?? 0 }));
  return [[withinRange(tieredCharge(charged, tiers, readChoice('mode', mode, TIERED_MODES, 'marginal')))]];
}
