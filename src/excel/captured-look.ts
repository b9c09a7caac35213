import { range as addressOf } from '../sheets/address';
import type { Area } from '../sheets/blueprint';

/** Excel answers with at most 5 MB; the formats of a cell take some 700 bytes. */
const CELLS_A_READ = 4000;

const READ: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, name: true, size: true, underline: true, strikethrough: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** Rows that look alike, one after another. */
interface AlikeRows {
  readonly row: number;
  readonly rows: number;
  readonly properties: Excel.SettableCellProperties[];
  readonly numberFormats: unknown[];
}

/** The formats of an area as they stood, to be put back exactly. */
export class CapturedLook {
  /** Rough size of the request that puts them back. */
  readonly bytes: number;

  private constructor(
    readonly area: Area,
    private readonly alike: readonly AlikeRows[],
  ) {
    this.bytes = JSON.stringify(alike).length;
  }

  /** Reads every cell's format of areas, as many rows at a time as Excel gives in one answer. */
  static async read(
    context: Excel.RequestContext,
    wanted: readonly { readonly sheet: string; readonly area: Area }[],
  ): Promise<CapturedLook[]> {
    const parts = wanted.flatMap(({ sheet, area }, of) => partsOf(area).map((part) => ({ of, sheet, part })));
    const lines = wanted.map(() => [] as (AlikeRows & { readonly key: string })[]);
    const take = async (batch: typeof parts): Promise<void> => {
      const reads = batch.map(({ of, sheet, part }) => ({ of, part, formats: loadFormats(context, sheet, part) }));
      await context.sync();
      for (const { of, part, formats } of reads)
        for (const [i, line] of formats().entries()) {
          const key = JSON.stringify(line);
          const alike = lines[of] ?? [];
          const last = alike.at(-1);
          if (last?.key === key) alike[alike.length - 1] = { ...last, rows: last.rows + 1 };
          else alike.push({ row: part.row + i, rows: 1, ...line, key });
        }
    };
    let batch: typeof parts = [];
    let cells = 0;
    for (const one of parts) {
      const size = one.part.rows * one.part.columns;
      if (batch.length > 0 && cells + size > CELLS_A_READ) {
        await take(batch);
        [batch, cells] = [[], 0];
      }
      batch.push(one);
      cells += size;
    }
    if (batch.length > 0) await take(batch);
    return wanted.map(
      ({ area }, of) =>
        new CapturedLook(
          area,
          (lines[of] ?? []).map(({ row, rows, properties, numberFormats }) => ({ row, rows, properties, numberFormats })),
        ),
    );
  }

  /** Queues putting the formats back on cells whose formats have been cleared: the first of alike rows is sent, the others are copied from it. */
  restore(sheet: Excel.Worksheet): void {
    const line = (row: number, rows: number) => sheet.getRange(addressOf({ ...this.area, row, rows }));
    for (const { row, rows, properties, numberFormats } of this.alike) {
      const first = line(row, 1);
      first.setCellProperties([properties]);
      first.numberFormat = [numberFormats];
      if (rows > 1) line(row + 1, rows - 1).copyFrom(first, 'Formats');
    }
  }
}

function partsOf(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_A_READ / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, at) => ({
    ...area,
    row: area.row + at * rows,
    rows: Math.min(rows, area.rows - at * rows),
  }));
}

/** Queues the reading of the formats of each row of an area; the function gives them once they have come. */
function loadFormats(context: Excel.RequestContext, sheet: string, area: Area): () => Pick<AlikeRows, 'properties' | 'numberFormats'>[] {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  const read = range.getCellProperties(READ);
  range.load('numberFormat');
  return () => {
    const { numberFormat } = range;
    return read.value.map((cells, i) => ({ properties: cells.map(settable), numberFormats: (numberFormat[i] ?? []) as unknown[] }));
  };
}

/** What was read, less what reads as a value but means "none". */
function settable(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { format } = cell;
  if (!format) return {};
  const { fill, borders, ...rest } = format;
  const kept: Excel.CellPropertiesFormat = { ...rest };
  if (fill?.color && fill.color.toUpperCase() !== '#FFFFFF') kept.fill = { color: fill.color };
  const drawn = Object.entries(borders ?? {}).filter(
    ([, border]) => (border as Excel.CellBorder | undefined)?.style && (border as Excel.CellBorder).style !== 'None',
  );
  if (drawn.length > 0) kept.borders = Object.fromEntries(drawn);
  return { format: kept };
}
