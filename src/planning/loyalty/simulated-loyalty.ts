import type { LoyaltyAssumptions } from './loyalty-assumptions';
import { fiscalYearOfMonths } from './fiscal-years';
import { loyaltyOutputs } from './loyalty-model';
import { loyaltyRisk, type LoyaltyRisk } from './loyalty-risk';
import { loyaltyTornado, type TornadoBar } from './loyalty-tornado';
import { assumptionsOfBlock } from './read-assumptions-block';
import type { LoyaltyRuns } from './simulate-loyalty';

/** Bars of the histogram. */
const BINS = 24;

/** How often the cost of a fiscal year came to what: bars of one width, from the least on. */
export interface Histogram {
  readonly least: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/** A simulation of a loyalty plan, as far as people are told of it. */
export interface SimulatedLoyalty extends LoyaltyRuns {
  /** The assumptions it was made of, as the workbook holds them. */
  readonly block: readonly (readonly unknown[])[];
  readonly scenario: string;
  readonly assumptions: LoyaltyAssumptions;
  readonly risk: LoyaltyRisk;
  /** The fiscal year that tornado and histogram are of: the first of those that the plan has most months of. */
  readonly year: number;
  readonly tornado: { readonly typed: number; readonly bars: readonly TornadoBar[] };
  readonly histogram: Histogram;
}

/**
 * What a simulation says.
 *
 * @param figures of simulateLoyalty on the assumptions of `block`
 * @throws InputError as assumptionsOfBlock
 */
export function simulatedLoyalty(
  { rows, scenario }: { readonly rows: SimulatedLoyalty['block']; readonly scenario: string },
  sampling: LoyaltyRuns,
  figures: readonly Float64Array[],
): SimulatedLoyalty {
  const assumptions = assumptionsOfBlock(rows);
  const year = fullestYear(assumptions);
  const cost = figures[loyaltyOutputs(assumptions).yearCost + year]!;
  return {
    ...sampling,
    block: rows,
    scenario,
    assumptions,
    risk: loyaltyRisk(assumptions, figures),
    year,
    tornado: loyaltyTornado(assumptions, sampling.seed, figures, year),
    histogram: histogramOf(cost),
  };
}

function fullestYear(assumptions: LoyaltyAssumptions): number {
  const months: number[] = [];
  for (const year of fiscalYearOfMonths(assumptions)) months[year] = (months[year] ?? 0) + 1;
  return months.indexOf(Math.max(...months));
}

/** Where all runs came to the same there is one bar. */
export function histogramOf(values: Float64Array, bins = BINS): Histogram {
  const least = values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
  const most = values.reduce((highest, value) => Math.max(highest, value), -Infinity);
  if (!(most > least)) return { least, width: 0, counts: [values.length] };
  const width = (most - least) / bins;
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) counts[Math.min(bins - 1, Math.floor((value - least) / width))]! += 1;
  return { least, width, counts };
}
