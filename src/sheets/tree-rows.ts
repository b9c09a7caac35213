/** A row of a plan, by its place among all of them in display order: a row stands directly above its parts. */
export interface TreeRow {
  /** Index of the row above, -1 for the total. */
  readonly parent: number;
  readonly children: readonly number[];
}

/** How many rows stand below a row, to its last part's last part. */
export function rowsBelow(rows: readonly TreeRow[], index: number): number {
  return (rows[index]?.children ?? []).reduce((sum, child) => sum + 1 + rowsBelow(rows, child), 0);
}

/**
 * Outline groups: every row with parts holds them, but the total, which holds all.
 *
 * @param first the sheet's row of the first of them
 */
export function outlineGroups(rows: readonly TreeRow[], first: number): { row: number; count: number }[] {
  return rows.flatMap(({ parent, children }, index) =>
    parent >= 0 && children.length > 0 ? [{ row: first + index + 1, count: rowsBelow(rows, index) }] : [],
  );
}

/** The lowest rows, neighbours together. */
export function leafRuns(rows: readonly TreeRow[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  rows.forEach(({ children }, index) => {
    if (children.length > 0) return;
    const last = runs.at(-1);
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}
