import type { Engine } from '../../../src/host/engine/engine';
import type { Locale } from '../../../src/locales/locale';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { BreakdownPlan } from '../../../src/planning/breakdown/plan';
import type { RollingInputs } from '../../../src/planning/rolling/rolling-inputs';
import type { RollingPlan } from '../../../src/planning/rolling/rolling-plan';
import type { SheetBlueprint } from '../../../src/sheets/blueprint';
import { ACTUALS_TABLE, actualsSheet, breakdownSheets } from '../../../src/sheets/breakdown';
import { demandSheets } from '../../../src/sheets/rolling';
import { rollingContext, type RollingContext } from '../../../src/sheets/rolling/context';
import { FIRST_ROW, gtmColumns } from '../../../src/sheets/rolling/layout';
import { calculated, DrawnBook } from '../../support/drawn-book';

/** A rolling plan's sheets beside history and breakdown in a calculated workbook, and what stands on them. */
export class DrawnRolling extends DrawnBook {
  readonly columns;

  private constructor(
    readonly plan: RollingPlan,
    engine: Engine,
  ) {
    super(engine);
    this.columns = gtmColumns(plan);
  }

  static async of(
    plan: RollingPlan,
    breakdown: BreakdownPlan,
    rows: readonly ActualsRow[],
    {
      inputs = {},
      locale = 'en-US',
      more = () => [],
    }: {
      inputs?: RollingInputs;
      locale?: Locale;
      /** Sheets beside `GTM` and `Focus`. */
      more?: (context: RollingContext) => readonly SheetBlueprint[];
    } = {},
  ): Promise<DrawnRolling> {
    const rolling = { plan, inputs, locale, table: ACTUALS_TABLE, madeOn: 46_000, moneyDigits: 0 };
    const blueprints: SheetBlueprint[] = [
      actualsSheet(rows, locale, 'Actuals'),
      ...breakdownSheets({ plan: breakdown, locale, actuals: ACTUALS_TABLE, builtOn: 46_000 }),
      ...demandSheets(rollingContext(rolling)),
      ...more(rollingContext(rolling)),
    ];
    return new DrawnRolling(plan, await calculated(blueprints));
  }

  /** A block of `GTM`: every row of the plan, as many columns as asked. */
  rows(column: number, columns = this.plan.months.length): unknown[][] {
    return this.block('GTM', FIRST_ROW, column, this.plan.rows.length, columns);
  }
}
