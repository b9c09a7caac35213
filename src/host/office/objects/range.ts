import type { CellRead } from '../../engine/engine';
import type { Book } from '../model/book';
import { cellCount, isEntireColumn, isEntireRow, isUnbounded } from '../model/area';
import { sheetAddress } from '../model/address';
import { sizeMismatch, writeContents, writeNumberFormat } from '../model/contents';
import { cellPosition } from '../model/geometry';
import { toR1C1 } from '../model/r1c1';
import type { Json } from '../wire/protocol';
import { invalidArgument } from '../wire/errors';
import { readOnly, readWrite, type Method, type ObjectType, type Scalar } from './object-type';
import { rangeCellProperties } from './range-cell-properties';
import { rangeEditing } from './range-editing';
import { rangeNavigation } from './range-navigation';
import { rangeOutline, rangeHidden } from './range-outline';
import { rangeSearch } from './range-search';
import { handle, type RangeTarget } from './targets';

/** What the client asks before it sends a large matrix in pieces: whether the whole has the range's shape. */
const validateArraySize: Method<RangeTarget> = ({ area }, args) => {
  if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) throw sizeMismatch(area);
};

/** A matrix with something of every cell; null for entire columns and rows, as Excel answers. */
const perCell = (pick: (cell: CellRead) => Json): Scalar<RangeTarget>['get'] => {
  return ({ sheet, area }, { book }) => (isUnbounded(area) ? null : book.cells({ sheet, area }).map((row) => row.map(pick)));
};

const formulas = perCell((cell) => cell.formula);
const formats = perCell((cell) => cell.numberFormat);

export const rangeType: ObjectType<RangeTarget> = {
  keepable: true,
  scalars: {
    Address: readOnly(({ sheet, area }, { book }) => sheetAddress(book.sheet(sheet).name, area)),
    AddressLocal: readOnly(({ sheet, area }, { book }) => sheetAddress(book.sheet(sheet).name, area)),
    CellCount: readOnly(({ area }) => (cellCount(area) >= 2 ** 31 ? -1 : cellCount(area))),
    ColumnCount: readOnly(({ area }) => area.columns),
    ColumnIndex: readOnly(({ area }) => area.column),
    RowCount: readOnly(({ area }) => area.rows),
    RowIndex: readOnly(({ area }) => area.row),
    IsEntireColumn: readOnly(({ area }) => isEntireColumn(area)),
    IsEntireRow: readOnly(({ area }) => isEntireRow(area)),
    Values: readWrite(
      perCell((cell) => cell.value),
      (range, value, { book }) => writeContents(book, range, value),
    ),
    Formulas: readWrite(formulas, (range, value, { book }) => writeContents(book, range, value)),
    FormulasLocal: readWrite(formulas, (range, value, { book }) => writeContents(book, range, value)),
    FormulasR1C1: {
      onlyWhenNamed: true,
      get: ({ sheet, area }, { book }) =>
        isUnbounded(area)
          ? null
          : book.cells({ sheet, area }).map((row, r) => row.map((cell, c) => toR1C1(cell.formula, area.row + r, area.column + c))),
    },
    Text: readOnly(perCell((cell) => cell.text)),
    ValueTypes: readOnly(perCell(valueTypeOf)),
    NumberFormat: readWrite(formats, (range, value, { book }) => writeNumberFormat(book, range, value)),
    NumberFormatLocal: readWrite(formats, (range, value, { book }) => writeNumberFormat(book, range, value)),
    HasSpill: readOnly(({ sheet, area }, { book }) => spillState(book, { sheet, area })),
    Left: readOnly((range, { book }) => cellPosition(book, range).left),
    Top: readOnly((range, { book }) => cellPosition(book, range).top),
    Width: readOnly((range, { book }) => cellPosition(book, range).width),
    Height: readOnly((range, { book }) => cellPosition(book, range).height),
    ...rangeHidden,
  },
  objects: {
    ConditionalFormats: (range) => handle('ConditionalFormatCollection', range),
    DataValidation: (range) => handle('DataValidation', range),
    Format: (range) => handle('RangeFormat', range),
    Sort: (range) => handle('RangeSort', range),
    Worksheet: ({ sheet }) => handle('Worksheet', { sheet }),
  },
  methods: {
    _ValidateArraySize: validateArraySize,
    ...rangeNavigation,
    ...rangeEditing,
    ...rangeCellProperties,
    ...rangeOutline,
    ...rangeSearch,
  },
};

function valueTypeOf(cell: CellRead): string {
  if (cell.isError) return 'Error';
  if (cell.formula === '') return cell.value === '' ? 'Empty' : typeName(cell);
  return typeName(cell);
}

function typeName(cell: CellRead): string {
  return typeof cell.value === 'number' ? 'Double' : typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

/** True or false where all cells agree, null where some spill and some do not. */
function spillState(book: Book, { sheet, area }: RangeTarget): boolean | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > 10000) throw invalidArgument('hasSpill is answered for up to 10000 cells here.');
  let some = false;
  let all = true;
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++) {
      const spills = book.engine.spillOf(sheet, area.row + row, area.column + column) !== null;
      some ||= spills;
      all &&= spills;
    }
  return all ? true : some ? null : false;
}
