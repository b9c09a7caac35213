import type { Period } from '../../../calendar/period';

/** One time an event took place: its days, and how many ordinary days a day of it is thought to sell. */
export interface Occurrence {
  readonly days: Period;
  readonly uplift: number;
}

/**
 * Which part of a period's days belongs to each occurrence: a day in several belongs to the strongest of them (the first of equal ones), as it does
 * in the plan (see dayWeight in planning/events). The parts sum to 1 at most.
 */
export function eventShares(period: Period, occurrences: readonly Occurrence[]): number[] {
  const shares = occurrences.map(() => 0);
  const within = occurrences.flatMap(({ days }, at) => (days.first <= period.last && days.last >= period.first ? [at] : []));
  if (within.length === 0) return shares;
  const length = period.last - period.first + 1;
  for (let day = period.first; day <= period.last; day++) {
    let strongest = -1;
    for (const at of within) {
      const { days, uplift } = occurrences[at]!;
      if (day >= days.first && day <= days.last && (strongest < 0 || uplift > occurrences[strongest]!.uplift)) strongest = at;
    }
    if (strongest >= 0) shares[strongest]! += 1 / length;
  }
  return shares;
}
