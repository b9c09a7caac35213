import { EventType, WORKBOOK_TARGET } from '../events/event-types';
import type { Call } from '../interpreter/call';
import { containsArea } from '../model/area';
import { intersection } from '../../engine/address';
import {
  addTable,
  bodyArea,
  findTable,
  headerArea,
  removeTable,
  renameTable,
  resizeTable,
  showTotals,
  tableById,
  totalArea,
  wholeArea,
  type Table,
} from '../model/tables';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { registrations } from './event-methods';
import { readOnly, readWrite, type ObjectType, type Scalar } from './object-type';
import { rangeArgument, rangeOn } from './range-navigation';
import { handle, type TableTarget, type Targets } from './targets';

type Tables = Targets['TableCollection'];

function listed({ sheet, within, fully }: Tables, { book }: Call): Table[] {
  return book.engine.tables().filter((table) => {
    if (sheet !== undefined && table.sheet !== sheet) return false;
    return within === undefined || (fully ? containsArea(within, wholeArea(table)) : intersection(within, wholeArea(table)) !== null);
  });
}

export const tableCollectionType: ObjectType<Tables> = {
  scalars: { Count: readOnly((target, call) => listed(target, call).length) },
  items: (target, call) => listed(target, call).map(({ id }) => handle('Table', { table: id })),
  item: (target, args, call) => {
    const table = findTable(call.book, args.text(0));
    if (!table || !listed(target, call).some(({ id }) => id === table.id)) throw itemNotFound(`There is no table ${args.text(0)}.`);
    return handle('Table', { table: table.id });
  },
  methods: {
    Add: ({ sheet }, args, call) => {
      const range = rangeArgument(args, 0, sheet ?? call.book.engine.activeSheet(), call);
      if (sheet !== undefined && range.sheet !== sheet) throw invalidArgument('The range is on another worksheet.');
      const table = addTable(call.book, range, args.flag(1));
      call.events.raise(EventType.TableAdded, WORKBOOK_TARGET, { source: 'Local', tableId: table.id, worksheetId: table.sheet });
      return handle('Table', { table: table.id });
    },
    GetCount: (target, _args, call) => listed(target, call).length,
    ...registrations<Tables>(() => WORKBOOK_TARGET, {
      AddedEvent: EventType.TableAdded,
      DataChangedEvent: EventType.TableChanged,
      DeletedEvent: EventType.TableDeleted,
    }),
  },
};

const get = <T extends Json>(read: (table: Table) => T): Scalar<TableTarget>['get'] => {
  return ({ table }, { book }) => read(tableById(book, table));
};

const boolean = (value: Json): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

/** A property that is true where the file says nothing. */
const shown = (key: 'showBandedRows' | 'showFilterButton' | 'showHeaders'): Scalar<TableTarget> =>
  readWrite(
    get((table) => table[key] ?? true),
    ({ table }, value, { book }) => {
      book.engine.updateTable(tableById(book, table).id, { [key]: boolean(value) ? undefined : false });
      book.changed();
    },
  );

export const tableType: ObjectType<TableTarget> = {
  identity: 'Id',
  scalars: {
    Id: readOnly(get((table) => table.id)),
    LegacyId: readOnly(get((table) => table.id)),
    Name: readWrite(
      get((table) => table.name),
      ({ table }, value, { book }) => {
        if (typeof value !== 'string') throw invalidArgument('A text is expected.');
        renameTable(book, tableById(book, table), value);
      },
    ),
    ShowBandedRows: shown('showBandedRows'),
    ShowFilterButton: shown('showFilterButton'),
    ShowHeaders: shown('showHeaders'),
    ShowTotals: readWrite(
      get((table) => table.showTotals ?? false),
      ({ table }, value, { book }) => showTotals(book, tableById(book, table), boolean(value)),
    ),
    ShowBandedColumns: readOnly(() => false),
    HighlightFirstColumn: readOnly(() => false),
    HighlightLastColumn: readOnly(() => false),
    Style: readWrite(
      get((table) => table.style ?? 'TableStyleMedium2'),
      ({ table }, value, { book }) => {
        if (typeof value !== 'string' || !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(value))
          throw invalidArgument('There is no such table style.');
        book.engine.updateTable(tableById(book, table).id, { style: value });
        book.changed();
      },
    ),
  },
  objects: {
    AutoFilter: (table) => handle('AutoFilter', table),
    Columns: (table) => handle('TableColumnCollection', table),
    Rows: (table) => handle('TableRowCollection', table),
    Sort: (table) => handle('TableSort', table),
    Worksheet: ({ table }, { book }) => handle('Worksheet', { sheet: tableById(book, table).sheet }),
  },
  methods: {
    GetRange: ({ table }, _args, { book }) => rangeOn(tableById(book, table).sheet, wholeArea(tableById(book, table))),
    GetDataBodyRange: ({ table }, _args, { book }) => rangeOn(tableById(book, table).sheet, bodyArea(tableById(book, table))),
    GetHeaderRowRange: ({ table }, _args, { book }) => rangeOn(tableById(book, table).sheet, headerArea(tableById(book, table))),
    GetTotalRowRange: ({ table }, _args, { book }) => rangeOn(tableById(book, table).sheet, totalArea(tableById(book, table))),
    Resize: ({ table }, args, call) => {
      const found = tableById(call.book, table);
      resizeTable(call.book, found, rangeArgument(args, 0, found.sheet, call));
    },
    Delete: ({ table }, _args, { book, events }) => {
      const { id, name, sheet } = tableById(book, table);
      removeTable(book, tableById(book, table), false);
      events.raise(EventType.TableDeleted, WORKBOOK_TARGET, { source: 'Local', tableId: id, tableName: name, worksheetId: sheet });
    },
    ConvertToRange: ({ table }, _args, { book }) => {
      const found = tableById(book, table);
      const range = { sheet: found.sheet, area: wholeArea(found) };
      removeTable(book, found, true);
      return handle('Range', range);
    },
    ...registrations<TableTarget>(({ table }) => table, {
      DataChangedEvent: EventType.TableChanged,
      SelectionChangedEvent: EventType.TableSelectionChanged,
    }),
  },
};

/** A table's filter buttons; filtering itself is not offered by the engine. */
export const autoFilterType: ObjectType<TableTarget> = {
  scalars: {
    Enabled: readOnly(get((table) => table.showFilterButton ?? true)),
    IsDataFiltered: readOnly(() => false),
  },
};
