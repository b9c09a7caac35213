import type { Key } from '../random/philox';
import { TABLE_LENGTH } from '../special/table-layout';
import { COMPILED_KERNELS } from './compiled-kernels';
import { startModule } from './start-module';

/** What kernels/drawing.ts exports. */
interface CompiledKernels {
  readonly latinHypercubes: (...values: number[]) => void;
  readonly look: (row: number, at: number, end: number, table: number, shift: number, scale: number) => number;
  readonly triangular: (row: number, end: number, min: number, range: number, share: number, left: number, change: number) => void;
  readonly stretch: (row: number, end: number, min: number, range: number) => void;
}

const NUMBER = Float64Array.BYTES_PER_ELEMENT;

/** Length of the row. */
const MOST_NUMBERS = 256;

/** Where random words and the order of slices stand, then the tables. */
const WORK = MOST_NUMBERS * NUMBER;
const TABLES = 4096;

/** Tables that stand in the memory at a time: more than a simulation has. */
const MOST_TABLES = 128;
const TABLE_BYTES = TABLE_LENGTH * NUMBER;

/**
 * Drawing in WebAssembly: the same numbers to the bit, in half the time. It works on a row of its own memory, from where numbers are copied to their place;
 * all that it is given must be that row or the beginning of it.
 */
export class DrawingKernels {
  readonly row: Float64Array;
  private readonly compiled: CompiledKernels;
  private readonly buffer: ArrayBuffer;
  /** The tables that stand in the memory, by their place, and the place to be taken next. */
  private readonly tables: (Float64Array | undefined)[] = [];
  private readonly placeOf = new Map<Float64Array, number>();
  private nextPlace = 0;

  /** @throws where WebAssembly is not to be had, or no memory for it */
  constructor() {
    const { buffer, exports } = startModule<CompiledKernels>(COMPILED_KERNELS, TABLES + MOST_TABLES * TABLE_BYTES);
    this.buffer = buffer;
    this.compiled = exports;
    this.row = new Float64Array(buffer, 0, MOST_NUMBERS);
  }

  /** As the function latinHypercubes. @param firstCube below 2^53 */
  latinHypercubes(row: Float64Array, [key0, key1]: Key, stream: number, purpose: number, firstCube: number, cubes: number): void {
    this.compiled.latinHypercubes(
      row.byteOffset,
      WORK,
      key0,
      key1,
      stream,
      purpose,
      firstCube >>> 0,
      Math.floor(firstCube / 2 ** 32),
      cubes,
    );
  }

  /**
   * As QuantileTable.look, from a place on.
   *
   * @param table of TABLE_LENGTH, which does not change any more
   * @returns the place of the first number that is not in the table; the length of the row where there is none
   */
  look(row: Float64Array, from: number, table: Float64Array, shift: number, scale: number): number {
    const { byteOffset, length } = row;
    return this.compiled.look(byteOffset, from * NUMBER, length * NUMBER, this.addressOf(table), shift, scale) / NUMBER;
  }

  /** As Triangular.fromUniforms. */
  triangular(row: Float64Array, min: number, range: number, share: number, left: number, change: number): void {
    this.compiled.triangular(row.byteOffset, row.length * NUMBER, min, range, share, left, change);
  }

  /** As Uniform.fromUniforms. */
  stretch(row: Float64Array, min: number, range: number): void {
    this.compiled.stretch(row.byteOffset, row.length * NUMBER, min, range);
  }

  /** Where a table stands; one that does not stand there yet takes the place of the oldest. */
  private addressOf(table: Float64Array): number {
    const place = this.placeOf.get(table) ?? this.putIn(table);
    return TABLES + place * TABLE_BYTES;
  }

  private putIn(table: Float64Array): number {
    const place = this.nextPlace;
    this.nextPlace = (place + 1) % MOST_TABLES;
    const oldest = this.tables[place];
    if (oldest) this.placeOf.delete(oldest);
    this.tables[place] = table;
    this.placeOf.set(table, place);
    new Float64Array(this.buffer, TABLES + place * TABLE_BYTES, TABLE_LENGTH).set(table);
    return place;
  }
}

let made: DrawingKernels | null | undefined;

/** The row that WebAssembly draws in, one for all; null where there is no WebAssembly, or the page refuses it. */
export function drawingRow(): Float64Array | null {
  if (made === undefined) {
    try {
      made = new DrawingKernels();
    } catch {
      // Why does not matter: the numbers are the same.
      made = null;
    }
  }
  return made?.row ?? null;
}

/** The kernels for numbers that stand in their row; null for any others. */
export function drawingKernelsOf(values: Float64Array): DrawingKernels | null {
  return made && values.buffer === made.row.buffer ? made : null;
}
