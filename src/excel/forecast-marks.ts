import { InputError } from '../planning/input-error';
import { cell, onSheet } from '../sheets/address';
import { firstTypedOver, marksAlike, marksOf } from './cell-marks';
import { withoutRows } from './deleted-rows';
import type { StoredForecast } from './forecast-store';
import { missingRows } from './missing-rows';
import type { OwnSheet } from './read-sheets';

/**
 * How a forecast was left, as Excel has moved it since rows of it were deleted: with `deleted` those rows.
 *
 * @throws InputError `forecast-block-changed` where rows or columns were put in, or columns taken out
 */
export function asStanding(
  own: OwnSheet,
  stored: StoredForecast,
): { readonly stored: StoredForecast; readonly deleted: readonly number[] } {
  const { area } = stored.sheet;
  if (own.owned.rows > area.rows || own.owned.columns !== area.columns) throw new InputError('forecast-block-changed', { sheet: own.name });
  if (own.owned.rows === area.rows) return { stored, deleted: [] };
  const present = marksOf(own.formulas.slice(0, own.owned.rows));
  const deleted = missingRows(stored.marks.length, own.owned.rows, (row, written) =>
    marksAlike(present[row] ?? '', stored.marks[written] ?? ''),
  );
  const sheet = withoutRows(stored.sheet, { sheet: own.name, rows: deleted });
  return { stored: { ...stored, sheet, marks: stored.marks.filter((_, row) => !deleted.includes(row)) }, deleted };
}

/**
 * Refuses to write over what a person typed into the forecast.
 *
 * @throws InputError `forecast-typed-over` naming the cell
 */
export function refuseTypedOver(own: OwnSheet, stored: StoredForecast): void {
  const typed = firstTypedOver(own, stored.marks);
  if (typed) throw new InputError('forecast-typed-over', { address: onSheet(own.name, cell(typed.row, typed.column)), found: typed.found });
}
