import type { ChartKind } from './chart-kind';

/** A mark's extent on the value axis; null where there is no value. */
export type Extent = { readonly from: number; readonly to: number } | null;

/**
 * Where each series' marks start and end on the value axis: from zero when not stacked, else on top of the series before
 * (positives upwards, negatives downwards), as shares of the category's sum of absolute values for 100 % charts.
 */
export function stack(series: readonly (readonly (number | null)[])[], stacking: ChartKind['stacking'], categories: number): Extent[][] {
  const up = new Array<number>(categories).fill(0);
  const down = new Array<number>(categories).fill(0);
  const whole = Array.from({ length: categories }, (_, index) => series.reduce((sum, values) => sum + Math.abs(values[index] ?? 0), 0));
  return series.map((values) =>
    Array.from({ length: categories }, (_, index): Extent => {
      const value = values[index] ?? null;
      if (value === null) return null;
      if (stacking === 'none') return { from: 0, to: value };
      const base = whole[index] ?? 0;
      const part = stacking === 'percent' ? (base === 0 ? 0 : value / base) : value;
      const pile = part < 0 ? down : up;
      const from = pile[index] ?? 0;
      pile[index] = from + part;
      return { from, to: from + part };
    }),
  );
}
