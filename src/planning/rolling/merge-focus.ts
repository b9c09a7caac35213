import { sameAction, sameFocus, type FocusCells, type FocusLine } from './focus-line';

/** The operation focus as it stands, and as the last build left it. */
export interface KeptFocus {
  readonly standing: readonly FocusCells[];
  /** The lines of the last build's own, as it wrote them; null where that is not known: every line that stands is then a person's. */
  readonly written: readonly FocusCells[] | null;
  /** Lines of a build's own that a person deleted: they stay away. */
  readonly dropped: readonly FocusCells[];
}

export interface MergedFocus {
  readonly lines: readonly FocusLine[];
  readonly dropped: readonly FocusCells[];
}

/**
 * The operation focus after a build. What a person wrote or changed stays as it is, wherever the window has moved; lines that nobody touched are as the build
 * has them now, and leave with their month; lines that a person deleted stay away. Lines keep their order, new ones come after those of the same month
 * or earlier ones.
 */
export function mergeFocus(fresh: readonly FocusLine[], kept: KeptFocus | null): MergedFocus {
  if (kept === null) return { lines: fresh, dropped: [] };
  const written = kept.written ?? [];
  const isStanding = (line: FocusCells) => kept.standing.some((one) => sameAction(one, line));
  const dropped = [...kept.dropped, ...written.filter((line) => !isStanding(line) && !kept.dropped.some((gone) => sameAction(gone, line)))];
  const left = fresh.filter(({ cells }) => !dropped.some((gone) => sameAction(gone, cells)));
  const lines: FocusLine[] = [];
  for (const cells of kept.standing) {
    const own = written.find((line) => sameFocus(line, cells));
    const at = left.findIndex((line) => sameAction(line.cells, cells));
    const [renewed] = at < 0 ? [] : left.splice(at, 1);
    if (own === undefined) lines.push({ cells, basis: null });
    else if (renewed) lines.push(renewed);
  }
  for (const line of left) {
    const month = Number(line.cells.month);
    const before = lines.reduce((last, { cells }, at) => (Number(cells.month) <= month ? at : last), -1);
    lines.splice(before + 1, 0, line);
  }
  return { lines, dropped };
}
