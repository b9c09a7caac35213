import type { SheetInfo } from '../../engine/engine';
import type { SheetSnapshot } from '../../engine/snapshot';
import { ExcelError, invalidArgument } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { Book } from './book';
import { checkSheetName } from './rules';

/** Fails with `AccessDenied` where the workbook's structure is protected. */
function assertStructureFree(book: Book): void {
  if (book.engine.document().structureProtection) throw new ExcelError('AccessDenied', 'The workbook is protected.');
}

/** Adds a worksheet behind the last; without a name it is called `Sheet1`, `Sheet2` ... */
export function addSheet(book: Book, name: string | undefined): string {
  assertStructureFree(book);
  return addInactive(book, name === undefined ? freeName(book, 'Sheet', '') : freshName(book, name)).id;
}

/** A sheet added through the API is not activated. */
function addInactive(book: Book, name: string, index?: number): SheetInfo {
  const active = book.engine.activeSheet();
  const added = book.engine.addSheet(name, index);
  if (book.engine.activeSheet() !== active) book.engine.activateSheet(active);
  book.changed();
  return added;
}

function freshName(book: Book, name: string, own?: string): string {
  checkSheetName(name);
  const other = book.engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase() && sheet.id !== own);
  if (other) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return name;
}

function freeName(book: Book, before: string, after: string): string {
  const taken = new Set(book.engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  let n = 1;
  while (taken.has(`${before}${n}${after}`.toLowerCase())) n++;
  return `${before}${n}${after}`;
}

export function renameSheet(book: Book, id: string, name: string): void {
  assertStructureFree(book);
  book.engine.renameSheet(id, freshName(book, name, book.sheet(id).id));
  book.changed();
}

export function moveSheet(book: Book, id: string, position: Json): void {
  assertStructureFree(book);
  if (typeof position !== 'number' || !Number.isInteger(position) || position < 0 || position >= book.engine.sheets().length)
    throw invalidArgument('There is no such position.');
  book.engine.moveSheet(id, position);
  book.changed();
}

/** A workbook keeps at least one visible sheet. */
function assertNotLastVisible(book: Book, id: string): void {
  const visible = book.engine.sheets().filter((sheet) => sheet.props.visibility === undefined);
  if (visible.length === 1 && visible[0]?.id === id)
    throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

export function deleteSheet(book: Book, id: string): void {
  assertStructureFree(book);
  if (book.sheet(id).props.visibility === 'VeryHidden')
    throw new ExcelError('GeneralException', 'A very hidden worksheet cannot be deleted.');
  assertNotLastVisible(book, id);
  if (book.engine.activeSheet() === id) activateNeighbour(book, id);
  book.engine.deleteSheet(id);
  book.changed();
}

export function setVisibility(book: Book, id: string, visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void {
  assertStructureFree(book);
  if (visibility !== 'Visible') {
    assertNotLastVisible(book, id);
    if (book.engine.activeSheet() === id) activateNeighbour(book, id);
  }
  book.updateSheet(id, { visibility: visibility === 'Visible' ? null : visibility });
}

/** Excel shows the next visible sheet, or the one before when there is none. */
function activateNeighbour(book: Book, id: string): void {
  const sheets = book.engine.sheets();
  const index = sheets.findIndex((sheet) => sheet.id === id);
  const visible = (sheet: (typeof sheets)[number]): boolean => sheet.id !== id && sheet.props.visibility === undefined;
  const next = sheets.slice(index).find(visible) ?? sheets.slice(0, index).reverse().find(visible);
  if (next) book.engine.activateSheet(next.id);
}

/** Copies a sheet with everything on it. Tables get new names, as table names are the workbook's. */
export function copySheet(
  book: Book,
  id: string,
  where: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  relativeTo: string | undefined,
): string {
  assertStructureFree(book);
  const sheets = book.engine.sheets();
  if ((where === 'Before' || where === 'After') && relativeTo === undefined) throw invalidArgument('relativeTo is missing.');
  const beside = sheets.findIndex((sheet) => sheet.id === relativeTo);
  const index = where === 'Beginning' ? 0 : where === 'Before' ? beside : where === 'After' ? beside + 1 : sheets.length;
  const copy = addInactive(book, freeCopyName(book, book.sheet(id).name), index);
  const snapshot = book.engine.snapshot().sheets.find((sheet) => sheet.id === id);
  if (snapshot) fillCopy(book, copy.id, snapshot);
  book.changed();
  return copy.id;
}

/** `Plan (2)`, shortened where 31 characters would not hold it. */
function freeCopyName(book: Book, name: string): string {
  const taken = new Set(book.engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function fillCopy(book: Book, copy: string, { id, name, cells, tables, merges, ...props }: SheetSnapshot): void {
  const used = Object.keys(cells).length > 0 ? book.engine.usedArea(id, false) : null;
  if (used) book.engine.copyCells({ sheet: id, area: used }, { sheet: copy, area: used }, 'All');
  const present = new Set(book.engine.merges(copy).map((area) => JSON.stringify(area)));
  if (merges) for (const area of book.engine.merges(id)) if (!present.has(JSON.stringify(area))) book.engine.merge(copy, area);
  const { protection, visibility, charts, ...rest } = props;
  book.engine.updateSheet(copy, {
    ...rest,
    ...(charts
      ? {
          charts: charts.map((chart) => ({ ...chart, series: chart.series.map((series) => onSheet(series, name, book.sheet(copy).name)) })),
        }
      : {}),
    ...(protection ? { protection } : {}),
    ...(visibility ? { visibility } : {}),
  });
  for (const table of tables ?? []) {
    const name = freeTableName(book, table.name);
    book.engine.addTable(copy, { ...table, id: `${name}-${copy}`, name });
  }
}

/** A copied chart draws the copied sheet. */
function onSheet<T extends { values: string; categories?: string; nameFrom?: string }>(series: T, from: string, to: string): T {
  const move = (address: string): string => {
    const parts = address.split('!');
    const sheet = parts.length === 2 ? (parts[0] ?? '').replace(/^'|'$/g, '').replace(/''/g, "'") : '';
    return sheet === from ? `'${to.replace(/'/g, "''")}'!${parts[1] ?? ''}` : address;
  };
  return {
    ...series,
    values: move(series.values),
    ...(series.categories ? { categories: move(series.categories) } : {}),
    ...(series.nameFrom ? { nameFrom: move(series.nameFrom) } : {}),
  };
}

function freeTableName(book: Book, name: string): string {
  const taken = new Set(book.engine.tables().map((table) => table.name.toLowerCase()));
  let n = 2;
  while (taken.has(`${name}${n}`.toLowerCase())) n++;
  return `${name}${n}`;
}
