import { MethodError, type MethodErrorCode } from '../../forecasting/method-error';
import { isRounded, keepsDigits, roundHalfAway } from './round';

/** A matrix row by row, and the totals of its rows and columns in whole units of the last digit. */
export interface RakeTask {
  readonly rows: number;
  readonly columns: number;
  readonly seed: Float64Array;
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
}

/**
 * What RAKE was given, checked, with the totals as whole numbers of units at `digits` decimals.
 *
 * @throws MethodError `rake-no-cells`, `rake-row-count`, `rake-column-count`, `rake-negative-seed`, `rake-negative-row-total`,
 * `rake-negative-column-total`, `rake-row-total-decimals`, `rake-column-total-decimals`, `rake-total-digits`, `rake-margins-disagree`
 */
export function rakeTask(
  seed: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  digits: number,
): RakeTask {
  const [rows, columns] = [seed.length, seed[0]?.length ?? 0];
  if (rows === 0 || columns === 0) throw new MethodError('rake-no-cells');
  if (rowTotals.length !== rows) throw new MethodError('rake-row-count', { found: rowTotals.length, allowed: rows });
  seed.forEach((cells, row) => {
    if (cells.length !== columnTotals.length)
      throw new MethodError('rake-column-count', { found: columnTotals.length, allowed: cells.length, row: row + 1 });
    const column = cells.findIndex((cell) => cell < 0);
    if (column >= 0) throw new MethodError('rake-negative-seed', { row: row + 1, column: column + 1, found: cells[column]! });
  });
  const task = {
    rows,
    columns,
    seed: Float64Array.from(seed.flat()),
    rowTotals: unitsOf(rowTotals, digits, 'row', 'rake-negative-row-total', 'rake-row-total-decimals'),
    columnTotals: unitsOf(columnTotals, digits, 'column', 'rake-negative-column-total', 'rake-column-total-decimals'),
  };
  const [inRows, inColumns] = [sum(task.rowTotals), sum(task.columnTotals)];
  if (inRows !== inColumns) {
    const [ofRows, ofColumns, gap] = [inRows, inColumns, inRows - inColumns].map((units) => amountOf(units, digits));
    throw new MethodError('rake-margins-disagree', { rows: ofRows!, columns: ofColumns!, gap: gap! });
  }
  return task;
}

/** The amount of so many units at `digits` decimals. */
export function amountOf(units: number, digits: number): number {
  // Adding 0 makes plain zero of minus zero.
  return Number(`${units}e${-digits}`) + 0;
}

function unitsOf(
  totals: readonly number[],
  digits: number,
  name: 'row' | 'column',
  negative: MethodErrorCode,
  decimals: MethodErrorCode,
): number[] {
  const units = totals.map((found, at) => {
    if (found < 0) throw new MethodError(negative, { [name]: at + 1, found });
    if (!isRounded(found, digits)) throw new MethodError(decimals, { [name]: at + 1, found, digits });
    const [mantissa = '0', exponent = '0'] = String(roundHalfAway(found, digits)).split('e');
    return Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  });
  const whole = amountOf(sum(units), digits);
  if (!keepsDigits(whole, digits)) throw new MethodError('rake-total-digits', { found: whole, digits });
  return units;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
