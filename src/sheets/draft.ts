import type { Area, CellStyle, Content, SheetBlueprint, Validation, ConditionalFormat, ChartBlueprint } from './blueprint';

/** A sheet being written down, cell by cell; `contents` gives it as the one rectangle it fills. */
export class Draft {
  private readonly cells: Content[][] = [];
  private width = 0;
  readonly numberFormats: { area: Area; code: string }[] = [];
  readonly styles: { area: Area; style: CellStyle }[] = [];
  readonly names: { name: string; area: Area }[] = [];
  readonly validations: Validation[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly charts: ChartBlueprint[] = [];
  readonly columnWidths: { column: number; count: number; characters: number }[] = [];

  put(row: number, column: number, content: Content): void {
    const line = (this.cells[row] ??= []);
    line[column] = content;
    this.width = Math.max(this.width, column + 1);
  }

  putRow(row: number, column: number, contents: readonly Content[]): void {
    contents.forEach((content, i) => this.put(row, column + i, content));
  }

  style(area: Area, style: CellStyle): void {
    this.styles.push({ area, style });
  }

  format(area: Area, code: string): void {
    this.numberFormats.push({ area, code });
  }

  widths(column: number, count: number, characters: number): void {
    this.columnWidths.push({ column, count, characters });
  }

  /** Everything from A1 to the last cell that was put. */
  area(): Area {
    return { row: 0, column: 0, rows: this.cells.length, columns: this.width };
  }

  /** The sheet as it was written; `own` is what else there is of it. */
  sheet(own: Pick<SheetBlueprint, 'id' | 'name' | 'tabColor' | 'page'> & Partial<SheetBlueprint>): SheetBlueprint {
    return {
      contents: this.contents(),
      numberFormats: this.numberFormats,
      styles: this.styles,
      names: this.names,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      charts: this.charts,
      tables: [],
      columnWidths: this.columnWidths,
      freeze: null,
      hiddenColumns: [],
      columnGroups: [],
      rowGroups: [],
      ...own,
    };
  }

  contents(): SheetBlueprint['contents'] {
    const cells = Array.from({ length: this.cells.length }, (_, row) =>
      Array.from({ length: this.width }, (_, column) => this.cells[row]?.[column] ?? null),
    );
    return [{ row: 0, column: 0, cells }];
  }
}

/** A one-row or one-column area, the usual case. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}
