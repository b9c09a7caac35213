import { monthNumberOfSerial } from '../../calendar/months';
import { LOCALES } from '../../locales/locale';
import { gtmLogText } from '../../locales/gtm-log';
import { InputError } from '../../locales/rolling-errors';
import type { FrozenView, PlanLog, PlanView } from '../../planning/rolling/plan-view';
import { cell, onSheet, range as addressOf } from '../../sheets/address';
import type { Area } from '../../sheets/blueprint';
import { serialMonth } from '../../sheets/breakdown/month-serial';
import type { LogContents } from '../../sheets/rolling/log-contents';
import type { RollingContext } from '../../sheets/rolling/context';
import { LOG_FIELDS, LOG_TABLE, logColumn, type LogField } from '../../sheets/rolling/log-layout';
import { CENTRED, formats, logLines } from '../../sheets/rolling/log-sheet';
import { replaceCells, type Matrix } from '../cells-change';
import { change, type Change } from '../change';
import { parseReference } from '../parse-address';
import { sheetNameOf, type Scene } from '../scene';
import { tableSize } from '../table-size';

/** The log as it stands. */
export interface StandingLog extends LogContents {
  readonly sheet: string;
  readonly area: Area;
}

/** Columns whose cells are read back. */
const READ: readonly LogField[] = ['view', 'asOf', 'frozenOn', 'planner', 'month'];

/**
 * Queues the reading of the log; the function gives it after the next sync. Null where there is none.
 *
 * @throws InputError `sheet-table-gone` where it is no table any more; the function `log-column-gone` naming a column of ours that is not where it was,
 * `log-below` where something stands below the table
 */
export function loadLog({ workbook }: Excel.RequestContext, scene: Scene): (() => StandingLog) | null {
  const sheet = sheetNameOf(scene, 'Log');
  if (sheet === null) return null;
  if (!scene.tables.some((table) => table.name === LOG_TABLE && table.sheet === sheet)) throw new InputError('sheet-table-gone', { sheet });
  const table = workbook.tables.getItem(LOG_TABLE);
  const range = table.getRange().load('address');
  const header = table.getHeaderRowRange().load('values');
  const columns = READ.map((field) => table.getDataBodyRange().getColumn(logColumn(field)).load('values'));
  const used = workbook.worksheets.getItem(sheet).getUsedRange(true).load('address');
  return () => {
    const area = parseReference(range.address)?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const titles = ((header.values as unknown[][])[0] ?? []).map((title) => String(title ?? ''));
    const language = LOCALES.find((locale) => LOG_FIELDS.some((field) => titles.includes(gtmLogText(locale, field)))) ?? 'en-US';
    for (const field of LOG_FIELDS)
      if (!LOCALES.some((locale) => gtmLogText(locale, field) === titles[logColumn(field)]))
        throw new InputError('log-column-gone', {
          column: gtmLogText(language, field),
          found: titles[logColumn(field)] ?? '',
          address: onSheet(sheet, cell(area.row, area.column + logColumn(field))),
        });
    const end = area.row + area.rows;
    const usedArea = parseReference(used.address)?.area ?? area;
    if (usedArea.row + usedArea.rows > end) throw new InputError('log-below', { sheet, row: usedArea.row + usedArea.rows, last: end });
    return { sheet, area, titles, ...logOf(columns.map(({ values }) => (values as unknown[][]).map(([value]) => value))) };
  };
}

/** The views that stand in the log's lines. */
function logOf([numbers = [], firsts = [], days = [], planners = [], months = []]: readonly unknown[][]): PlanLog {
  const views = new Map<number, PlanView>();
  numbers.forEach((number, at) => {
    const [asOf, month, frozenOn] = [firsts[at], months[at], days[at]];
    if (typeof number !== 'number' || typeof asOf !== 'number' || typeof month !== 'number') return;
    const before = views.get(number);
    const count = monthNumberOfSerial(month) - monthNumberOfSerial(asOf) + 1;
    views.set(number, {
      number,
      asOf: serialMonth(asOf),
      months: Math.max(before?.months ?? 0, count),
      frozenOn: typeof frozenOn === 'number' ? frozenOn : 0,
    });
  });
  return {
    views: [...views.values()].sort((a, b) => a.number - b.number),
    planners: [...new Set(planners.map((planner) => String(planner ?? '')).filter((planner) => planner !== ''))],
  };
}

/** Adds the lines of a view below those that stand. */
export function appendChanges(context: RollingContext, { sheet, area }: StandingLog, view: FrozenView): Change[] {
  const first = area.row + area.rows;
  const lines = logLines(context, view, first);
  const before: Matrix = lines.map((line) => line.map(() => ''));
  const block: Area = { row: first, column: area.column, rows: lines.length, columns: LOG_FIELDS.length };
  const look = change({
    bytes: 250 * LOG_FIELDS.length,
    apply: (excel) => {
      const worksheet = excel.workbook.worksheets.getItem(sheet);
      for (const { field, code } of formats(context))
        worksheet.getRange(addressOf({ ...block, column: area.column + logColumn(field), columns: 1 })).numberFormat =
          code as unknown as string[][];
      for (const { column, columns } of CENTRED)
        worksheet.getRange(addressOf({ ...block, column: area.column + column, columns })).format.horizontalAlignment = 'Center';
    },
    revert: (excel) => void excel.workbook.worksheets.getItem(sheet).getRange(addressOf(block)).clear('Formats'),
  });
  return [
    ...tableSize(LOG_TABLE, area, { ...area, rows: area.rows + lines.length }),
    ...replaceCells(sheet, { row: first, column: area.column }, before, lines),
    look,
  ];
}
