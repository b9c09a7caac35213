import { formula } from './univer-packages';
import { parseArea } from '../address';
import type { TableSnapshot } from '../snapshot';
import type { UniverContext } from './univer-context';

export type PlacedTable = TableSnapshot & { sheet: string };

/** Column titles by name: upper or lower case and the apostrophes that escape `[`, `]`, `#` in formulas do not matter. */
class Titles extends Map<string, number> {
  override get(title: string): number | undefined {
    return super.get(titleKey(title.replace(/'([\s\S])/g, '$1')));
  }
}

const titleKey = (title: string) => title.trim().toLowerCase();

/** Tables of the workbook; the engine is told where each lies, for formulas such as `Sales[Amount]`. */
export class Tables {
  private readonly tables = new Map<string, PlacedTable>();

  constructor(
    private readonly context: UniverContext,
    private readonly changed: (name: string) => void,
  ) {}

  all(): PlacedTable[] {
    return [...this.tables.values()].map((table) => ({ ...table, columns: [...table.columns] }));
  }

  /** The same tables without the copy; not to be changed. */
  view(): readonly PlacedTable[] {
    return [...this.tables.values()];
  }

  on(sheet: string): TableSnapshot[] {
    return this.all()
      .filter((table) => table.sheet === sheet)
      .map(({ sheet: _sheet, ...table }) => table);
  }

  get(id: string): PlacedTable {
    const table = this.tables.get(id);
    if (!table) throw new RangeError(`no table with id ${id}`);
    return table;
  }

  set(table: PlacedTable): void {
    const before = this.tables.get(table.id);
    if (before && before.name !== table.name) this.forget(before.name);
    this.changed(table.name);
    this.tables.set(table.id, { ...table, columns: [...table.columns] });
    const area = parseArea(table.range);
    const titleMap = new Titles();
    // Filled through `set`, which stores the bare title; `get` also understands the escaped one.
    table.columns.forEach((title, i) => titleMap.set(titleKey(title), i));
    this.context.mutate(formula.SetSuperTableMutation.id, {
      tableName: table.name,
      reference: {
        sheetId: table.sheet,
        titleMap,
        // The engine takes the first row for the header and all others for data.
        range: {
          startRow: table.showHeaders === false ? area.row - 1 : area.row,
          endRow: area.row + area.rows - 1 - (table.showTotals ? 1 : 0),
          startColumn: area.column,
          endColumn: area.column + area.columns - 1,
        },
      },
    });
  }

  delete(id: string): void {
    const table = this.tables.get(id);
    if (!table) return;
    this.tables.delete(id);
    this.forget(table.name);
  }

  private forget(tableName: string): void {
    this.changed(tableName);
    this.context.mutate(formula.RemoveSuperTableMutation.id, { tableName });
  }
}
