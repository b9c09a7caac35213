import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import { readNumber } from '../../planning/actuals/read-number';
import type { LoyaltyLever } from '../../planning/loyalty/loyalty-lever';
import type { SolveForm } from './loyalty-state';

/** Probabilities offered. */
export const PROBABILITIES = [0.8, 0.9, 0.95] as const;

export const USUAL_SOLVE: SolveForm = { lever: { kind: 'earn-rate' }, probability: 0.9 };

/** What may change, the multiplier of each segment among it. @param segments how many there are */
export function leversOf(segments: number): readonly LoyaltyLever[] {
  return [
    { kind: 'earn-rate' },
    { kind: 'multiplier', segment: null },
    ...(segments > 1 ? Array.from({ length: segments }, (_, segment): LoyaltyLever => ({ kind: 'multiplier', segment })) : []),
    { kind: 'points-price' },
  ];
}

/** A name for a lever that tells it from all others. */
export function leverKey(lever: LoyaltyLever): string {
  return lever.kind === 'multiplier' && lever.segment !== null ? `${lever.kind} ${lever.segment}` : lever.kind;
}

/** A probability as typed, `90` and `90%` alike; null where it is none between 0 and 1. */
export function probabilityOf(text: string, locale: Locale): number | null {
  const read = readNumber(text, locale);
  if (read instanceof InputError) return null;
  const value = read.percent || read.value < 1 ? read.value : read.value / 100;
  return value > 0 && value < 1 ? value : null;
}
