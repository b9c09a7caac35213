import { InputError } from '../../locales/risk-errors';

/** A residual variance of less than this is taken for none: an input that others determine. */
const NOTHING = 1e-10;

/** Correlations of some inputs, by their places among all inputs, as a symmetric matrix with ones on its diagonal. */
export interface CorrelatedInputs {
  readonly inputs: readonly number[];
  readonly matrix: readonly (readonly number[])[];
}

/**
 * The lower triangle L with L·Lᵀ = `matrix` (Cholesky): times independent standard normal numbers it gives numbers of these correlations.
 * Inputs may determine each other, as with a correlation of 1; correlations that cannot all hold are refused.
 *
 * @param names of the inputs, for the message
 * @throws InputError `correlation-range`, `correlation-contradicts`, which tells what the last one at fault could be beside the others, and
 * `correlation-contradict-each-other` where changing one is not enough
 */
export function correlationFactor(matrix: readonly (readonly number[])[], names: readonly string[]): number[][] {
  matrix.forEach((row, i) =>
    row.slice(0, i).forEach((found, j) => {
      if (found >= -1 && found <= 1) return;
      throw new InputError('correlation-range', { first: names[j]!, second: names[i]!, found });
    }),
  );
  const factor: number[][] = [];
  for (let i = 0; i < matrix.length; i++) {
    const row = nextRow(factor, matrix[i]!.slice(0, i));
    if (row === null) throw contradiction(matrix, names, i);
    factor.push(row);
  }
  return factor;
}

/** The row of an input with the given correlations to those of `factor`; null where there is none. */
function nextRow(factor: readonly (readonly number[])[], correlations: readonly number[]): number[] | null {
  const row: number[] = [];
  let left = 1;
  for (const [j, correlation] of correlations.entries()) {
    const above = factor[j]!;
    const rest = row.reduce((sum, value, k) => sum - value * above[k]!, correlation);
    const own = above[j]!;
    if (own === 0 && Math.abs(rest) > NOTHING) return null;
    const value = own === 0 ? 0 : rest / own;
    row.push(value);
    left -= value ** 2;
  }
  if (left < -NOTHING) return null;
  return [...row, left < NOTHING ? 0 : Math.sqrt(left)];
}

/** Which correlation of input `i` with one before it does not go with the others; of several the one that has to change least. */
function contradiction(matrix: readonly (readonly number[])[], names: readonly string[], i: number): InputError {
  const others = names.slice(0, i);
  const ways = others.flatMap((_, j) => {
    const allowed = allowedRange(matrix, i, j);
    if (allowed === null) return [];
    const found = matrix[i]![j]!;
    return [{ j, found, ...allowed, change: Math.max(allowed.least - found, found - allowed.most) }];
  });
  if (ways.length === 0) return new InputError('correlation-contradict-each-other', { input: names[i]!, others: others.join(', ') });
  const { j, found, least, most } = ways.reduce((best, way) => (way.change < best.change ? way : best));
  // Inwards, so that what is told can be typed.
  return new InputError('correlation-contradicts', {
    first: names[j]!,
    second: names[i]!,
    found,
    least: Math.ceil(least * 1e4) / 1e4,
    most: Math.floor(most * 1e4) / 1e4,
  });
}

/** What the correlation of inputs `i` and `j` can be, beside those of both with the inputs before `i`. */
function allowedRange(
  matrix: readonly (readonly number[])[],
  i: number,
  j: number,
): { readonly least: number; readonly most: number } | null {
  const others = Array.from({ length: i }, (_, at) => at).filter((at) => at !== j);
  const factor: number[][] = [];
  const rowFor = (input: number, with_: readonly number[]): number[] | null =>
    nextRow(
      factor,
      with_.map((other) => matrix[input]![other]!),
    );
  for (const [at, other] of others.entries()) {
    const row = rowFor(other, others.slice(0, at));
    if (row === null) return null;
    factor.push(row);
  }
  const [ofI, ofJ] = [rowFor(i, others), rowFor(j, others)];
  if (ofI === null || ofJ === null) return null;
  const middle = others.reduce((sum, _, at) => sum + ofI[at]! * ofJ[at]!, 0);
  const reach = ofI[others.length]! * ofJ[others.length]!;
  return { least: middle - reach, most: middle + reach };
}
