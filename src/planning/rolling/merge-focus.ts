import { sameAction, sameFocus, type FocusCells, type FocusLine } from './focus-line';
import { mergeLines, type KeptLines, type MergedLines } from './merge-lines';

/** The operation focus as it stands, and as the last build left it. */
export type KeptFocus = KeptLines<FocusCells>;

/** The operation focus after a build (see mergeLines). */
export function mergeFocus(fresh: readonly FocusLine[], kept: KeptFocus | null): MergedLines<FocusCells, FocusLine> {
  return mergeLines(
    {
      same: sameFocus,
      sameSubject: sameAction,
      monthOf: ({ month }) => Number(month),
      typed: (cells) => ({ cells, basis: null }),
    },
    fresh,
    kept,
  );
}
