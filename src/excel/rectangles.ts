import type { Area } from '../sheets/blueprint';

/** The cells of a grid that pass a test, as rectangles: runs in a row, runs of equal extent in neighbouring rows joined. */
export function rectangles(rows: number, columns: number, test: (row: number, column: number) => boolean): Area[] {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  let above: typeof found = [];
  for (let row = 0; row < rows; row += 1) {
    const here: typeof found = [];
    for (let column = 0; column < columns; column += 1) {
      if (!test(row, column)) continue;
      let end = column;
      while (end + 1 < columns && test(row, end + 1)) end += 1;
      const width = end - column + 1;
      const joined = above.find((area) => area.column === column && area.columns === width);
      if (joined) joined.rows += 1;
      else found.push({ row, column, rows: 1, columns: width });
      here.push(joined ?? (found[found.length - 1] as (typeof found)[number]));
      column = end;
    }
    above = here;
  }
  return found;
}
