/**
 * A row of the matrix of moves among more or fewer segments: who would go to a segment that is no more stays, and a new segment keeps its own.
 *
 * @param moves of the segment `from`, to each; empty for a new one
 */
export function movesAmong(moves: readonly number[], from: number, segments: number): number[] {
  const gone = moves.slice(segments).reduce((sum, part) => sum + part, 0);
  const stays = moves.length === 0 ? 1 : gone;
  return Array.from({ length: segments }, (_, to) => (moves[to] ?? 0) + (to === from ? stays : 0));
}
