/** A value axis: its ends, the distance between labels, and where the labels stand. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
  /** Position of a value between the ends, 0 to 1. */
  at(value: number): number;
}

/** What a person or the add-in has fixed on the axis, and whether the marks stand on zero. */
export interface ScaleOptions {
  readonly zeroBased: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  /** About how many intervals fit. */
  readonly intervals?: number;
}

/** Differences below this part of the values are noise: a step between them would lose its digits. */
const SMALLEST_SPAN = 1e-9;

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * The axis for values between `low` and `high`: round steps, starting at zero unless the values differ by less than a sixth of what
 * they reach (Excel's rule for lines), so that small changes of large numbers stay visible.
 */
export function valueScale(low: number, high: number, options: ScaleOptions): Scale {
  let min = Number.isFinite(low) ? low : 0;
  let max = Number.isFinite(high) ? high : 1;
  const reach = Math.max(Math.abs(min), Math.abs(max));
  if (options.zeroBased || max - min > reach / 6 || max === min) {
    min = Math.min(0, min);
    max = Math.max(0, max);
  }
  if (max - min < Math.max(reach, 1) * SMALLEST_SPAN) max = min + Math.max(1, reach / 1e6);
  if (options.minimum !== undefined) min = options.minimum;
  if (options.maximum !== undefined) max = options.maximum;
  if (max <= min) max = min + 1;
  const step = niceStep((max - min) / (options.intervals ?? 5));
  const start = options.minimum ?? Math.floor(min / step + 1e-9) * step;
  const end = options.maximum ?? Math.ceil(max / step - 1e-9) * step;
  const count = Math.floor((end - start) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => cleaned(start + index * step, step));
  return { min: start, max: end, step, ticks, at: (value) => (value - start) / (end - start) };
}

/** Removes the binary noise of repeated addition (0.30000000000000004). */
function cleaned(value: number, step: number): number {
  const digits = Math.max(0, Math.min(12, 2 - Math.floor(Math.log10(step))));
  return Number(value.toFixed(digits));
}
