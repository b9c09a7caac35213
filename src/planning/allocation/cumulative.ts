import { roundHalfAway } from './round';

/**
 * `total` split in proportion to `weights` so that every part is a multiple of one unit at `digits` decimals and the
 * parts sum to the total to the unit. Cumulative rounding: part k = ROUND(T·C_k/C_n) − ROUND(T·C_{k−1}/C_n), `C` the
 * running sum of the weights in the order given. Each part is less than one unit away from its exact share.
 *
 * Where no weight is above zero the parts are equal. `T·C_k` is multiplied before it is divided, so that whole
 * numbers stay whole and halves stay halves. No weights: no parts.
 *
 * @param total already rounded to `digits`
 * @param weights none below zero; they need not sum to 1
 */
export function splitCumulatively(total: number, weights: readonly number[], digits: number): number[] {
  const used = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  const whole = used.reduce((sum, weight) => sum + weight, 0);
  const parts: number[] = [];
  let running = 0;
  let before = 0;
  used.forEach((weight, k) => {
    running += weight;
    const upTo = k === used.length - 1 ? total : roundHalfAway((total * running) / whole, digits);
    parts.push(roundHalfAway(upTo - before, digits));
    before = upTo;
  });
  return parts;
}
