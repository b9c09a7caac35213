import { isoMonth } from '../../calendar/months';
import type { YearMonth } from '../../planning/breakdown/plan';
import { keyOfPath } from '../../planning/breakdown/row-key';
import { driverFormula, USUAL_FORMULA } from '../../planning/drivers/driver-formula';
import { nameKey } from '../../planning/drivers/name';
import type { DriverInputs, DriverPlan } from '../../planning/drivers/plan-drivers';
import { isErrorText } from '../../planning/error-text';
import { InputError } from '../../planning/input-error';
import { cell, onSheet } from '../address';
import type { Content } from '../blueprint';
import type { SheetCells } from '../breakdown/sheet-cells';
import type { TypedFormula } from '../typed-formula';
import { foundIn, isFormula } from '../text-content';
import { DRIVERS, driversColumns } from './drivers-layout';
import { FIRST_ROW } from './layout';

/** What a build leaves for the next one to find what was typed into `Drivers`. */
export interface DriversRecord {
  /** Names in the order of their blocks. */
  readonly drivers: readonly string[];
  readonly months: readonly YearMonth[];
  /** Sheet rows of the channels, or of the total. */
  readonly rows: { readonly first: number; readonly count: number };
}

export function driversRecord({ drivers, months, rows }: DriverPlan): DriversRecord {
  return {
    drivers: drivers.map(({ name }) => name),
    months,
    rows: { first: FIRST_ROW + (rows[0] === 0 ? 0 : 1), count: rows.length },
  };
}

/** What a person typed into `Drivers`; a formula counts by its value. */
export interface DriversRead {
  readonly inputs: DriverInputs;
  readonly formulas: readonly TypedFormula[];
}

/**
 * Reads the inputs of `Drivers` back.
 *
 * @throws InputError `sheet-input-text` naming a cell with something else than a number; those of driverFormula, naming the cell of
 * the formula
 */
export function readDrivers(sheet: SheetCells, { drivers, months, rows }: DriversRecord): DriversRead {
  const c = driversColumns({ drivers: drivers.length, used: 0, months: months.length });
  const formulas: TypedFormula[] = [];
  const valueAt = (row: number, column: number): Content => {
    const value = sheet.values[row]?.[column] ?? '';
    const formula = sheet.formulas[row]?.[column] ?? '';
    if (isFormula(formula)) formulas.push({ row, column, formula, value });
    return value;
  };
  const numberAt = (row: number, column: number): number | null => {
    const value = valueAt(row, column);
    if (typeof value === 'number') return value;
    if (value === '') return null;
    throw new InputError('sheet-input-text', { address: onSheet(sheet.name, cell(row, column)), found: foundIn(value) });
  };
  const locked = drivers.flatMap((name, at) => (valueAt(DRIVERS.locks, c.inputs[at] ?? 0) === '' ? [] : [nameKey(name)]));
  const lines = Array.from({ length: rows.count }, (_, at) => {
    const row = rows.first + at;
    const values = drivers.map((name, driver) => {
      const typed = months.map((month, m) => [isoMonth(month), numberAt(row, (c.inputs[driver] ?? 0) + m)] as const);
      return [nameKey(name), Object.fromEntries(typed.filter((of): of is [string, number] => of[1] !== null))] as const;
    });
    const known = values.filter(([, of]) => Object.keys(of).length > 0);
    return [keyOfPath(String(sheet.values[row]?.[c.path] ?? '')), Object.fromEntries(known)] as const;
  });
  const values = Object.fromEntries(lines.filter(([, of]) => Object.keys(of).length > 0));
  return { inputs: { formula: formulaOf(sheet, valueAt), locked, values }, formulas };
}

/** The formula of sales as typed; one typed with a leading equals sign, which Excel cannot calculate, is meant as it reads. */
function formulaOf(sheet: SheetCells, valueAt: (row: number, column: number) => Content): string {
  const { row, column } = DRIVERS.formula;
  const value = sheet.values[row]?.[column] ?? '';
  const formula = sheet.formulas[row]?.[column] ?? '';
  const isMeant = isFormula(formula) && (typeof value !== 'string' || isErrorText(value));
  const text = isMeant ? formula.slice(1) : String(valueAt(row, column));
  if (text.trim() === '') return USUAL_FORMULA;
  driverFormula(text, onSheet(sheet.name, cell(row, column)));
  return text;
}
