import { naive } from '../smoothing/naive';
import type { History, MethodForecast } from '../smoothing/method-forecast';
import { scaleHistory, unscale } from '../smoothing/scaling';
import { adjustSeason } from './seasonal-adjustment';

/**
 * The last seasonally adjusted value with each period's season: the benchmark that OWA compares with.
 *
 * Source of the method: Makridakis, Spiliotis & Assimakopoulos (2020), The M4 competition, International Journal of Forecasting 36.
 *
 * @throws RangeError where the history is empty
 */
export function naive2(history: History, horizon: number, period: number): MethodForecast {
  const { values, unit } = scaleHistory(history);
  const { adjusted, kind, restore, scale } = adjustSeason(values, period);
  const flat = naive(adjusted, horizon);
  return {
    ...flat,
    method: kind === 'none' ? 'naive' : 'naive, seasonally adjusted',
    point: unscale(
      flat.point.map((figure, ahead) => restore(figure, values.length + ahead)),
      unit,
    ),
    sigma: unscale(
      flat.sigma.map((figure, ahead) => figure * scale(values.length + ahead)),
      unit,
    ),
    fitted: unscale(
      flat.fitted.map((figure, at) => restore(figure, at)),
      unit,
    ),
  };
}
