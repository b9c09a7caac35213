import type { RakeTask } from './rake-margins';

/** A first whole-number solution, whatever the seed says of sizes; or the rows whose totals do not fit into the columns they can reach. */
export type RakeFlow =
  { readonly amounts: Float64Array } | { readonly stuck: { readonly rows: readonly boolean[]; readonly columns: readonly boolean[] } };

/**
 * Amounts in the cells that are above zero in the seed, whose rows and columns sum to the totals: a transportation problem, solved by
 * augmenting paths. Where there is none, the rows and columns a path still reaches are the proof: those rows have
 * cells in those columns only, and need more than they hold (the minimum cut).
 *
 * Source of the method: Ford & Fulkerson (1957), A simple algorithm for finding maximal network flows, Canadian Journal of Mathematics 9.
 */
export function rakeFlow({ rows, columns, seed, rowTotals, columnTotals }: RakeTask): RakeFlow {
  const amounts = new Float64Array(rows * columns);
  const unsent = Float64Array.from(rowTotals);
  const room = Float64Array.from(columnTotals);
  const viaRow = new Int32Array(columns);
  const viaColumn = new Int32Array(rows);
  const NONE = -1;
  const START = -2;

  /** A column with room that some row with something unsent can reach, NONE where there is none; the way stands in viaRow and viaColumn. */
  const findPath = (): number => {
    viaRow.fill(NONE);
    viaColumn.forEach((_, row) => (viaColumn[row] = unsent[row]! > 0 ? START : NONE));
    const queue = [...viaColumn.keys()].filter((row) => viaColumn[row] === START);
    for (const row of queue) {
      for (let column = 0; column < columns; column++) {
        if (viaRow[column] !== NONE || seed[row * columns + column]! <= 0) continue;
        viaRow[column] = row;
        if (room[column]! > 0) return column;
        for (let other = 0; other < rows; other++) {
          if (viaColumn[other] !== NONE || amounts[other * columns + column]! <= 0) continue;
          viaColumn[other] = column;
          queue.push(other);
        }
      }
    }
    return NONE;
  };

  const walkBack = (end: number, visit: (row: number, column: number, given: number) => void): number => {
    let column = end;
    for (;;) {
      const row = viaRow[column]!;
      const given = viaColumn[row]!;
      visit(row, column, given);
      if (given === START) return row;
      column = given;
    }
  };

  for (let end = findPath(); end !== NONE; end = findPath()) {
    let most = room[end]!;
    const start = walkBack(end, (row, _, given) => {
      if (given !== START) most = Math.min(most, amounts[row * columns + given]!);
    });
    most = Math.min(most, unsent[start]!);
    walkBack(end, (row, column, given) => {
      amounts[row * columns + column]! += most;
      if (given !== START) amounts[row * columns + given]! -= most;
    });
    unsent[start]! -= most;
    room[end]! -= most;
  }
  if (unsent.every((units) => units === 0)) return { amounts };
  return {
    stuck: { rows: Array.from(viaColumn, (via) => via !== NONE), columns: Array.from(viaRow, (via) => via !== NONE) },
  };
}
