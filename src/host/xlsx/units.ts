/** Pixels of the widest digit of the standard font (Calibri 11), of which column widths are made. */
const DIGIT = 7;

/** Width of a column in a file (characters, padding included) from points. */
export function pointsToWidth(points: number): number {
  return Number((points / 0.75 / DIGIT).toFixed(8));
}

/** Points from a column width in a file. Widths are cut to 1/256 of a character there, so nearly whole pixels are whole. */
export function widthToPoints(width: number): number {
  const pixels = width * DIGIT;
  const whole = Math.round(pixels);
  return Number(((Math.abs(pixels - whole) < 0.05 ? whole : pixels) * 0.75).toFixed(4));
}

/** English Metric Units of a point. */
export const EMU = 12700;
