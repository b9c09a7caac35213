import { createUniverEngine } from '../../../../src/host/engine/univer';
import { areaAddress, parseArea, splitSheet } from '../../../../src/host/engine/address';
import type { Area, Engine } from '../../../../src/host/engine/engine';
import type { CellValue } from '../../../../src/host/engine/snapshot';

/** An engine with shorthand for tests: addresses such as `B2:C3` or `Data!A1` in place of sheet ids and areas. */
export class TestBook {
  readonly engine: Engine = createUniverEngine();

  place(address: string): { sheet: string; area: Area } {
    const { sheet, rest } = splitSheet(address);
    const found = sheet === null ? this.engine.sheets()[0] : this.engine.sheets().find(({ name }) => name === sheet);
    if (!found) throw new Error(`no sheet ${sheet ?? ''}`);
    return { sheet: found.id, area: parseArea(rest) };
  }

  /** Writes rows from a top left cell. */
  put(address: string, rows: (CellValue | null)[][]): void {
    const { sheet, area } = this.place(address);
    this.engine.writeCells(
      sheet,
      { ...area, rows: rows.length, columns: rows[0]!.length },
      rows.map((row) => row.map((content) => ({ content }))),
    );
  }

  values(address: string): CellValue[][] {
    const { sheet, area } = this.place(address);
    return this.engine.readCells(sheet, area).map((row) => row.map((cell) => cell.value));
  }

  value(address: string): CellValue {
    return this.values(address)[0]![0]!;
  }

  formula(address: string): CellValue {
    const { sheet, area } = this.place(address);
    return this.engine.readCells(sheet, area)[0]![0]!.formula;
  }

  /** Writes one formula (or constant) and gives what it calculates to. */
  async calc(formula: CellValue, address = 'Z90'): Promise<CellValue> {
    this.put(address, [[formula]]);
    await this.engine.settle();
    return this.value(address);
  }

  spill(address: string): string | null {
    const { sheet, area } = this.place(address);
    const spill = this.engine.spillOf(sheet, area.row, area.column);
    return spill && areaAddress(spill.area);
  }
}

/** A book per test, disposed afterwards. */
export function useBook(): () => TestBook {
  let book: TestBook;
  beforeEach(() => {
    book = new TestBook();
  });
  afterEach(() => book.engine.dispose());
  return () => book;
}
