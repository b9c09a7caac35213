import type { Engine } from '../../src/host/engine/engine';
import type { BookSnapshot } from '../../src/host/engine/snapshot';
import { createUniverEngine } from '../../src/host/engine/univer';
import { onSheet, range } from '../../src/sheets/address';
import type { SheetBlueprint } from '../../src/sheets/blueprint';
import type { SheetCells } from '../../src/sheets/breakdown/sheet-cells';
import { drawBlueprint } from './draw-blueprint';

/** A calculated workbook with these sheets. */
export async function calculated(blueprints: readonly SheetBlueprint[]): Promise<Engine> {
  const engine = createUniverEngine();
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
  return engine;
}

/** Sheets in a calculated workbook, and what stands on them. */
export class DrawnBook {
  private ids: ReadonlyMap<string, string> | null = null;

  constructor(private readonly engine: Engine) {}

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

  /** The workbook as it stands, to be written to a file. */
  snapshot(): BookSnapshot {
    return this.engine.snapshot();
  }

  async settle(): Promise<void> {
    await this.engine.settle();
  }

  /** Asked for every cell that is read; nobody renames a sheet here. */
  private idOf(name: string): string {
    this.ids ??= new Map(this.engine.sheets().map((sheet) => [sheet.name, sheet.id]));
    return this.ids.get(name) ?? '';
  }
}
