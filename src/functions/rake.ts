import { rake } from '../planning/allocation/rake';
import { inShapeOf, readFullRange, readRange, readWhole } from './arguments';
import { withInputErrors } from './input-errors';
import { DIGITS } from './limits';

/**
 * `PLAN.RAKE(seed, row_totals, column_totals, [digits 0])`: the matrix nearest to `seed` with these totals, in its shape; see rake in
 * planning/allocation. A blank cell of `seed` counts as 0 and stays 0; totals are read row by row.
 *
 * @throws InputError naming argument, found and allowed; `rake-margins-disagree` and `rake-row-empty` to `rake-zeros-columns` where no
 * solution exists
 */
export function planRake(seed: unknown, rowTotals: unknown, columnTotals: unknown, digits: unknown = null): number[][] {
  const range = readRange('seed', seed);
  const rows = readFullRange('row_totals', rowTotals);
  const columns = readFullRange('column_totals', columnTotals);
  const decimals = readWhole('digits', digits, DIGITS);
  const matrix = inShapeOf(
    range,
    range.cells.map((cell) => cell ?? 0),
  );
  return withInputErrors(() => rake(matrix, rows.cells, columns.cells, decimals));
}
