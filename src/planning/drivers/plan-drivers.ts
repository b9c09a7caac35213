import { isoMonth } from '../../calendar/months';
import type { YearMonth } from '../breakdown/plan';
import type { RollingPlan } from '../rolling/rolling-plan';
import { driverFormula, USUAL_FORMULA } from './driver-formula';
import type { Expression } from './expression';
import { driverKind, type DriverKind } from './known-driver';
import { nameKey } from './name';

/** Values of one driver by month, `2027-03`. */
export type DriverMonths = Readonly<Record<string, number>>;

/** What people typed for the second view of sales. */
export interface DriverInputs {
  /** The formula of sales, as typed. */
  readonly formula: string;
  /** Drivers that are not to move when levers close the gap together, by nameKey. */
  readonly locked: readonly string[];
  /** By row key (that of the channel; '' of the total) and nameKey. */
  readonly values: Readonly<Record<string, Readonly<Record<string, DriverMonths>>>>;
}

export const NO_DRIVER_INPUTS: DriverInputs = { formula: USUAL_FORMULA, locked: [], values: {} };

/** A driver of a plan. */
export interface PlannedDriver {
  /** As the formula spells it. */
  readonly name: string;
  /** See nameKey. */
  readonly key: string;
  readonly kind: DriverKind;
  /** False for one that only a formula before this one named, and that has values typed: they are not to be lost. */
  readonly used: boolean;
  readonly locked: boolean;
}

/** Everything the sheet of drivers is made from. */
export interface DriverPlan {
  readonly formula: string;
  readonly expression: Expression;
  /** In the order of the formula; those it does not name last. */
  readonly drivers: readonly PlannedDriver[];
  /** Indices of rows of the rolling plan: its channels, or the total alone where it has none. */
  readonly rows: readonly number[];
  readonly months: readonly YearMonth[];
  readonly inputs: DriverInputs;
}

/**
 * The second view of sales of a rolling plan, by its channels and months.
 *
 * @throws InputError those of driverFormula, naming `formula`
 */
export function planDrivers(rolling: Pick<RollingPlan, 'rows' | 'levels' | 'months'>, inputs: DriverInputs = NO_DRIVER_INPUTS): DriverPlan {
  const { expression, names } = driverFormula(inputs.formula, 'formula');
  const { months } = rolling;
  const depth = rolling.levels[0] === 'channel' ? 1 : 0;
  const rows = rolling.rows.flatMap((row, index) => (row.depth === depth ? [index] : []));
  const used = new Set(names.map(nameKey));
  const left = new Set(
    rows
      .flatMap((index) => Object.entries(inputs.values[rolling.rows[index]?.key ?? ''] ?? {}))
      .flatMap(([key, of]) => (!used.has(key) && months.some((month) => isoMonth(month) in of) ? [key] : [])),
  );
  const drivers = [...names, ...left].map((name): PlannedDriver => {
    const key = nameKey(name);
    return { name, key, kind: driverKind(name), used: used.has(key), locked: inputs.locked.includes(key) };
  });
  return { formula: inputs.formula, expression, drivers, rows, months, inputs };
}
