import { type Actuals } from '../planning/actuals/actuals';
import { matchColumns } from '../planning/actuals/match-columns';
import { readActuals } from '../planning/actuals/read-actuals';
import { InputError } from '../planning/input-error';
import type { Locale } from '../locales/locale';
import { cell, onSheet } from '../sheets/address';
import type { ActualsTable } from '../sheets/breakdown';
import type { ActualsRange } from './read-sheets';
import { tableOf } from './workbook-table';

/**
 * The `Actuals` table of the workbook as history, and how formulas may refer to it.
 *
 * @throws InputError when its columns cannot be matched, its dates are text (formulas compare dates as numbers), or its net sales or units are (an import reads
 * `309,612 元` and `n/a`, but formulas add up numbers alone).
 */
export function workbookActuals(range: ActualsRange, locale: Locale): { actuals: Actuals; table: ActualsTable } {
  const [header = [], ...rows] = range.values;
  const titles = header.map((title) => String(title ?? ''));
  const { columns } = matchColumns(titles);
  const measures = columns.units ? [columns.netSales, columns.units] : [columns.netSales];
  rows.forEach((row, i) => {
    const addressOf = (index: number) => onSheet(range.sheet, cell(range.area.row + 1 + i, range.area.column + index));
    const date = row[columns.date.index];
    if (typeof date === 'string' && date !== '')
      throw new InputError('actuals-dates-are-text', { table: range.table, address: addressOf(columns.date.index), found: date });
    for (const { index, title } of measures) {
      const found = row[index];
      if (typeof found === 'string' && found.trim() !== '')
        throw new InputError('actuals-not-a-number', { table: range.table, column: title, address: addressOf(index), found });
    }
  });
  const actuals = namingCells(range, titles, () =>
    readActuals(
      {
        header: titles,
        rows: rows.map((row) => row.map((content) => (content === '' ? null : content))),
        headerRow: range.area.row + 1,
        kind: 'xlsx',
        encoding: null,
        delimiter: null,
        sheet: range.sheet,
      },
      { locale, aggregate: 'none' },
    ),
  );
  return { actuals, table: tableOf(range.table, titles) };
}

/** What a reading refuses by row and column is in a workbook a cell to go to. */
function namingCells<T>(range: ActualsRange, titles: readonly string[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { row, column } = error.params;
    const index = titles.findIndex((title) => title === column);
    if (typeof row !== 'number' || index < 0) throw error;
    throw new InputError(error.code, { ...error.params, address: onSheet(range.sheet, cell(row - 1, range.area.column + index)) });
  }
}
