import type { Engine } from '../../../src/host/engine/engine';
import { createUniverEngine } from '../../../src/host/engine/univer';
import type { Locale } from '../../../src/locales/locale';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { BreakdownPlan } from '../../../src/planning/breakdown/plan';
import type { RollingInputs } from '../../../src/planning/rolling/rolling-inputs';
import type { RollingPlan } from '../../../src/planning/rolling/rolling-plan';
import { onSheet, range } from '../../../src/sheets/address';
import type { SheetBlueprint } from '../../../src/sheets/blueprint';
import { ACTUALS_TABLE, actualsSheet, breakdownSheets } from '../../../src/sheets/breakdown';
import type { SheetCells } from '../../../src/sheets/breakdown/sheet-cells';
import { demandSheets } from '../../../src/sheets/rolling';
import { rollingContext, type RollingContext } from '../../../src/sheets/rolling/context';
import { FIRST_ROW, gtmColumns } from '../../../src/sheets/rolling/layout';
import { drawBlueprint } from '../../support/draw-blueprint';

/** A rolling plan's sheets beside history and breakdown in a calculated workbook, and what stands on them. */
export class DrawnRolling {
  readonly columns;

  private constructor(
    readonly plan: RollingPlan,
    private readonly engine: Engine,
  ) {
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
    const engine = createUniverEngine();
    const rolling = { plan, inputs, locale, table: ACTUALS_TABLE, madeOn: 46_000, moneyDigits: 0 };
    const blueprints: SheetBlueprint[] = [
      actualsSheet(rows, locale, 'Actuals'),
      ...breakdownSheets({ plan: breakdown, locale, actuals: ACTUALS_TABLE, builtOn: 46_000 }),
      ...demandSheets(rollingContext(rolling)),
      ...more(rollingContext(rolling)),
    ];
    for (const { name } of blueprints) if (!engine.sheets().some((sheet) => sheet.name === name)) engine.addSheet(name);
    for (const { name: sheet, names } of blueprints)
      for (const { name, area } of names) engine.setName({ name, formula: `=${onSheet(sheet, range(area, '$both'))}` });
    // Formulas refer to the tables of sheets drawn before.
    for (const blueprint of [
      ...blueprints.filter(({ tables }) => tables.length > 0),
      ...blueprints.filter(({ tables }) => tables.length === 0),
    ])
      drawBlueprint(engine, blueprint);
    await engine.settle();
    return new DrawnRolling(plan, engine);
  }

  /** A block of `GTM`: every row of the plan, as many columns as asked. */
  rows(column: number, columns = this.plan.months.length): unknown[][] {
    return this.block('GTM', FIRST_ROW, column, this.plan.rows.length, columns);
  }

  block(sheet: string, row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.engine.readCells(this.idOf(sheet), { row, column, rows, columns }).map((line) => line.map(({ value }) => value));
  }

  /** A sheet as a reader gets it: as far as it is used, or as `rows` and `columns` say. */
  cells(sheet: string, rows?: number, columns?: number): SheetCells {
    const used = this.engine.usedArea(this.idOf(sheet), true);
    const [height, width] = [rows ?? (used ? used.row + used.rows : 1), columns ?? (used ? used.column + used.columns : 1)];
    const read = this.engine.readCells(this.idOf(sheet), { row: 0, column: 0, rows: height, columns: width });
    return {
      name: sheet,
      formulas: read.map((line) => line.map(({ formula }) => formula)),
      values: read.map((line) => line.map(({ value }) => value)),
    };
  }

  async type(sheet: string, row: number, column: number, content: number | string | null): Promise<void> {
    this.write(sheet, row, column, content);
    await this.settle();
  }

  /** Types without waiting for what follows from it. */
  write(sheet: string, row: number, column: number, content: number | string | null): void {
    this.engine.writeCells(this.idOf(sheet), { row, column, rows: 1, columns: 1 }, [[{ content }]]);
  }

  async settle(): Promise<void> {
    await this.engine.settle();
  }

  private idOf(name: string): string {
    return this.engine.sheets().find((sheet) => sheet.name === name)?.id ?? '';
  }
}
