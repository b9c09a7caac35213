/** Rows (or columns) that are folded away together, one nested in another where the levels differ. */
export interface OutlineGroup {
  readonly level: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The groups of an outline, from the levels of its lines (1 to 8 by zero-based index; lines without one belong to no group). A
 * group of a level is a longest run of lines of at least that level.
 */
export function outlineGroups(levels: Readonly<Record<number, number>>): OutlineGroup[] {
  const groups: OutlineGroup[] = [];
  const open: { level: number; first: number }[] = [];
  let before = -2;
  const closeAbove = (level: number, last: number) => {
    while (open.length > level) {
      const group = open.pop();
      if (group) groups.push({ ...group, last });
    }
  };
  const lines = Object.keys(levels)
    .map(Number)
    .sort((a, b) => a - b);
  for (const line of lines) {
    const level = levels[line] ?? 0;
    if (line !== before + 1) closeAbove(0, before);
    closeAbove(level, before);
    while (open.length < level) open.push({ level: open.length + 1, first: line });
    before = line;
  }
  closeAbove(0, before);
  return groups.sort((a, b) => a.first - b.first || a.level - b.level);
}

/** Whether a group is folded: all of its lines are hidden. */
export function isFolded(group: OutlineGroup, hidden: ReadonlySet<number>): boolean {
  for (let line = group.first; line <= group.last; line++) if (!hidden.has(line)) return false;
  return true;
}

/** The hidden lines after a group is folded, or opened with everything in it. */
export function toggled(group: OutlineGroup, hidden: readonly number[]): number[] {
  const now = new Set(hidden);
  const open = isFolded(group, now);
  for (let line = group.first; line <= group.last; line++) {
    if (open) now.delete(line);
    else now.add(line);
  }
  return [...now].sort((a, b) => a - b);
}

/** The hidden lines when only levels up to `level` are shown, as the numbered buttons of an outline do. */
export function shownToLevel(level: number, levels: Readonly<Record<number, number>>, hidden: readonly number[]): number[] {
  const now = new Set(hidden);
  for (const [line, own] of Object.entries(levels)) {
    if (own >= level) now.add(Number(line));
    else now.delete(Number(line));
  }
  return [...now].sort((a, b) => a - b);
}
