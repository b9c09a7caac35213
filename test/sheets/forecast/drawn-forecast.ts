import type { Engine } from '../../../src/host/engine/engine';
import { createUniverEngine } from '../../../src/host/engine/univer';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { ForecastPlan } from '../../../src/planning/forecast/forecast-plan';
import { ACTUALS_TABLE, actualsSheet } from '../../../src/sheets/breakdown';
import { forecastSheet, sourceFigures } from '../../../src/sheets/forecast';
import { forecastColumns, forecastRows } from '../../../src/sheets/forecast/layout';
import { drawBlueprint } from '../../support/draw-blueprint';

/** A forecast's sheet beside its history in a calculated workbook, and what stands on it. */
export class DrawnForecast {
  readonly columns;
  readonly at;

  private constructor(
    plan: ForecastPlan,
    private readonly engine: Engine,
    private readonly actuals: string,
    private readonly sheet: string,
  ) {
    this.columns = forecastColumns(plan.spec.horizon);
    this.at = forecastRows(plan);
  }

  static async of(plan: ForecastPlan, rows: readonly ActualsRow[]): Promise<DrawnForecast> {
    const engine = createUniverEngine();
    const actuals = drawBlueprint(engine, actualsSheet(rows, 'en-US', 'Actuals'));
    const source = sourceFigures(
      rows.map(({ date }) => date),
      rows.map((row) => row[plan.spec.measure]),
    );
    const blueprint = forecastSheet({ plan, locale: 'en-US', table: ACTUALS_TABLE, source, madeOn: 46000, sheetName: 'Forecast' });
    const sheet = drawBlueprint(engine, blueprint);
    await engine.settle();
    return new DrawnForecast(plan, engine, actuals, sheet);
  }

  cell(row: number, column: number): unknown {
    return this.block(row, column, 1, 1)[0]?.[0];
  }

  block(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.engine.readCells(this.sheet, { row, column, rows, columns }).map((line) => line.map(({ value }) => value));
  }

  /** Types into the history: `line` counts from its first row, `column` from the date (0). */
  async change(line: number, column: number, content: number): Promise<void> {
    this.engine.writeCells(this.actuals, { row: 4 + line, column, rows: 1, columns: 1 }, [[{ content }]]);
    await this.engine.settle();
  }

  /** Types into the forecast's sheet. */
  async type(row: number, column: number, content: number): Promise<void> {
    this.engine.writeCells(this.sheet, { row, column, rows: 1, columns: 1 }, [[{ content }]]);
    await this.engine.settle();
  }
}
