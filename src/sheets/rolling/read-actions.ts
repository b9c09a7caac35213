import { actionsSheetText, actionWordOf } from '../../locales/actions-sheet';
import { LOCALES } from '../../locales/locale';
import { ACTION_FIELDS, actionCells, REACH_SALES, type ActionCells, type ActionField } from '../../planning/actions/action-line';
import type { EventCell } from '../../planning/events/event-row';
import type { Area, Content } from '../blueprint';
import { serialMonth } from '../breakdown/month-serial';
import type { SheetCells } from '../breakdown/sheet-cells';
import { monthName } from '../forecast/month-name';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';
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
  const cells = new TypedCells(sheet);
  const today = cells.amount(ACTIONS.today, ACTIONS.todayTyped);
  const lines = cells
    .lines(table, fieldOf, cellOf)
    .map((known) => actionCells(isReachSales(known) ? { ...known, action: { word: REACH_SALES } } : known));
  return { lines, inputs: { today }, formulas: cells.formulas };
}

function cellOf(field: ActionField, value: Exclude<Content, null>): EventCell {
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
