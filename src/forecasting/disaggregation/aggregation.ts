/** How high-frequency values make one low-frequency value. */
export const CONVERSIONS = ['sum', 'average', 'last', 'first'] as const;
export type Conversion = (typeof CONVERSIONS)[number];

/** The high-frequency periods that make the value of one low-frequency period (from 0): from `start` up to, not including, `end`. */
export interface Block {
  readonly period: number;
  readonly start: number;
  readonly end: number;
}

/** Which high-frequency values make which known low-frequency value: their sum times `weight`. */
export interface Aggregation {
  readonly length: number;
  readonly blocks: readonly Block[];
  readonly weight: number;
}

/**
 * The aggregation of `length` high-frequency periods to low-frequency periods of `factor` periods each, the first of which begins
 * `offset` periods into the series. `periods` are the low-frequency periods (from 0) whose value is known.
 */
export function aggregationOf(
  conversion: Conversion,
  periods: readonly number[],
  factor: number,
  offset: number,
  length: number,
): Aggregation {
  const blocks = periods.map((period) => {
    const start = offset + period * factor;
    if (conversion === 'first') return { period, start, end: start + 1 };
    return { period, start: conversion === 'last' ? start + factor - 1 : start, end: start + factor };
  });
  return { length, blocks, weight: conversion === 'average' ? 1 / factor : 1 };
}

/** The low-frequency values that a high-frequency series makes: C·series. */
export function aggregate({ blocks, weight }: Aggregation, series: Float64Array): Float64Array {
  return Float64Array.from(blocks, ({ start, end }) => {
    let sum = 0;
    for (let at = start; at < end; at++) sum += series[at]!;
    return sum * weight;
  });
}

/** The transpose of `aggregate`: every value of `low` on each of its periods, Cᵀ·low. */
export function spreadBack({ length, blocks, weight }: Aggregation, low: Float64Array): Float64Array {
  const series = new Float64Array(length);
  blocks.forEach(({ start, end }, row) => series.fill(low[row]! * weight, start, end));
  return series;
}
