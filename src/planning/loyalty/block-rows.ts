import type { DrawnPlace } from './uncertain-inputs';

/** One number a run, of the runs of a block; as long as a block, however many runs there are. */
export type Row = Float64Array;

/** An input of a month: `scale` times what stands in the row, once that is kept within its bounds. */
export interface Taken {
  readonly from: Row;
  readonly scale: number;
}

/** Takes inputs from the rows that were drawn, or, where nothing is, from a row of ones. */
export class TakenInputs {
  constructor(
    private readonly drawn: readonly Row[],
    private readonly ones: Row,
  ) {}

  /** What was drawn for an input in a month, or what is typed. */
  taken(place: DrawnPlace | null, month: number, typed: number): Taken {
    return place === null ? { from: this.ones, scale: typed } : { from: this.drawn[place.first + place.step * month]!, scale: 1 };
  }

  /** The same of a factor on what is typed; `certain` is the factor where nothing is drawn. */
  factor(place: DrawnPlace | null, month: number, typed: number, certain = 1): Taken {
    return place === null
      ? { from: this.ones, scale: typed * certain }
      : { from: this.drawn[place.first + place.step * month]!, scale: typed };
  }
}

export function add(into: Row, from: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run]! += from[run]!;
}

export function addTimes(into: Row, from: Row, by: number, runs: number): void {
  for (let run = 0; run < runs; run++) into[run]! += from[run]! * by;
}

export function times(into: Row, by: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run]! *= by[run]!;
}

export function addProduct(into: Row, one: Row, other: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run]! += one[run]! * other[run]!;
}

/** Adds an input that is not below zero, times a number. */
export function addTaken(into: Row, { from, scale }: Taken, by: number, runs: number): void {
  const whole = scale * by;
  for (let run = 0; run < runs; run++) into[run]! += whole * (from[run]! > 0 ? from[run]! : 0);
}

/** An input, within its bounds. */
export function load(into: Row, { from, scale }: Taken, greatest: number, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const found = from[run]!;
    into[run] = scale * (found > 0 ? (found < greatest ? found : greatest) : 0);
  }
}
