import { isoMonth } from '../../calendar/months';
import type { YearMonth } from '../../planning/breakdown/plan';
import { keyOfPath } from '../../planning/breakdown/row-key';
import { driverFormula, USUAL_FORMULA } from '../../planning/drivers/driver-formula';
import { nameKey } from '../../planning/drivers/name';
import type { DriverInputs, DriverPlan } from '../../planning/drivers/plan-drivers';
import { isErrorText } from '../../planning/error-text';
import { cell, onSheet } from '../address';
import type { SheetCells } from '../breakdown/sheet-cells';
import { TypedCells } from '../typed-cells';
import type { TypedFormula } from '../typed-formula';
import { isFormula } from '../text-content';
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
  const cells = new TypedCells(sheet);
  const locked = drivers.flatMap((name, at) => (cells.at(DRIVERS.locks, c.inputs[at] ?? 0) === '' ? [] : [nameKey(name)]));
  const lines = Array.from({ length: rows.count }, (_, at) => {
    const row = rows.first + at;
    const values = drivers.map((name, driver) => {
      const typed = months.map((month, m) => [isoMonth(month), cells.amount(row, (c.inputs[driver] ?? 0) + m)] as const);
      return [nameKey(name), Object.fromEntries(typed.filter((of): of is [string, number] => of[1] !== null))] as const;
    });
    const known = values.filter(([, of]) => Object.keys(of).length > 0);
    return [keyOfPath(String(sheet.values[row]?.[c.path] ?? '')), Object.fromEntries(known)] as const;
  });
  const values = Object.fromEntries(lines.filter(([, of]) => Object.keys(of).length > 0));
  return { inputs: { formula: formulaOf(sheet, cells), locked, values }, formulas: cells.formulas };
}

/** The formula of sales as typed; one typed with a leading equals sign, which Excel cannot calculate, is meant as it reads. */
function formulaOf(sheet: SheetCells, cells: TypedCells): string {
  const { row, column } = DRIVERS.formula;
  const value = sheet.values[row]?.[column] ?? '';
  const formula = sheet.formulas[row]?.[column] ?? '';
  const isMeant = isFormula(formula) && (typeof value !== 'string' || isErrorText(value));
  const text = isMeant ? formula.slice(1) : String(cells.at(row, column));
  if (text.trim() === '') return USUAL_FORMULA;
  driverFormula(text, onSheet(sheet.name, cell(row, column)));
  return text;
}
