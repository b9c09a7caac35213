/** The sum, added from the first to the last as SUM does, so that a worksheet that checks the figures comes to the same last digit. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The product, multiplied from the first to the last as PRODUCT does. */
export function product(values: readonly number[]): number {
  return values.reduce((total, value) => total * value, 1);
}
