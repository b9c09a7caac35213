import { px } from './frame';

/** A point of a line, or null where it is interrupted. */
export type LinePoint = { readonly x: number; readonly y: number } | null;

/** The unbroken stretches of a line. */
export function stretches(points: readonly LinePoint[]): { x: number; y: number }[][] {
  const found: { x: number; y: number }[][] = [];
  let open: { x: number; y: number }[] | null = null;
  for (const point of points) {
    if (!point) open = null;
    else if (open) open.push(point);
    else found.push((open = [point]));
  }
  return found;
}

/**
 * Tangents of a monotone cubic through the points (Fritsch and Carlson 1980), so that a smoothed line never swings beyond the values
 * it joins.
 */
function tangents(points: readonly { x: number; y: number }[]): number[] {
  const slopes = points.slice(1).map((point, index) => {
    const before = points[index];
    return before && point.x !== before.x ? (point.y - before.y) / (point.x - before.x) : 0;
  });
  return points.map((_, index) => {
    const left = slopes[index - 1] ?? slopes[index] ?? 0;
    const right = slopes[index] ?? left;
    if (left * right <= 0) return 0;
    return (2 * left * right) / (left + right);
  });
}

/** The SVG path commands of one stretch, straight or smoothed. */
export function linePath(points: readonly { x: number; y: number }[], smooth: boolean): string {
  const [first, ...others] = points;
  if (!first) return '';
  const slopes = smooth ? tangents(points) : [];
  let path = `M${px(first.x)} ${px(first.y)}`;
  let before = first;
  others.forEach((point, index) => {
    if (smooth) {
      const third = (point.x - before.x) / 3;
      const leave = before.y + third * (slopes[index] ?? 0);
      const arrive = point.y - third * (slopes[index + 1] ?? 0);
      path += `C${px(before.x + third)} ${px(leave)} ${px(point.x - third)} ${px(arrive)} ${px(point.x)} ${px(point.y)}`;
    } else path += `L${px(point.x)} ${px(point.y)}`;
    before = point;
  });
  return path;
}
