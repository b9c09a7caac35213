import type { RakeTask } from './rake-margins';
import { nearestUnits } from './rake-units';

/** A fitted cell this near to a whole number, in units and as a share of its size, is whole: what is missing are rounding errors. */
const WHOLE = 1e-7;
const WHOLE_SHARE = 1e-12;

/**
 * Controlled rounding: whole numbers whose rows and columns sum to the totals, each cell the floor or the ceiling of the fitted one (a
 * whole cell stays), and of all such the one with the least sum of squared differences. There always is one, since the fitted matrix
 * is a fractional solution of a transportation problem with whole limits. Of equals it is the same one every time.
 *
 * Where totals have so many digits that nothing is left of a double's precision for the fraction, cells may move by more than one
 * unit rather than a margin be missed. Null where even so the cells above zero cannot meet the totals, or are far from them.
 *
 * Sources of the method: Cox (1987), A constructive procedure for unbiased controlled rounding, Journal of the American Statistical
 * Association 82; least squares by transportation: Causey, Cox & Ernst (1985), the same journal 80.
 */
export function controlledRounding(fitted: Float64Array, task: RakeTask): Float64Array | null {
  const floors = fitted.map((value) => (isWhole(value) ? Math.round(value) : Math.floor(value)));
  const ceilings = fitted.map((value, cell) => (isWhole(value) ? floors[cell]! : floors[cell]! + 1));
  const rounded = nearestUnits(fitted, { start: floors, lowest: floors, highest: ceilings }, task);
  if (rounded !== null) return rounded;
  const anything = fitted.map((value) => (value > 0 ? Infinity : 0));
  return nearestUnits(fitted, { start: fitted.map(Math.floor), lowest: new Float64Array(fitted.length), highest: anything }, task);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= Math.max(WHOLE, WHOLE_SHARE * value);
}
