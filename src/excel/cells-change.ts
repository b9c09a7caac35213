import { range as addressOf } from '../sheets/address';
import type { Area, Content } from '../sheets/blueprint';
import { change, type Change } from './change';
import { rectangles } from './rectangles';
import { repeatedRows, withoutRepeated } from './repeated-rows';
import { asRead } from '../sheets/text-content';

/** Contents of an area as Excel's `formulas` gives and takes them. */
export type Matrix = readonly (readonly Content[])[];

/** Requests carry a matrix in pieces of about this size, so that batches fill evenly. */
const PIECE_BYTES = 350_000;

/**
 * Writes contents into cells that were empty (a sheet made in the same transaction): nothing to take back but the sheet. Rows that repeat the formulas of
 * the row above are copied down by Excel instead of being sent.
 */
export function fillCells(sheet: string, at: { row: number; column: number }, cells: Matrix): Change[] {
  const repeated = repeatedRows(cells);
  const sent = withoutRepeated(cells, repeated).map((line) => line.map((content) => (content === '' ? null : content)));
  const writes = pieces(sent).map(({ row, matrix, bytes }) => {
    const where = areaOf({ row: at.row + row, column: at.column }, matrix);
    return change({
      bytes,
      cells: filled(matrix),
      apply: (context) => write(context, sheet, where, matrix),
      revert: () => undefined,
    });
  });
  const copies = repeated.map(({ row, times, runs }) =>
    change({
      bytes: 1_200 * runs.length,
      cells: times * runs.reduce((sum, { columns }) => sum + columns, 0),
      apply: (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        for (const { column, columns } of runs) {
          const from: Area = { row: at.row + row, column: at.column + column, rows: 1, columns };
          worksheet.getRange(addressOf({ ...from, row: from.row + 1, rows: times })).copyFrom(addressOf(from), 'Formulas');
        }
      },
      revert: () => undefined,
    }),
  );
  return [...writes, ...copies];
}

function filled(matrix: Matrix): number {
  return matrix.reduce((sum, line) => sum + line.filter((content) => content !== null).length, 0);
}

/**
 * Writes what differs between `before` and `after` (same shape; null in `after` is a cell to leave alone) as rectangles, and
 * puts `before`, as it was read, back on revert.
 */
export function replaceCells(sheet: string, at: { row: number; column: number }, before: Matrix, after: Matrix): Change[] {
  const differs = (row: number, column: number) => !sameContent(before[row]?.[column], after[row]?.[column] ?? null);
  return rectangles(after.length, after[0]?.length ?? 0, differs).flatMap((rectangle) => {
    const cut = (matrix: Matrix) =>
      matrix
        .slice(rectangle.row, rectangle.row + rectangle.rows)
        .map((line) => line.slice(rectangle.column, rectangle.column + rectangle.columns));
    return pieces(cut(after)).map(({ row, matrix, bytes }) => {
      const old = cut(before).slice(row, row + matrix.length);
      const restored = old.map((line) => line.map(asRead));
      const where = areaOf({ row: at.row + rectangle.row + row, column: at.column + rectangle.column }, matrix);
      return change({
        bytes,
        cells: matrix.length * (matrix[0]?.length ?? 0),
        written: { sheet, row: where.row, column: where.column, cells: matrix, before: old, whole: false },
        apply: (context) => write(context, sheet, where, matrix),
        revert: (context) => write(context, sheet, where, restored),
      });
    });
  });
}

function write(context: Excel.RequestContext, sheet: string, where: Area, matrix: Matrix): void {
  context.workbook.worksheets.getItem(sheet).getRange(addressOf(where)).formulas = matrix as Content[][];
}

function areaOf(at: { row: number; column: number }, matrix: Matrix): Area {
  return { ...at, rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

/** Cuts a matrix by rows into pieces of limited size. */
function pieces(matrix: Matrix): { row: number; matrix: Matrix; bytes: number }[] {
  const result: { row: number; matrix: (readonly Content[])[]; bytes: number }[] = [];
  matrix.forEach((line, row) => {
    const size = JSON.stringify(line).length;
    const last = result[result.length - 1];
    if (last && last.bytes + size <= PIECE_BYTES) {
      last.matrix.push(line);
      last.bytes += size;
    } else result.push({ row, matrix: [line], bytes: size + 400 });
  });
  return result;
}

/** Whether two contents are the same cell: text marked with the leading apostrophe reads back without it. */
export function sameContent(before: Content | undefined, after: Content): boolean {
  if (after === null) return true;
  if (before === after) return true;
  const plain = (content: Content | undefined) =>
    typeof content === 'string' && content.startsWith("'") ? content.slice(1) : (content ?? '');
  return plain(before) === plain(after);
}
