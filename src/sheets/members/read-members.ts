import { LOCALES } from '../../locales/locale';
import { membersSheetText } from '../../locales/members-sheet';
import type { Area, Content } from '../blueprint';
import type { SheetCells } from '../breakdown/sheet-cells';
import { FIRST_ROW } from '../rolling/layout';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';
import { CUSTOMER_FIELDS, CUSTOMER_SETTINGS, type CustomerField } from './customers-layout';
import { G_ROWS, GIFT_FIELDS, GIFT_SETTINGS, GIFT_TESTS } from './gifts-layout';
import type { MembersInputs, TypedCell } from './members-inputs';
import { COHORT, COHORTS, MONTHS, R_ROWS, RETENTION_SETTINGS } from './retention-layout';
import { SETTING, type Setting } from './setting';

/** What was typed into a sheet, and the formulas that people put into its cells: they count by their values. */
export interface Read<Inputs> {
  readonly inputs: Inputs;
  readonly formulas: readonly TypedFormula[];
}

export function readRetention(sheet: SheetCells): Read<MembersInputs['retention']> {
  const cells = new TypedCells(sheet);
  const inputs = {
    settings: settingsOf(cells, RETENTION_SETTINGS),
    cohorts: block(cells, { row: R_ROWS.cohorts, column: COHORT.first, rows: COHORTS, columns: MONTHS + 2 }),
  };
  return { inputs, formulas: cells.formulas };
}

/**
 * Reads the table of customers, its columns found by their titles in any language. Lines without anything typed are none.
 *
 * @param table the table with the lines right below it, header first, as it lies on the sheet
 */
export function readCustomers(sheet: SheetCells, table: Area): Read<MembersInputs['customers']> {
  const cells = new TypedCells(sheet);
  const lines = cells
    .lines(table, fieldOf, (_, value): TypedCell => value)
    .map((line) => Object.fromEntries(CUSTOMER_FIELDS.map((field) => [field, line[field] ?? ''])) as Record<CustomerField, TypedCell>);
  return { inputs: { settings: settingsOf(cells, CUSTOMER_SETTINGS), lines }, formulas: cells.formulas };
}

export function readGifts(sheet: SheetCells): Read<MembersInputs['gifts']> {
  const cells = new TypedCells(sheet);
  const inputs = {
    settings: settingsOf(cells, GIFT_SETTINGS),
    tests: block(cells, { row: G_ROWS.tests, column: 0, rows: GIFT_TESTS, columns: GIFT_FIELDS.length }),
  };
  return { inputs, formulas: cells.formulas };
}

function settingsOf<Key extends string>(cells: TypedCells, settings: readonly Setting<Key>[]): Record<Key, TypedCell> {
  return Object.fromEntries(settings.map(({ key }, at) => [key, cells.at(FIRST_ROW + at, SETTING.value)])) as Record<Key, TypedCell>;
}

function block(cells: TypedCells, { row, column, rows, columns }: Area): TypedCell[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cells.at(row + r, column + c)));
}

function fieldOf(title: Content): CustomerField | null {
  return CUSTOMER_FIELDS.find((field) => LOCALES.some((locale) => membersSheetText(locale, `customer.${field}`) === title)) ?? null;
}
