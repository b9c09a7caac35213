import type { RawCell } from '../../files/raw-table';

/** Cells of one column of a file, with the words that messages about them need. */
export interface Column {
  /** The title as the file has it. */
  readonly title: string;
  readonly cells: readonly RawCell[];
  /** The line of the file that cell `index` stands on. */
  readonly row: (index: number) => number;
}

/** The column with only some of its cells. */
export function pickCells(column: Column, indices: readonly number[]): Column {
  return {
    title: column.title,
    cells: indices.map((index) => column.cells[index] ?? null),
    row: (index) => column.row(indices[index] ?? 0),
  };
}

/** The letters Excel gives to a column by its index from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
