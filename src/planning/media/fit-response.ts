import { minimise } from '../../forecasting/optimise/minimise';
import type { ResponseCurve } from './response-curve';

/** What was spent on a tool in a period and what it sold. */
export interface SpendAndSales {
  readonly spend: number;
  readonly sales: number;
}

/** A curve, and what it rests on. */
export interface FittedResponse {
  readonly curve: ResponseCurve;
  /**
   * `fitted` to the history; `assumed` where all spends are alike, so that the history tells what that spend brings but not how fast it
   * saturates: then the next unit brings half of what the average one does. `none` without a period of spend and sales.
   */
  readonly basis: 'fitted' | 'assumed' | 'none';
  /** Periods with spend and sales above zero. */
  readonly periods: number;
}

/** Logarithm of how far apart the largest and smallest spend must be for the history to say anything of saturation. */
const LEAST_RANGE = Math.log(1.2);
/** The half-saturating spend is looked for between these multiples of the mean spend: beyond, the curve is a line or a constant. */
const LEAST_HALF = 0.02;
const LARGEST_HALF = 50;
/** How far, in logarithms, the half-saturating spend may well be from the mean spend; a few periods tell it poorly. */
const USUAL_DISTANCE = 1.2;
/** Below this share, scatter is not told from rounding. */
const LEAST_SCATTER = 0.02;

/**
 * The response curve of a tool from its history: least squares of the logarithms of the sales, drawn towards a half-saturating spend equal to the
 * (geometric) mean spend. Periods without spend or sales are left out.
 *
 * Source of the method: penalised nonlinear least squares with the scale profiled out, Seber & Wild (2003), Nonlinear Regression, section 5.
 */
export function fitResponse(history: readonly SpendAndSales[]): FittedResponse {
  const points = history.filter(({ spend, sales }) => spend > 0 && sales > 0 && Number.isFinite(spend) && Number.isFinite(sales));
  const periods = points.length;
  if (periods === 0) return { curve: { most: 0, half: 1 }, basis: 'none', periods };
  const spends = points.map(({ spend }) => Math.log(spend));
  const usual = mean(spends);
  const at = (logHalf: number): { most: number; misfit: number } => {
    const half = Math.exp(logHalf);
    const ratios = points.map(({ spend, sales }) => Math.log(sales) - Math.log(spend / (spend + half)));
    const most = mean(ratios);
    return { most: Math.exp(most), misfit: mean(ratios.map((ratio) => (ratio - most) ** 2)) };
  };
  const curve = (logHalf: number): ResponseCurve => ({ most: at(logHalf).most, half: Math.exp(logHalf) });
  if (Math.max(...spends) - Math.min(...spends) < LEAST_RANGE) return { curve: curve(usual), basis: 'assumed', periods };
  const penalised = (logHalf: number) =>
    periods * Math.log(at(logHalf).misfit + LEAST_SCATTER ** 2) + ((logHalf - usual) / USUAL_DISTANCE) ** 2;
  const { at: best } = minimise(penalised, usual + Math.log(LEAST_HALF), usual + Math.log(LARGEST_HALF));
  return { curve: curve(best), basis: 'fitted', periods };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
