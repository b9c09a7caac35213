/**
 * The centred moving average over one period (over period + 1 values with the ends at half weight where the period is even): the
 * trend of classical decomposition. Null in the half period at each end and beside missing values (null).
 */
export function centredMovingAverage(values: readonly (number | null)[], period: number): (number | null)[] {
  const reach = Math.floor(period / 2);
  const endWeight = period % 2 === 0 ? 0.5 : 1;
  return values.map((_, at) => {
    if (at < reach || at + reach >= values.length) return null;
    let total = 0;
    for (let offset = -reach; offset <= reach; offset++) {
      const value = values[at + offset];
      if (value === null || value === undefined) return null;
      total += value * (Math.abs(offset) === reach ? endWeight : 1);
    }
    return total / period;
  });
}
