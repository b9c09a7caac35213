import { sum } from './left-to-right';

/** The most of itself that a part may be moved by: far below what anyone reads, far above what rounding leaves. */
const LARGEST_MOVE = 1e-9;

/** Shares of what is left to move by: where the sum lies just between two numbers, all of it can go one number too far, or not far enough. */
const MOVES = [1, 0.5, 1.5];

/**
 * Parts of a change that sum to it but for the rounding of floating-point numbers, moved so that they sum to it. What rounding left goes to
 * the largest part, where it is the smallest share, and only what cannot go there to the next largest. Parts of zero stay zero: what did not change has
 * no part in it.
 *
 * Where large parts of opposite sign nearly cancel out, no such numbers need exist; then the sum is the change to the last digit of the largest part.
 * Parts that are no larger than the rounding of the change itself stay as they are.
 */
export function closeOn(change: number, parts: readonly number[]): number[] {
  // Adding 0 makes plain zero of minus zero.
  let closed = parts.map((part) => part + 0);
  const largestFirst = parts.map((part, at) => ({ at, size: Math.abs(part) })).sort((a, b) => b.size - a.size);
  for (const { at, size } of largestFirst) {
    for (const move of MOVES) {
      const left = change - sum(closed);
      if (left === 0 || Math.abs(left) > size * LARGEST_MOVE) return closed;
      const moved = closed.map((part, other) => (other === at ? part + left * move : part));
      if (Math.abs(change - sum(moved)) < Math.abs(left)) closed = moved;
    }
  }
  return closed;
}
