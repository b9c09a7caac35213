import type { PlanRow } from './plan';

/** How many of the last twelve months of its history a row has a figure for. Growth over fewer than twelve is no growth over a year. */
export function monthsKnown({ history }: Pick<PlanRow, 'history'>): number {
  return history.slice(-12).filter((value) => value !== null).length;
}
