import type { ForecastChoiceCode } from '../../locales/forecast';
import type { TextParams } from '../../locales/text';
import type { ForecastMethod } from '../auto/methods';

/**
 * Why a method was chosen, after `origins` trials:
 * - `choice-auto-best`: none of `count` methods had a lower error than the automatic forecast;
 * - `choice-auto-close`: `method` was better by `percent` %, which is less than `margin` %;
 * - `choice-method`: `method` was better than the automatic forecast by `percent` %;
 * - `choice-best`: `method` had the lowest error of `count`, the automatic forecast not among them.
 *
 * `forecastText` of the locales says it in words.
 */
export interface ChoiceReason {
  readonly code: ForecastChoiceCode;
  readonly params: TextParams;
}

export interface MethodChoice {
  readonly chosen: ForecastMethod;
  readonly reason: ChoiceReason;
}

/**
 * Part by which a single method must beat the combination in a backtest before it is preferred. Over the M1, M3, M4 and tourism series,
 * choosing by smaller differences makes forecasts worse than always combining: they are mostly chance.
 */
const MARGIN = 0.3;

/**
 * The method to forecast with: the automatic combination, unless another was better by a wide margin.
 *
 * @param ranked lowest error first, at least one
 * @param origins forecasts that the errors come from
 */
export function choose(ranked: readonly { readonly method: ForecastMethod; readonly mase: number }[], origins: number): MethodChoice {
  const { method, mase } = ranked[0]!;
  const automatic = ranked.find((candidate) => candidate.method === 'auto');
  const trials = { origins, count: ranked.length };
  if (automatic === undefined) return { chosen: method, reason: { code: 'choice-best', params: { ...trials, method } } };
  if (automatic.mase <= mase) return { chosen: 'auto', reason: { code: 'choice-auto-best', params: trials } };
  const gain = 1 - mase / automatic.mase;
  const params = { ...trials, method, percent: Math.max(1, Math.round(100 * gain)), margin: 100 * MARGIN };
  return gain < MARGIN
    ? { chosen: 'auto', reason: { code: 'choice-auto-close', params } }
    : { chosen: method, reason: { code: 'choice-method', params } };
}
