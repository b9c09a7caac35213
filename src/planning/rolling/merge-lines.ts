/** A line of a list that builds write and people edit. */
export interface ListLine<Cells> {
  readonly cells: Cells;
}

/** A list as it stands, and as the last build left it. */
export interface KeptLines<Cells> {
  readonly standing: readonly Cells[];
  /** The lines of the last build's own, as it wrote them; null where that is not known: every line that stands is then a person's. */
  readonly written: readonly Cells[] | null;
  /** Lines of a build's own that a person deleted: they stay away. */
  readonly dropped: readonly Cells[];
}

export interface MergedLines<Cells, Line> {
  readonly lines: readonly Line[];
  readonly dropped: readonly Cells[];
}

/** What a list must tell of its lines. */
export interface LineKind<Cells, Line> {
  /** Whether two lines agree in every cell. */
  same(one: Cells, other: Cells): boolean;
  /** Whether two lines are about the same thing. */
  sameSubject(one: Cells, other: Cells): boolean;
  /** The month a line is of. */
  monthOf(cells: Cells): number;
  /** A line that a person wrote. */
  typed(cells: Cells): Line;
}

/**
 * A list after a build. What a person wrote or changed stays as it is, wherever the window has moved; lines that nobody touched are as the build has them now,
 * and leave with their month; lines that a person deleted stay away. Lines keep their order, new ones come after those of the same month or
 * earlier ones.
 */
export function mergeLines<Cells, Line extends ListLine<Cells>>(
  { same, sameSubject, monthOf, typed }: LineKind<Cells, Line>,
  fresh: readonly Line[],
  kept: KeptLines<Cells> | null,
): MergedLines<Cells, Line> {
  if (kept === null) return { lines: fresh, dropped: [] };
  const written = kept.written ?? [];
  const isStanding = (line: Cells) => kept.standing.some((one) => sameSubject(one, line));
  const dropped = [
    ...kept.dropped,
    ...written.filter((line) => !isStanding(line) && !kept.dropped.some((gone) => sameSubject(gone, line))),
  ];
  const left = fresh.filter(({ cells }) => !dropped.some((gone) => sameSubject(gone, cells)));
  const lines: Line[] = [];
  for (const cells of kept.standing) {
    const own = written.find((line) => same(line, cells));
    const at = left.findIndex((line) => sameSubject(line.cells, cells));
    const [renewed] = at < 0 ? [] : left.splice(at, 1);
    if (own === undefined) lines.push(typed(cells));
    else if (renewed) lines.push(renewed);
  }
  for (const line of left) {
    const month = monthOf(line.cells);
    const before = lines.reduce((last, { cells }, at) => (monthOf(cells) <= month ? at : last), -1);
    lines.splice(before + 1, 0, line);
  }
  return { lines, dropped };
}
