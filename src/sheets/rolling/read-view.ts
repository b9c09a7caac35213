import { LEVELS } from '../../planning/actuals/actuals';
import type { ViewLine } from '../../planning/rolling/plan-view';
import { isErrorText } from '../../planning/error-text';
import { InputError } from '../../locales/rolling-errors';
import { cell, onSheet } from '../address';
import type { Area, Content } from '../blueprint';
import { monthSerial } from '../breakdown/month-serial';
import type { SheetCells } from '../breakdown/sheet-cells';
import { gtmColumns } from './layout';
import type { GtmRecord } from './read-gtm';

/**
 * What `GTM` says of every lowest row and month, as its cells have it now.
 *
 * @param rows the cells of the rows' paths
 * @throws InputError `rolling-view-error` naming a cell that holds an error value: logged as nothing, it would stay wrong for good
 */
export function readView({ name, values }: SheetCells, rows: Area, record: GtmRecord): ViewLine[] {
  const c = gtmColumns({ ...record, events: { length: record.events } });
  const lines: ViewLine[] = [];
  for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
    const at = (column: number): Content => values[row]?.[column] ?? '';
    const number = (column: number): number => {
      const value = at(column);
      if (isErrorText(value)) throw new InputError('rolling-view-error', { address: onSheet(name, cell(row, column)), found: value });
      return typeof value === 'number' ? value : 0;
    };
    if (at(c.lowest) !== 1) continue;
    const [channel, store, product] = LEVELS.map((_, level) => String(at(c.member + level)));
    record.months.forEach((month, ahead) =>
      lines.push({
        path: String(at(c.path)),
        member: { channel: channel ?? '', store: store ?? '', product: product ?? '' },
        planner: String(at(c.planner)),
        month: monthSerial(month),
        ahead,
        baseline: number(c.baseline + ahead),
        uplift: number(c.uplift + ahead),
        manual: number(c.manual + ahead),
        price: c.price === null ? 1 : number(c.price + ahead),
        forecast: number(c.monthNet + ahead),
        annualPlan: number(c.monthPlan + ahead),
      }),
    );
  }
  return lines;
}
