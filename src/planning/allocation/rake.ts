import { MethodError } from '../../forecasting/method-error';
import { proportionalFit } from './rake-fit';
import { rakeFlow } from './rake-flow';
import { amountOf, rakeTask, type RakeTask } from './rake-margins';
import { controlledRounding } from './rake-round';
import { withoutForcedZeros } from './rake-support';

/**
 * The matrix nearest to `seed` whose rows and columns sum to the totals (iterative proportional fitting, see proportionalFit), rounded
 * at `digits` decimals so that every margin still holds to the unit and each cell is the floor or the ceiling of the fitted one (see
 * controlledRounding). Zeros of the seed stay zero. A seed that is rounded and sums to the totals already is given back.
 *
 * @param seed row by row, none below zero
 * @param rowTotals one a row, multiples of one unit at `digits`, none below zero
 * @param columnTotals one a column, of the same sum
 * @throws MethodError as rakeTask; where no solution exists `rake-margins-disagree`, or, because of zeros, `rake-row-empty`,
 * `rake-column-empty`, `rake-zeros-rows`, `rake-zeros-columns` (which rows and columns, and what they sum to)
 */
export function rake(
  seed: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  digits = 0,
): number[][] {
  const task = rakeTask(seed, rowTotals, columnTotals, digits);
  const flow = rakeFlow(task);
  if ('stuck' in flow) throw zerosInTheWay(task, flow.stuck, digits);
  const fitted = proportionalFit({ ...task, seed: withoutForcedZeros(task, flow.amounts) });
  // Sizes beyond the range of doubles may be lost in the fit; the margins hold nevertheless.
  const units = controlledRounding(fitted, task) ?? flow.amounts;
  return seed.map((cells, row) => cells.map((_, column) => amountOf(units[row * task.columns + column]!, digits)));
}

/**
 * Which zeros make a solution impossible. The rows found need more than the columns they have cells in hold; so the other columns,
 * which have cells in the other rows only, need more than those hold. The shorter of the two is said.
 */
function zerosInTheWay(
  { rowTotals, columnTotals }: RakeTask,
  stuck: { readonly rows: readonly boolean[]; readonly columns: readonly boolean[] },
  digits: number,
): MethodError {
  // A line with a total of zero is as good as no cells.
  const where = (marks: readonly boolean[], totals: readonly number[], wanted: boolean) =>
    marks.flatMap((mark, at) => (mark === wanted && totals[at]! > 0 ? [at] : []));
  const list = (places: readonly number[]) => places.map((at) => at + 1).join(', ');
  const total = (totals: readonly number[], places: readonly number[]) =>
    amountOf(
      places.reduce((sum, at) => sum + totals[at]!, 0),
      digits,
    );
  const linesThat = (stand: boolean) => ({
    rows: where(stuck.rows, rowTotals, stand),
    columns: where(stuck.columns, columnTotals, stand),
  });
  const [byRows, byColumns] = [linesThat(true), linesThat(false)];
  const inRows = byRows.rows.length + byRows.columns.length <= byColumns.rows.length + byColumns.columns.length;
  const { rows, columns } = inRows ? byRows : byColumns;
  if (inRows && columns.length === 0) {
    return new MethodError('rake-row-empty', { row: rows[0]! + 1, total: total(rowTotals, rows.slice(0, 1)) });
  }
  if (!inRows && rows.length === 0) {
    return new MethodError('rake-column-empty', { column: columns[0]! + 1, total: total(columnTotals, columns.slice(0, 1)) });
  }
  const params = {
    rows: list(rows),
    columns: list(columns),
    rowsTotal: total(rowTotals, rows),
    columnsTotal: total(columnTotals, columns),
  };
  return new MethodError(inRows ? 'rake-zeros-rows' : 'rake-zeros-columns', params);
}
