import { fromEngineDialect, toEngineDialect, type FormulaPlace, type TablePlace } from '../formulas/engine-dialect';

/** Formulas between Excel's spelling and the engine's, remembering the last answers: thousands of cells share few spellings. */
export class FormulaTexts {
  private readonly cache = new Map<string, string>();

  constructor(private readonly tables: () => readonly TablePlace[]) {}

  toEngine(formula: string, sheet: string, row: number, column: number): string {
    return toEngineDialect(formula, this.place(sheet, row, column));
  }

  fromEngine(formula: string, sheet: string, row: number, column: number): string {
    // Only formulas with table references depend on the cell they stand in.
    if (formula.includes('[')) return fromEngineDialect(formula, this.place(sheet, row, column));
    let text = this.cache.get(formula);
    if (text === undefined) {
      text = fromEngineDialect(formula, this.place(sheet, row, column));
      if (this.cache.size > 50000) this.cache.clear();
      this.cache.set(formula, text);
    }
    return text;
  }

  private place(sheet: string, row: number, column: number): FormulaPlace {
    return { sheet, row, column, tables: this.tables() };
  }
}
