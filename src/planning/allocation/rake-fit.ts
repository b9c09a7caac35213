import type { RakeTask } from './rake-margins';
import { newtonFactors } from './rake-newton';

/** One cycle of iterative proportional fitting, in place: every row to its total, then every column to its own. */
export function fitCycle(matrix: Float64Array, { rows, columns, rowTotals, columnTotals }: RakeTask): void {
  for (let row = 0; row < rows; row++) scale(matrix, row * columns, 1, columns, rowTotals[row]!);
  for (let column = 0; column < columns; column++) scale(matrix, column, columns, rows, columnTotals[column]!);
}

/** Brings the sum of `count` cells, `step` apart from `first`, to `total`; a line of zeros stays. */
function scale(matrix: Float64Array, first: number, step: number, count: number, total: number): void {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += matrix[first + k * step]!;
  if (sum === 0) return;
  // Divided first: a ratio of a large total to tiny cells would be infinite.
  for (let k = 0; k < count; k++) matrix[first + k * step] = (matrix[first + k * step]! / sum) * total;
}

/** How far the row and column sums are from the totals at most, as a share of what rounding errors alone may make of them: settled at 1. */
export function misfit(matrix: Float64Array, { rows, columns, rowTotals, columnTotals }: RakeTask): number {
  let worst = 0;
  const compare = (sum: number, total: number): void => {
    worst = Math.max(worst, Math.abs(sum - total) / (1e-9 + 1e-13 * total));
  };
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += matrix[row * columns + column]!;
    compare(sum, rowTotals[row]!);
  }
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += matrix[row * columns + column]!;
    compare(sum, columnTotals[column]!);
  }
  return worst;
}

/** Cycles after which fitting counts as slow and is helped on. */
const PATIENCE = 100;

/** The most that one step may change the logarithm of a cell; beyond, the step's straight line says little. */
const LONGEST_STEP = 4;

/** Helped cycles at most, and multiplications they may take together; a matrix is settled after a few. */
const MOST_HELP = 200;
const MOST_WORK = 2e9;

/**
 * The matrix nearest to the seed, in the sense of relative entropy, whose rows and columns sum to the totals: iterative proportional
 * fitting, helped by Newton's steps where it is slow, until rounding errors are all that is left. A solution must exist, and the seed
 * be without forced zeros (see withoutForcedZeros). A seed that already sums to the totals stays as it is.
 *
 * Sources of the method: Deming & Stephan (1940), Annals of Mathematical Statistics 11; convergence: Csiszár (1975), Annals of
 * Probability 3.
 */
export function proportionalFit(task: RakeTask): Float64Array {
  const matrix = tame(task.seed);
  for (let cycle = 0; cycle < PATIENCE && misfit(matrix, task) > 1; cycle++) fitCycle(matrix, task);
  const mostHelp = Math.min(MOST_HELP, MOST_WORK / (matrix.length * task.columns));
  for (let help = 0; help < mostHelp && misfit(matrix, task) > 1; help++) helpOn(matrix, task);
  return matrix;
}

/**
 * One of Newton's steps, as long as it may be, and a cycle; a cycle alone where no step does. A step must lessen what the fit makes
 * least (the dual of relative entropy: the sum of cells less the totals times the logarithms of their factors) or, where that
 * is lost in rounding errors, bring the sums nearer to the totals.
 */
function helpOn(matrix: Float64Array, task: RakeTask): void {
  const before = misfit(matrix, task);
  const { rows, columns } = newtonFactors(matrix, task);
  const factors = matrix.map((value, cell) => (value === 0 ? 0 : rows[Math.floor(cell / task.columns)]! + columns[cell % task.columns]!));
  const longest = factors.reduce((most, factor) => Math.max(most, Math.abs(factor)), 0);
  const gain =
    rows.reduce((sum, factor, row) => sum + factor * task.rowTotals[row]!, 0) +
    columns.reduce((sum, factor, column) => sum + factor * task.columnTotals[column]!, 0);
  const whole = matrix.reduce((sum, value) => sum + value, 0);
  for (let share = Math.min(1, LONGEST_STEP / longest), tries = 0; tries < 10; share /= 2, tries++) {
    const tried = matrix.map((value, cell) => value * Math.exp(share * factors[cell]!));
    const lessened = tried.reduce((sum, value) => sum + value, 0) - whole < share * gain;
    fitCycle(tried, task);
    if (!lessened && !(misfit(tried, task) < before)) continue;
    matrix.set(tried);
    return;
  }
  fitCycle(matrix, task);
}

/** The seed in sizes whose sums and products stay within the range of doubles. */
function tame(seed: Float64Array): Float64Array {
  const [least, most] = [1e-100, 1e100];
  if (seed.every((size) => size === 0 || (size >= least && size <= most))) return seed.slice();
  const largest = seed.reduce((found, size) => Math.max(found, size), 0);
  return seed.map((size) => (size === 0 ? 0 : Math.max(size / largest, least * least)));
}
