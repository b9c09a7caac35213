import { areaAddress, intersection, parseArea } from '../../engine/address';
import type { Area, CellWrite, Engine } from '../../engine/engine';
import type { RangeTarget } from '../objects/targets';
import { ExcelError, invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { Book } from './book';
import { matrixFor } from './contents';
import { assertAllowed } from './protection';
import { checkName } from './rules';
import { deleteCells, insertCells } from './structure';
import { uniqueHeaders } from './table-follow';

export type Table = ReturnType<Engine['tables']>[number];

export function tableById(book: Book, id: string): Table {
  const table = book.engine.tables().find((each) => each.id === id);
  if (!table) throw itemNotFound('The table was deleted.');
  return table;
}

export function findTable(book: Book, key: string): Table | undefined {
  const tables = book.engine.tables();
  return tables.find((each) => each.name.toLowerCase() === key.toLowerCase()) ?? tables.find((each) => each.id === key);
}

const headerRows = (table: Table): number => (table.showHeaders === false ? 0 : 1);
const totalRows = (table: Table): number => (table.showTotals ? 1 : 0);

export const wholeArea = (table: Table): Area => parseArea(table.range);

export function bodyArea(table: Table): Area {
  const whole = wholeArea(table);
  return { ...whole, row: whole.row + headerRows(table), rows: whole.rows - headerRows(table) - totalRows(table) };
}

export function headerArea(table: Table): Area {
  if (table.showHeaders === false) throw itemNotFound('The table shows no headers.');
  return { ...wholeArea(table), rows: 1 };
}

export function totalArea(table: Table): Area {
  if (!table.showTotals) throw itemNotFound('The table shows no totals.');
  const whole = wholeArea(table);
  return { ...whole, row: whole.row + whole.rows - 1, rows: 1 };
}

/** Makes a table of a range. Without headers in the range a row of them is put above its data. */
export function addTable(book: Book, range: RangeTarget, hasHeaders: boolean): Table {
  const { sheet } = range;
  assertAllowed(book, sheet);
  if (!hasHeaders) insertCells(book, { sheet, area: { ...range.area, rows: 1 } }, 'Down');
  const area = { ...range.area, rows: Math.max(range.area.rows + (hasHeaders ? 0 : 1), 2) };
  assertFree(book, sheet, area);
  const texts = hasHeaders
    ? (book.engine.readCells(sheet, { ...area, rows: 1 })[0] ?? []).map((cell) => cell.text)
    : Array<string>(area.columns).fill('');
  const columns = uniqueHeaders(texts);
  book.engine.writeCells(sheet, { ...area, rows: 1 }, [columns.map((content): CellWrite => ({ content }))]);
  const number = freeNumber(book);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  book.engine.addTable(sheet, { id, name: `Table${number}`, range: areaAddress(area), columns, style: 'TableStyleMedium2' });
  book.changed();
  return tableById(book, id);
}

function freeNumber(book: Book): number {
  const taken = new Set([...book.engine.tables(), ...book.engine.names()].map((item) => item.name.toLowerCase()));
  let n = 1;
  while (taken.has(`table${n}`)) n++;
  return n;
}

/** A table may touch no other table and no merged cells. */
function assertFree(book: Book, sheet: string, area: Area, own?: string): void {
  const table = book.engine.tables().find((each) => each.sheet === sheet && each.id !== own && intersection(wholeArea(each), area));
  if (table) throw new ExcelError('InvalidArgument', `A table can't overlap another table: ${table.name}.`);
  if (book.engine.merges(sheet).some((merge) => intersection(merge, area))) throw new ExcelError('MergedRangeConflict');
}

export function renameTable(book: Book, table: Table, name: string): void {
  checkName(name);
  const taken = [...book.engine.tables().filter((each) => each.id !== table.id), ...book.engine.names()];
  if (taken.some((item) => item.name.toLowerCase() === name.toLowerCase()))
    throw new ExcelError('ItemAlreadyExists', `The name ${name} exists already.`);
  book.engine.updateTable(table.id, { name });
  book.changed();
}

/** Gives the table other cells; the header row stays where it is. */
export function resizeTable(book: Book, table: Table, to: RangeTarget): void {
  const whole = wholeArea(table);
  if (to.sheet !== table.sheet || to.area.row !== whole.row || !intersection(whole, to.area) || to.area.rows < 1 + headerRows(table))
    throw invalidArgument('The header row must stay in the same row, and the new range must overlap the old.');
  assertFree(book, table.sheet, to.area, table.id);
  const header = book.engine.readCells(table.sheet, { ...to.area, rows: 1 })[0] ?? [];
  const columns = uniqueHeaders(header.map((cell) => cell.text));
  book.engine.writeCells(table.sheet, { ...to.area, rows: 1 }, [columns.map((content): CellWrite => ({ content }))]);
  book.engine.updateTable(table.id, { range: areaAddress(to.area), columns });
  book.changed();
}

export function removeTable(book: Book, table: Table, keepCells: boolean): void {
  assertAllowed(book, table.sheet);
  book.engine.deleteTable(table.id);
  if (!keepCells) book.engine.writeCells(table.sheet, wholeArea(table), { content: null, numberFormat: 'General' });
  book.changed();
}

export function showTotals(book: Book, table: Table, shown: boolean): void {
  if (shown === (table.showTotals === true)) return;
  const whole = wholeArea(table);
  if (shown) {
    insertCells(book, { sheet: table.sheet, area: { ...whole, row: whole.row + whole.rows, rows: 1 } }, 'Down');
    book.engine.updateTable(table.id, { range: areaAddress({ ...whole, rows: whole.rows + 1 }), showTotals: true });
    book.engine.writeCells(table.sheet, { row: whole.row + whole.rows, column: whole.column, rows: 1, columns: 1 }, { content: 'Total' });
  } else {
    book.engine.writeCells(table.sheet, totalArea(table), { content: null });
    book.engine.updateTable(table.id, { range: areaAddress({ ...whole, rows: whole.rows - 1 }), showTotals: undefined });
  }
  book.changed();
}

/** Adds rows at a place of the body (at its end when undefined), moving what is below down. Gives the index of the first. */
export function addRows(book: Book, table: Table, index: number | undefined, values: Json): number {
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? (values as Json[][]) : [values]) : [[values]];
  const body = bodyArea(table);
  const at = index ?? body.rows;
  if (at < 0 || at > body.rows) throw invalidArgument(`There is no row ${at} in the table.`);
  const width = wholeArea(table).columns;
  const blank = values === null;
  const area = { ...body, row: body.row + at, rows: rows.length, columns: width };
  if (!blank) matrixFor(area, rows);
  insertCells(book, { sheet: table.sheet, area }, 'Down');
  growTo(book, table.id, wholeArea(table).rows + rows.length);
  if (!blank)
    book.write(
      { sheet: table.sheet, area },
      rows.map((row) => row.map((content): CellWrite => (content === null ? {} : { content: content as string }))),
    );
  return at;
}

/** Rows put in the middle have grown the table with them; rows put at its edge have not. */
function growTo(book: Book, id: string, rows: number): void {
  const whole = wholeArea(tableById(book, id));
  if (whole.rows !== rows) book.engine.updateTable(id, { range: areaAddress({ ...whole, rows }) });
  book.changed();
}

export function deleteRows(book: Book, table: Table, index: number, count: number): void {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument(`There is no row ${index} in the table.`);
  const rows = wholeArea(table).rows - count;
  if (body.rows === count) {
    book.write({ sheet: table.sheet, area: body }, { content: null });
    if (count > 1) deleteCells(book, { sheet: table.sheet, area: { ...body, row: body.row + 1, rows: count - 1 } }, 'Up');
    growTo(book, table.id, rows + 1);
    return;
  }
  deleteCells(book, { sheet: table.sheet, area: { ...body, row: body.row + index, rows: count } }, 'Up');
  growTo(book, table.id, rows);
}

/** Adds a column at a place (at the right when undefined), moving what is beside it right. Gives its index. */
export function addColumn(book: Book, table: Table, index: number | undefined, values: Json, name: string | undefined): number {
  const whole = wholeArea(table);
  const at = index ?? whole.columns;
  if (at < 0 || at > whole.columns) throw invalidArgument(`There is no column ${at} in the table.`);
  const area = { ...whole, column: whole.column + at, columns: 1 };
  insertCells(book, { sheet: table.sheet, area }, 'Right');
  const given = values === null ? undefined : matrixFor(area, values);
  const header = name ?? (typeof given?.[0]?.[0] === 'string' ? given[0][0] : `Column${whole.columns + 1}`);
  const columns = uniqueHeaders([...table.columns.slice(0, at), header, ...table.columns.slice(at)]);
  book.engine.updateTable(table.id, { range: areaAddress({ ...whole, columns: whole.columns + 1 }), columns });
  if (given)
    book.write(
      { sheet: table.sheet, area },
      given.map(([content]): CellWrite => (content === null ? {} : { content: content as string })).map((cell) => [cell]),
    );
  book.write({ sheet: table.sheet, area: { ...area, rows: 1 } }, { content: columns[at] ?? header });
  return at;
}

export function deleteColumn(book: Book, table: Table, index: number): void {
  const whole = wholeArea(table);
  if (whole.columns === 1) throw new ExcelError('InvalidOperation', 'A table keeps at least one column.');
  const columns = table.columns.filter((_, i) => i !== index);
  deleteCells(book, { sheet: table.sheet, area: { ...whole, column: whole.column + index, columns: 1 } }, 'Left');
  book.engine.updateTable(table.id, { range: areaAddress({ ...whole, columns: whole.columns - 1 }), columns });
  book.changed();
}

export function renameColumn(book: Book, table: Table, index: number, name: string): void {
  if (table.columns.some((column, i) => i !== index && column.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`The table has a column ${name} already.`);
  const columns = table.columns.map((column, i) => (i === index ? name : column));
  const whole = wholeArea(table);
  if (table.showHeaders !== false)
    book.engine.writeCells(table.sheet, { row: whole.row, column: whole.column + index, rows: 1, columns: 1 }, { content: name });
  book.engine.updateTable(table.id, { columns });
  book.changed();
}
