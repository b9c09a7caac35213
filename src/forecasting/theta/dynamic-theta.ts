import { minimise } from '../optimise/minimise';
import type { History, MethodForecast } from '../smoothing/method-forecast';
import { scaleHistory, unscale } from '../smoothing/scaling';
import { adjustSeason } from './seasonal-adjustment';
import { theta } from './theta';

/** Bounds of alpha, as in the authors' R package. */
const [LOWEST, HIGHEST] = [0.1, 0.99];
const GRID = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/**
 * The dynamic optimised Theta model: simple exponential smoothing and the least-squares line of the values so far, the line's share
 * (1 - 1/theta, theta at least 1) fitted together with alpha and the first level by least squares of the one-step errors from the third
 * value on. Seasonally adjusted as `theta`. For a given alpha the errors are linear in the other two, which are solved for;
 * alpha is searched for in one dimension. With fewer than five values it is the Theta method.
 *
 * Sigma is exact for the model: the forecasts are linear in the values, so an error's way through them is followed.
 *
 * Source of the method: Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler (2016), Models for optimising the theta method and their
 * relationship to state space models, International Journal of Forecasting 32.
 *
 * @throws RangeError where the history is empty
 */
export function dynamicTheta(history: History, horizon: number, { period = 1 }: { readonly period?: number } = {}): MethodForecast {
  if (history.length < 5) return theta(history, horizon, { period });
  const { values, unit } = scaleHistory(history);
  const length = values.length;
  const { adjusted, kind, restore, scale } = adjustSeason(values, period, 2 * period + 1);
  // The model moves with the values; near zero, small errors are not lost in rounding.
  const centre = adjusted[0]!;
  const model = new DynamicTheta(adjusted.map((value) => value - centre));
  const alpha = model.fitAlpha();
  const squares = model.fit(alpha);
  const sigma = model.sigma(squares / Math.max(1, length - 2 - 3), horizon);
  const point = model.forecast(horizon).map((figure) => figure + centre);
  const fitted = model.fitted().map((figure) => figure + centre);
  return {
    method: kind === 'none' ? 'dynamic optimised Theta' : `dynamic optimised Theta, ${kind} season`,
    point: unscale(
      point.map((figure, ahead) => restore(figure, length + ahead)),
      unit,
    ),
    sigma: unscale(
      sigma.map((figure, ahead) => figure * scale(length + ahead)),
      unit,
    ),
    fitted: unscale(
      fitted.map((figure, at) => restore(figure, at)),
      unit,
    ),
    firstFitted: 2,
    parameters: { alpha, theta: 1 / Math.max(1e-10, 1 - model.share) },
  };
}

/** The model over one seasonally adjusted history: share is 1 - 1/theta, the share of the line. */
class DynamicTheta {
  share = 0;
  private alpha = 0;
  private firstLevel = 0;
  /** Least-squares lines of the first 1, 2, … values: height at time zero and slope. */
  private readonly heights: Float64Array;
  private readonly slopes: Float64Array;
  private readonly means: Float64Array;

  constructor(private readonly values: Float64Array) {
    const length = values.length;
    this.heights = new Float64Array(length);
    this.slopes = new Float64Array(length);
    this.means = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      const line = nextLine(at + 1, values[at]!, this.means[at - 1] ?? 0, this.slopes[at - 1] ?? 0);
      this.means[at] = line.mean;
      this.slopes[at] = line.slope;
      this.heights[at] = line.mean - (line.slope * (at + 2)) / 2;
    }
  }

  fitAlpha(): number {
    let best = GRID[0]!;
    let least = Infinity;
    for (const alpha of GRID) {
      const squares = this.fit(alpha);
      if (squares >= least) continue;
      least = squares;
      best = alpha;
    }
    return minimise((alpha) => this.fit(alpha), Math.max(LOWEST, best - 0.15), Math.min(HIGHEST, best + 0.15), 1e-7).at;
  }

  /** Solves for the first level and the line's share at this alpha; the sum of squared errors from the third value on. */
  fit(alpha: number): number {
    const { values, heights, slopes } = this;
    const keep = 1 - alpha;
    let [level, kept] = [0, 1];
    let [ll, lw, ww, ly, wy, yy] = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < values.length; at++) {
      const value = values[at]!;
      if (at >= 2) {
        const line = kept * heights[at - 1]! + ((1 - kept * keep) / alpha) * slopes[at - 1]!;
        const rest = value - level;
        ll += kept * kept;
        lw += kept * line;
        ww += line * line;
        ly += kept * rest;
        wy += line * rest;
        yy += rest * rest;
      }
      level = alpha * value + keep * level;
      kept *= keep;
    }
    const determinant = ll * ww - lw * lw;
    const free = determinant > 1e-12 * ll * ww ? (ll * wy - lw * ly) / determinant : 0;
    this.alpha = alpha;
    this.share = Math.min(1, Math.max(0, free));
    this.firstLevel = (ly - this.share * lw) / ll;
    const [l, w] = [this.firstLevel, this.share];
    return Math.max(0, yy - 2 * (l * ly + w * wy) + l * l * ll + 2 * l * w * lw + w * w * ww);
  }

  /** One-step forecasts of the history; the first two are the values themselves, as no line goes through fewer. */
  fitted(): Float64Array {
    const { values, heights, slopes } = this;
    let level = this.firstLevel;
    return values.map((value, at) => {
      const figure = at < 2 ? value : this.step(level, heights[at - 1]!, slopes[at - 1]!, at + 1);
      level += this.alpha * (value - level);
      return figure;
    });
  }

  /** The model carried on, each forecast taken for the next value. */
  forecast(horizon: number): Float64Array {
    let level = this.firstLevel;
    for (const value of this.values) level += this.alpha * (value - level);
    const last = this.values.length - 1;
    return this.carryOn(level, this.means[last]!, this.slopes[last]!, last + 2, horizon);
  }

  /** Standard deviations from the responses of later forecasts to a unit error in each period ahead. */
  sigma(variance: number, horizon: number): Float64Array {
    const sums = new Float64Array(horizon).fill(1);
    for (let shocked = 0; shocked + 1 < horizon; shocked++) {
      const time = this.values.length + 1 + shocked;
      const line = nextLine(time, 1, 0, 0);
      const response = this.carryOn(this.alpha, line.mean, line.slope, time + 1, horizon - shocked - 1);
      for (let later = 0; later < response.length; later++) {
        const at = shocked + 1 + later;
        sums[at] = sums[at]! + response[later]! ** 2;
      }
    }
    return sums.map((sum) => Math.sqrt(variance * sum));
  }

  private carryOn(level: number, mean: number, slope: number, time: number, horizon: number): Float64Array {
    const point = new Float64Array(horizon);
    let line = { mean, slope };
    for (let ahead = 0; ahead < horizon; ahead++, time++) {
      const figure = this.step(level, line.mean - (line.slope * time) / 2, line.slope, time);
      point[ahead] = figure;
      level += this.alpha * (figure - level);
      line = nextLine(time, figure, line.mean, line.slope);
    }
    return point;
  }

  /** The forecast of the value at `time` (1 for the first) from the level and the line through the values before it. */
  private step(level: number, height: number, slope: number, time: number): number {
    const kept = (1 - this.alpha) ** (time - 1);
    return level + this.share * (kept * height + ((1 - kept * (1 - this.alpha)) / this.alpha) * slope);
  }
}

/** Mean and slope of the values up to `time` (1 for the first), from those before it. */
function nextLine(time: number, value: number, mean: number, slope: number): { mean: number; slope: number } {
  return {
    mean: mean + (value - mean) / time,
    slope: time === 1 ? 0 : ((time - 2) * slope + (6 * (value - mean)) / time) / (time + 1),
  };
}
