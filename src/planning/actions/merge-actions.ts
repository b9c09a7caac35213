import { mergeLines, type KeptLines, type MergedLines } from '../rolling/merge-lines';
import { sameAction, sameSubject, type ActionCells, type ActionLine } from './action-line';

/** The actions as they stand, and as the last build left them. */
export type KeptActions = KeptLines<ActionCells>;

/** The actions after a build (see mergeLines). Those carried over to another month are a person's from then on: they are not renewed. */
export function mergeActions(fresh: readonly ActionLine[], kept: KeptActions | null): MergedLines<ActionCells, ActionLine> {
  return mergeLines(
    {
      same: sameAction,
      sameSubject,
      monthOf: ({ kpiMonth }) => Number(kpiMonth),
      typed: (cells) => ({ cells, own: false }),
    },
    fresh,
    kept,
  );
}
