/**
 * Which rows of what was written are no longer there, by what the cells of those left still hold: of all ways to leave out as many as are missing, the
 * one after which most cells are as written.
 *
 * @param alike how many cells of a row that stands now are as they were in a row as written
 * @returns places among the rows as written, in order
 */
export function missingRows(written: number, standing: number, alike: (standingRow: number, writtenRow: number) => number): number[] {
  const missing = written - standing;
  // best[row][left]: most cells alike in the rows before `row`, when `left` rows as written were left out before it.
  const best: number[][] = [Array.from({ length: missing + 1 }, () => 0)];
  const leftOut: number[][] = [];
  for (let row = 0; row < standing; row += 1) {
    const scores: number[] = [];
    const ways: number[] = [];
    for (let left = 0; left <= missing; left += 1) {
      const before = best[row] ?? [];
      const from = before.slice(0, left + 1).reduce((most, score, at, all) => (score > (all[most] ?? 0) ? at : most), 0);
      scores.push((before[from] ?? 0) + alike(row, row + left));
      ways.push(from);
    }
    best.push(scores);
    leftOut.push(ways);
  }
  const last = best[standing] ?? [];
  let left = last.reduce((most, score, at) => (score > (last[most] ?? 0) ? at : most), 0);
  const gone = Array.from({ length: missing - left }, (_, at) => standing + left + at);
  for (let row = standing - 1; row >= 0; row -= 1) {
    const before = leftOut[row]?.[left] ?? left;
    for (let at = left - 1; at >= before; at -= 1) gone.unshift(row + at);
    left = before;
  }
  return gone;
}
