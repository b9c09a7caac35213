import { CONVERSIONS } from '../forecasting/disaggregation/aggregation';
import { disaggregate, DISAGGREGATION_METHODS } from '../forecasting/disaggregation/disaggregate';
import { likeVector, readChoice, readFullRange, readRange } from './arguments';
import { withInputErrors } from './input-errors';

/**
 * `PLAN.DISAGGREGATE(low, indicator, [method "denton-cholette"], [conversion "sum"])`: as many values as `indicator`, a row where `low` is
 * a row, else a column; see disaggregate. A blank cell of `low` is a value not known.
 *
 * @throws InputError naming argument, found and allowed
 */
export function planDisaggregate(low: unknown, indicator: unknown, method: unknown = null, conversion: unknown = null): number[][] {
  const lows = readRange('low', low);
  const followed = readFullRange('indicator', indicator);
  const wanted = readChoice('method', method, DISAGGREGATION_METHODS, 'denton-cholette');
  const made = readChoice('conversion', conversion, CONVERSIONS, 'sum');
  const values = withInputErrors(() => disaggregate(lows.cells, followed.cells, wanted, made));
  return likeVector(values, lows, followed);
}
