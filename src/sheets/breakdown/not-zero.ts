/** How many of the cells hold anything but zero, as an expression: error values and text included. */
export function notZero(cells: string): string {
  return `(ROWS(${cells})-COUNTIF(${cells},0))`;
}
