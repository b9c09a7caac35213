import { actionsSheetText, actionWordOf } from '../../locales/actions-sheet';
import { LOCALES } from '../../locales/locale';
import { ACTION_FIELDS, actionCells, REACH_SALES, type ActionCells, type ActionField } from '../../planning/actions/action-line';
import type { EventCell } from '../../planning/events/event-row';
import { InputError } from '../../planning/input-error';
import { cell, onSheet } from '../address';
import type { Area, Content } from '../blueprint';
import { serialMonth } from '../breakdown/month-serial';
import type { SheetCells } from '../breakdown/sheet-cells';
import { monthName } from '../forecast/month-name';
import type { TypedFormula } from '../typed-formula';
import { foundIn, isFormula } from '../text-content';
import { ACTIONS } from './actions-layout';

/** What a person typed above the list. */
export interface ActionsInputs {
  /** Serial date of the day that counts as the present one; null is the present one. */
  readonly today: number | null;
}

/** The actions as they stand, and the formulas people put into them. */
export interface ActionsRead {
  readonly lines: readonly ActionCells[];
  readonly inputs: ActionsInputs;
  readonly formulas: readonly TypedFormula[];
}

/**
 * Reads the table of actions and the day above it, columns found by their titles in any language. Lines without anything typed are none.
 *
 * @param table the table with the lines right below it, header first, as it lies on the sheet
 * @throws InputError `sheet-input-text` where today is no date
 */
export function readActions(sheet: SheetCells, table: Area): ActionsRead {
  const header = sheet.values[table.row] ?? [];
  const columns = new Map<ActionField, number>();
  for (let column = table.column; column < table.column + table.columns; column += 1) {
    const field = fieldOf(header[column] ?? '');
    if (field && !columns.has(field)) columns.set(field, column);
  }
  const formulas: TypedFormula[] = [];
  const at = (row: number, column: number): Content => {
    const value = sheet.values[row]?.[column] ?? '';
    const formula = sheet.formulas[row]?.[column] ?? '';
    if (isFormula(formula)) formulas.push({ row, column, formula, value });
    return value;
  };
  const today = at(ACTIONS.today, ACTIONS.todayTyped);
  if (today !== '' && typeof today !== 'number')
    throw new InputError('sheet-input-text', {
      address: onSheet(sheet.name, cell(ACTIONS.today, ACTIONS.todayTyped)),
      found: foundIn(today),
    });
  const lines: ActionCells[] = [];
  for (let row = table.row + 1; row < table.row + table.rows; row += 1) {
    const known: Partial<Record<ActionField, EventCell>> = {};
    for (const [field, column] of columns) known[field] = cellOf(field, at(row, column));
    if (Object.values(known).every((value) => value === '')) continue;
    lines.push(actionCells(isReachSales(known) ? { ...known, action: { word: REACH_SALES } } : known));
  }
  return { lines, inputs: { today: today === '' ? null : today }, formulas };
}

function cellOf(field: ActionField, value: Content): EventCell {
  if (value === null) return '';
  const word = typeof value === 'string' ? actionWordOf(field, value) : null;
  return word === null ? value : { word };
}

/** Whether a line is to reach the net sales of its month, in any language. */
function isReachSales({ action, kpiMonth }: Partial<ActionCells>): boolean {
  if (typeof action !== 'string' || typeof kpiMonth !== 'number') return false;
  return LOCALES.some((locale) => actionsSheetText(locale, 'reachSales', { month: monthName(locale, serialMonth(kpiMonth)) }) === action);
}

function fieldOf(title: Content): ActionField | null {
  return ACTION_FIELDS.find((field) => LOCALES.some((locale) => actionsSheetText(locale, `column.${field}`) === title)) ?? null;
}
