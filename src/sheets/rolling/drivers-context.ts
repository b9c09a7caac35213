import { driversSheetText, type DriversSheetKey } from '../../locales/drivers-sheet';
import type { TextParams } from '../../locales/text';
import type { DriverPlan, PlannedDriver } from '../../planning/drivers/plan-drivers';
import { knownDriver } from '../../planning/drivers/known-driver';
import { aloneSolution, leverSolution } from '../../planning/drivers/levers';
import type { Expression } from '../../planning/drivers/expression';
import type { RollingContext } from './context';
import { driversColumns, type DriversColumns } from './drivers-layout';
import { FIRST_ROW } from './layout';

/** A driver of the sheet: what it is called and how it is solved for. */
export interface SheetDriver extends PlannedDriver {
  readonly title: string;
  /** Null where there is no closed form (see solveFor), and for drivers that the formula does not name. */
  readonly alone: Expression | null;
  readonly lever: Expression | null;
}

/** What the sheet `Drivers` is written from. */
export interface DriversContext {
  readonly rolling: RollingContext;
  readonly plan: DriverPlan;
  readonly columns: DriversColumns;
  readonly drivers: readonly SheetDriver[];
  /** Those that the formula names, which come first among the drivers. */
  readonly used: readonly SheetDriver[];
  /** Sheet row of the channels' sum; null where there are no channels. */
  readonly sumRow: number | null;
  /** Sheet row of the first row with drivers. */
  readonly firstRow: number;
  t(key: DriversSheetKey, params?: TextParams): string;
}

export function driversContext(rolling: RollingContext, plan: DriverPlan): DriversContext {
  const t = (key: DriversSheetKey, params?: TextParams) => driversSheetText(rolling.locale, key, params);
  const { drivers } = plan;
  const used = drivers.filter((driver) => driver.used).length;
  const hasSum = plan.rows[0] !== 0;
  const described = drivers.map((driver): SheetDriver => {
    const known = knownDriver(driver.name);
    return {
      ...driver,
      title: known === null ? driver.name : t('driver', { title: t(`known.${known}`), name: driver.name }),
      alone: driver.used ? aloneSolution(plan.expression, driver.name) : null,
      lever: driver.used ? leverSolution(plan.expression, driver.name) : null,
    };
  });
  return {
    rolling,
    plan,
    columns: driversColumns({ drivers: drivers.length, used, months: plan.months.length }),
    drivers: described,
    used: described.slice(0, used),
    sumRow: hasSum ? FIRST_ROW : null,
    firstRow: FIRST_ROW + (hasSum ? 1 : 0),
    t,
  };
}
