import type { BookSnapshot, CellSnapshot } from '../../src/host/engine/snapshot';
import { readXlsx, writeXlsx } from '../../src/host/xlsx';
import { cell } from '../../src/sheets/address';
import { recalculatedEach } from './libreoffice';

const sheetsOf = (book: BookSnapshot): string[] => book.sheets.map(({ name }) => name);

/** What LibreOffice makes of a workbook when it works out every formula itself. */
export async function byLibreOffice(book: BookSnapshot): Promise<BookSnapshot> {
  return (await eachByLibreOffice([book]))[0]!;
}

/** The same of several workbooks, for which LibreOffice starts once. */
export async function eachByLibreOffice(books: readonly BookSnapshot[]): Promise<BookSnapshot[]> {
  const written: Uint8Array[] = [];
  for (const book of books) written.push((await writeXlsx(book)).bytes);
  const read: BookSnapshot[] = [];
  for (const bytes of recalculatedEach(written)) read.push((await readXlsx(bytes, 'recalculated.xlsx')).book);
  return read;
}

export function cellsOf(book: BookSnapshot, name: string): Record<string, CellSnapshot> {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet.cells;
}

export function valueAt(book: BookSnapshot, sheet: string, row: number, column: number): unknown {
  return cellsOf(book, sheet)[cell(row, column)]?.v ?? '';
}

/** Types into cells, and forgets every calculated value so that nothing old can pass for new. */
export function typed(
  book: BookSnapshot,
  inputs: readonly [sheet: string, row: number, column: number, value: number | string | boolean][],
): BookSnapshot {
  const copy = structuredClone(book);
  for (const sheet of copy.sheets) for (const held of Object.values(sheet.cells)) if (held.f !== undefined) delete held.v;
  for (const [sheet, row, column, value] of inputs) {
    const cells = cellsOf(copy, sheet);
    const { s, n } = cells[cell(row, column)] ?? {};
    cells[cell(row, column)] = { v: value, ...(s ? { s } : {}), ...(n ? { n } : {}) };
  }
  return copy;
}

/** Cells whose value is not the same number or text; numbers may differ in the sixteenth digit. */
export function differences(ours: BookSnapshot, theirs: BookSnapshot): string[] {
  return sheetsOf(ours).flatMap((name) =>
    Object.entries(cellsOf(ours, name)).flatMap(([address, { v = '', f }]) => {
      if (f === undefined) return [];
      const other = cellsOf(theirs, name)[address]?.v ?? '';
      const same =
        typeof v === 'number' && typeof other === 'number' ? Math.abs(v - other) <= 1e-12 * Math.max(1, Math.abs(v)) : v === other;
      return same ? [] : [`${name}!${address}: ${String(v)} here, ${String(other)} in LibreOffice (${f.slice(0, 80)})`];
    }),
  );
}

export function errorsOf(book: BookSnapshot): string[] {
  return sheetsOf(book).flatMap((name) =>
    Object.entries(cellsOf(book, name)).flatMap(([address, { e, v }]) => (e ? [`${name}!${address} ${String(v)}`] : [])),
  );
}
