import { quantile } from '../../simulation/summary/quantile';

/** What a customer is scored by. */
export interface RfmFigures {
  /** Days since the last purchase. */
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** Scores from 1 to 5, the better the higher: lately, often, much. */
export interface RfmScores {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** The four cut points between quintiles of each figure. */
export interface RfmCuts {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

/** The parts of customers below the cut points. */
export const QUINTILES = [0.2, 0.4, 0.6, 0.8] as const;

/** Cut points at the quintiles, interpolated as PERCENTILE does (type 7 of Hyndman & Fan). */
export function rfmCuts(customers: readonly RfmFigures[]): RfmCuts {
  const cuts = (figure: keyof RfmFigures) => {
    const sorted = Float64Array.from(customers, (customer) => customer[figure]).sort();
    return QUINTILES.map((part) => quantile(sorted, part));
  };
  return { recency: cuts('recency'), frequency: cuts('frequency'), monetary: cuts('monetary') };
}

/**
 * Scores by quintile: 1 and one more for every cut point below the figure, of recency the other way round.
 *
 * Source of the method: the rfm package of R (rsquaredacademy).
 */
export function rfmScores(figures: RfmFigures, cuts: RfmCuts): RfmScores {
  const above = (figure: keyof RfmFigures) => cuts[figure].filter((cut) => cut < figures[figure]).length;
  return { recency: 5 - above('recency'), frequency: 1 + above('frequency'), monetary: 1 + above('monetary') };
}
