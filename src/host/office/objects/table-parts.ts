import type { Call } from '../interpreter/call';
import { writeContents } from '../model/contents';
import { sortRows, type SortField } from '../model/sort';
import {
  addColumn,
  addRows,
  bodyArea,
  deleteColumn,
  deleteRows,
  headerArea,
  renameColumn,
  tableById,
  totalArea,
  wholeArea,
  type Table,
} from '../model/tables';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Area } from '../../engine/engine';
import { readOnly, readWrite, type ObjectType } from './object-type';
import { rangeOn } from './range-navigation';
import { sortFields } from './range-sort';
import { handle, type Handle, type RangeTarget, type TableTarget, type Targets } from './targets';

type Column = Targets['TableColumn'];
type Row = Targets['TableRow'];

const columnsOf = ({ table }: TableTarget, { book }: Call): Handle[] =>
  tableById(book, table).columns.map((_, index) => handle('TableColumn', { table, index }));

export const tableColumnCollectionType: ObjectType<TableTarget> = {
  scalars: { Count: readOnly(({ table }, { book }) => tableById(book, table).columns.length) },
  items: columnsOf,
  item: ({ table }, args, { book }) => {
    const key = args.json(0);
    const { columns } = tableById(book, table);
    const index = typeof key === 'number' ? key - 1 : columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    if (columns[index] === undefined) throw itemNotFound(`The table has no column ${String(key)}.`);
    return handle('TableColumn', { table, index });
  },
  methods: {
    Add: ({ table }, args, { book }) =>
      handle('TableColumn', {
        table,
        index: addColumn(book, tableById(book, table), position(args.optionalInteger(0)), args.json(1), args.optionalText(2)),
      }),
    GetCount: ({ table }, _args, { book }) => tableById(book, table).columns.length,
  },
};

/** Office.js gives -1 for the end. */
const position = (index: number | undefined): number | undefined => (index === -1 ? undefined : index);

const columnPart = (part: (table: Table) => Area) => {
  return ({ table, index }: Column, _args: unknown, { book }: Call): Handle => {
    const found = tableById(book, table);
    const area = part(found);
    return rangeOn(found.sheet, { ...area, column: area.column + index, columns: 1 });
  };
};

function columnRange({ table, index }: Column, { book }: Call): RangeTarget {
  const found = tableById(book, table);
  const whole = wholeArea(found);
  return { sheet: found.sheet, area: { ...whole, column: whole.column + index, columns: 1 } };
}

export const tableColumnType: ObjectType<Column> = {
  identity: 'Id',
  scalars: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: readWrite(
      ({ table, index }, { book }) => tableById(book, table).columns[index] ?? null,
      ({ table, index }, value, { book }) => {
        if (typeof value !== 'string') throw invalidArgument('A text is expected.');
        renameColumn(book, tableById(book, table), index, value);
      },
    ),
    Values: readWrite(
      (column, call) => call.book.cells(columnRange(column, call)).map((row) => row.map((cell) => cell.value)),
      (column, value, call) => writeContents(call.book, columnRange(column, call), value),
    ),
  },
  methods: {
    Delete: ({ table, index }, _args, { book }) => deleteColumn(book, tableById(book, table), index),
    GetRange: columnPart(wholeArea),
    GetDataBodyRange: columnPart(bodyArea),
    GetHeaderRowRange: columnPart(headerArea),
    GetTotalRowRange: columnPart(totalArea),
  },
};

export const tableRowCollectionType: ObjectType<TableTarget> = {
  scalars: { Count: readOnly(({ table }, { book }) => bodyArea(tableById(book, table)).rows) },
  items: ({ table }, { book }) =>
    Array.from({ length: bodyArea(tableById(book, table)).rows }, (_, index) => handle('TableRow', { table, index })),
  methods: {
    Add: ({ table }, args, { book }) =>
      handle('TableRow', { table, index: addRows(book, tableById(book, table), position(args.optionalInteger(0)), args.json(1)) }),
    DeleteRowsAt: ({ table }, args, { book }) => deleteRows(book, tableById(book, table), args.integer(0), args.optionalInteger(1) ?? 1),
    GetCount: ({ table }, _args, { book }) => bodyArea(tableById(book, table)).rows,
  },
};

function rowRange({ table, index }: Row, { book }: Call): RangeTarget {
  const found = tableById(book, table);
  const body = bodyArea(found);
  if (index >= body.rows) throw itemNotFound(`The table has no row ${index}.`);
  return { sheet: found.sheet, area: { ...body, row: body.row + index, rows: 1 } };
}

export const tableRowType: ObjectType<Row> = {
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: readWrite(
      (row, call) => call.book.cells(rowRange(row, call)).map((cells) => cells.map((cell) => cell.value)),
      (row, value, call) => writeContents(call.book, rowRange(row, call), value),
    ),
  },
  methods: {
    Delete: ({ table, index }, _args, { book }) => deleteRows(book, tableById(book, table), index, 1),
    GetRange: (row, _args, call) => handle('Range', rowRange(row, call)),
  },
};

export const tableSortType: ObjectType<TableTarget> = {
  methods: {
    Apply: ({ table }, args, { book }) => {
      const found = tableById(book, table);
      const fields: SortField[] = sortFields(args, 0);
      sortRows(book, { sheet: found.sheet, area: bodyArea(found) }, fields, args.flag(1));
    },
  },
};
