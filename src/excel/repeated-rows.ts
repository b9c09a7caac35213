import type { Content } from '../sheets/blueprint';
import { relativeForm } from '../sheets/relative-form';
import { isFormula } from '../sheets/text-content';

/** A row whose formulas the rows below it repeat: they can be copied down instead of being sent. */
export interface RepeatedRow {
  /** Index of the row that is sent. */
  readonly row: number;
  /** How many rows below repeat it. */
  readonly times: number;
  /** Runs of columns that hold formulas. */
  readonly runs: readonly { readonly column: number; readonly columns: number }[];
}

/** Finds rows whose formulas are, relative to their place, those of the row above, in the same columns. */
export function repeatedRows(cells: readonly (readonly Content[])[]): RepeatedRow[] {
  const found: RepeatedRow[] = [];
  let form = '';
  let start = 0;
  const close = (end: number): void => {
    const runs = formulaRuns(cells[start] ?? []);
    if (end - start > 1 && runs.length > 0) found.push({ row: start, times: end - start - 1, runs });
  };
  cells.forEach((line, row) => {
    const own = line.map((content, column) => (isFormula(content) ? relativeForm(content, row, column) : '')).join('\u0000');
    if (row > 0 && own === form) return;
    if (row > 0) close(row);
    form = own;
    start = row;
  });
  close(cells.length);
  return found;
}

function formulaRuns(line: readonly Content[]): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  line.forEach((content, column) => {
    if (!isFormula(content)) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}

/** The cells without the formulas that are copied down; null is a cell left alone. */
export function withoutRepeated(cells: readonly (readonly Content[])[], repeated: readonly RepeatedRow[]): Content[][] {
  const copied = new Set(repeated.flatMap(({ row, times }) => Array.from({ length: times }, (_, i) => row + 1 + i)));
  return cells.map((line, row) => line.map((content) => (copied.has(row) && isFormula(content) ? null : content)));
}
