/** Figures of one series, oldest first: a history, actual values, or the forecasts of them. */
export type Figures = ArrayLike<number>;

/** Mean of a figure over the pairs of actual value and forecast; 0 for no pairs. */
function meanOverPairs(actual: Figures, forecast: Figures, figure: (value: number, forecast: number) => number): number {
  const length = Math.min(actual.length, forecast.length);
  let sum = 0;
  for (let at = 0; at < length; at++) sum += figure(actual[at]!, forecast[at]!);
  return length === 0 ? 0 : sum / length;
}

/** Mean absolute error, in the unit of the values. 0 for no pairs, as every mean here. */
export function meanAbsoluteError(actual: Figures, forecast: Figures): number {
  return meanOverPairs(actual, forecast, (value, figure) => Math.abs(value - figure));
}

/** Root mean square error, in the unit of the values. */
export function rootMeanSquareError(actual: Figures, forecast: Figures): number {
  return Math.sqrt(meanOverPairs(actual, forecast, (value, figure) => (value - figure) ** 2));
}

/**
 * Mean absolute percentage error, 100 for errors as large as the actual values. A period of zero counts 0 where it is met, else 100:
 * the figure means little where zeros are common.
 */
export function meanAbsolutePercentageError(actual: Figures, forecast: Figures): number {
  return meanOverPairs(actual, forecast, (value, figure) => {
    if (value === figure) return 0;
    return value === 0 ? 100 : 100 * Math.abs((value - figure) / value);
  });
}

/**
 * Weighted absolute percentage error: mean absolute error over the mean absolute actual value, 0.08 for 8 %. Where every actual value is
 * zero, over the mean absolute forecast; 0 where both are zero throughout.
 *
 * Source of the method: Kolassa & Schütz (2007), Advantages of the MAD/Mean ratio over the MAPE, Foresight 6.
 */
export function weightedPercentageError(actual: Figures, forecast: Figures): number {
  const size = meanSize(actual, forecast);
  return size === 0 ? 0 : meanAbsoluteError(actual, forecast) / size;
}

/**
 * Symmetric mean absolute percentage error, from 0 to 200: error over half the sum of absolute actual value and forecast. A period
 * where both are zero counts 0.
 *
 * Source of the method: Makridakis (1993), Accuracy measures, International Journal of Forecasting 9; as in the M3 and M4 competitions.
 */
export function symmetricPercentageError(actual: Figures, forecast: Figures): number {
  return meanOverPairs(actual, forecast, (value, figure) => {
    const size = Math.abs(value) / 2 + Math.abs(figure) / 2;
    return size === 0 ? 0 : 100 * Math.abs(value / size - figure / size);
  });
}

/**
 * Mean error (forecast less actual: positive is too high) over the mean absolute actual value. Where every actual value is zero, over the
 * mean absolute forecast (1 for a forecast that is always too high); 0 where both are zero throughout.
 */
export function bias(actual: Figures, forecast: Figures): number {
  const error = meanOverPairs(actual, forecast, (value, figure) => figure - value);
  const size = meanSize(actual, forecast);
  return size === 0 ? 0 : error / size;
}

/** Mean absolute actual value; the mean absolute forecast where every actual value is zero. */
function meanSize(actual: Figures, forecast: Figures): number {
  return meanOverPairs(actual, forecast, Math.abs) || meanOverPairs(actual, forecast, (_, figure) => Math.abs(figure));
}
