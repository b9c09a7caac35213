/**
 * The change from `basis` to `value` as a share of the size of `basis`: above zero is more, whatever the sign of `basis`.
 * -80 against -100 is +20 %, where the plain ratio -80/-100 - 1 would say -20 %.
 *
 * @param basis not zero
 */
export function shareOfChange(value: number, basis: number): number {
  return (value - basis) / Math.abs(basis);
}
