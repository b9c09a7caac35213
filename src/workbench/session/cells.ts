import type { CellWrite, Engine } from '../../host/engine/engine';
import type { CellValue } from '../../host/engine/snapshot';
import { placeOf } from './addresses';

/** What cells hold, matrix by matrix. */
export interface CellContents {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly text: string[][];
}

/** What may be written into a cell; null clears it. */
export type CellInput = CellValue | null;

/** Reads cells by address, such as `Breakdown!B7:D9`. */
export function readCells(engine: Engine, address: string): CellContents {
  const { sheet, area } = placeOf(engine, address);
  const cells = engine.readCells(sheet, area);
  return {
    values: cells.map((row) => row.map((cell) => cell.value)),
    formulas: cells.map((row) => row.map((cell) => cell.formula)),
    text: cells.map((row) => row.map((cell) => cell.text)),
  };
}

/**
 * Writes a matrix from the address's first cell on, or one value into every cell of the address, as if a person had typed it; resolves
 * when it is calculated.
 *
 * @throws RangeError when the rows of the matrix differ in length
 */
export async function writeCells(engine: Engine, address: string, values: CellInput | readonly (readonly CellInput[])[]): Promise<void> {
  const { sheet, area } = placeOf(engine, address);
  if (Array.isArray(values)) {
    const matrix = values as readonly (readonly CellInput[])[];
    const columns = matrix[0]?.length ?? 0;
    if (matrix.some((row) => row.length !== columns)) throw new RangeError(`rows of different length for ${address}`);
    const writes = matrix.map((row) => row.map((content): CellWrite => ({ content })));
    engine.asUser(() => engine.writeCells(sheet, { ...area, rows: matrix.length, columns }, writes));
  } else engine.asUser(() => engine.writeCells(sheet, area, { content: values as CellInput }));
  await engine.settle();
}
