import type { SheetInfo } from '../../engine/engine';
import { wholeSheet } from '../model/area';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/geometry';
import { assertAllowed } from '../model/protection';
import { readColor } from '../model/rules';
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheets';
import type { Book } from '../model/book';
import type { Call } from '../interpreter/call';
import { oneOf, type Args } from '../wire/args';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { EventType } from '../events/event-types';
import { registrations } from './event-methods';
import { readOnly, readWrite, type Method, type ObjectType } from './object-type';
import { rangeOn } from './range-navigation';
import { handle, type Handle, type SheetTarget } from './targets';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

const shows = (value: Json): false | null => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value ? null : false;
};

const text = (value: Json): string => {
  if (typeof value !== 'string') throw invalidArgument('A text is expected.');
  return value;
};

/** The sheet so many places before or after, skipping hidden ones when asked. */
function neighbour({ sheet }: SheetTarget, step: 1 | -1, args: Args, book: Book): SheetInfo | undefined {
  const sheets = book.engine.sheets();
  for (let index = sheets.findIndex((info) => info.id === sheet) + step; sheets[index]; index += step)
    if (!args.flag(0) || sheets[index]?.props.visibility === undefined) return sheets[index];
  return undefined;
}

const sheetHandle = (info: SheetInfo | undefined): Handle | null => (info ? handle('Worksheet', { sheet: info.id }) : null);

function required(found: Handle | null): Handle {
  if (!found) throw itemNotFound();
  return found;
}

function getRange({ sheet }: SheetTarget, args: Args, { book }: Call): Handle {
  const address = args.optionalText(0);
  if (address === undefined || address === '') return handle('Range', { sheet, area: wholeSheet() });
  const found = book.findRange(address, sheet);
  if (found && found.sheet === sheet) return handle('Range', found);
  const named = namedRange(address, sheet, book);
  if (!named) throw invalidArgument(`'${address}' is not an address or name on this worksheet.`);
  return named;
}

/** Names and tables are addresses too. */
function namedRange(name: string, sheet: string, book: Book): Handle | undefined {
  const wanted = name.toLowerCase();
  const item = book.engine.names().find((each) => each.name.toLowerCase() === wanted && (each.scope === undefined || each.scope === sheet));
  const table = book.engine.tables().find((each) => each.name.toLowerCase() === wanted);
  const range = item ? book.findRange(item.formula) : table ? book.findRange(table.range, table.sheet) : undefined;
  return range && range.sheet === sheet ? handle('Range', range) : undefined;
}

const used: Method<SheetTarget> = ({ sheet }, args, { book }) => {
  const area = book.engine.usedArea(sheet, args.flag(0));
  return area && rangeOn(sheet, area);
};

const showGridlines = readWrite<SheetTarget>(
  ({ sheet }, { book }) => book.sheet(sheet).props.showGridlines ?? true,
  ({ sheet }, value, { book }) => book.updateSheet(sheet, { showGridlines: shows(value) }),
);

const showHeadings = readWrite<SheetTarget>(
  ({ sheet }, { book }) => book.sheet(sheet).props.showHeadings ?? true,
  ({ sheet }, value, { book }) => book.updateSheet(sheet, { showHeadings: shows(value) }),
);

export const worksheetType: ObjectType<SheetTarget> = {
  identity: 'Id',
  scalars: {
    Id: readOnly(({ sheet }, { book }) => book.sheet(sheet).id),
    Name: readWrite(
      ({ sheet }, { book }) => book.sheet(sheet).name,
      ({ sheet }, value, { book }) => renameSheet(book, sheet, text(value)),
    ),
    Position: readWrite(
      ({ sheet }, { book }) => book.engine.sheets().findIndex((info) => info.id === sheet),
      ({ sheet }, value, { book }) => moveSheet(book, sheet, value),
    ),
    Visibility: readWrite(
      ({ sheet }, { book }) => book.sheet(sheet).props.visibility ?? 'Visible',
      ({ sheet }, value, { book }) => setVisibility(book, sheet, oneOf(value, VISIBILITIES)),
    ),
    TabColor: readWrite(
      ({ sheet }, { book }) => book.sheet(sheet).props.tabColor ?? '',
      ({ sheet }, value, { book }) => book.updateSheet(sheet, { tabColor: text(value) === '' ? null : readColor(text(value)) }),
    ),
    ShowGridlines: showGridlines,
    ShowHeadings: showHeadings,
    // The client sets these under shorter names than it reads them.
    Gridlines: { ...showGridlines, onlyWhenNamed: true },
    Headings: { ...showHeadings, onlyWhenNamed: true },
    StandardWidth: readWrite(
      ({ sheet }, { book }) => book.sheet(sheet).props.standardWidth ?? DEFAULT_COLUMN_WIDTH,
      ({ sheet }, value, { book }) => {
        if (typeof value !== 'number' || value < 0) throw invalidArgument();
        book.updateSheet(sheet, { standardWidth: value });
      },
    ),
    StandardHeight: readOnly(() => DEFAULT_ROW_HEIGHT),
    EnableCalculation: readOnly(() => true),
  },
  objects: {
    Charts: (sheet) => handle('ChartCollection', sheet),
    Comments: (sheet) => handle('CommentCollection', sheet),
    CustomProperties: (sheet) => handle('WorksheetCustomPropertyCollection', sheet),
    FreezePanes: (sheet) => handle('WorksheetFreezePanes', sheet),
    Names: ({ sheet }) => handle('NamedItemCollection', { scope: sheet }),
    PageLayout: (sheet) => handle('PageLayout', sheet),
    Protection: (sheet) => handle('WorksheetProtection', sheet),
    Tables: ({ sheet }) => handle('TableCollection', { sheet }),
  },
  methods: {
    Activate: ({ sheet }, _args, { book }) => {
      if (book.sheet(sheet).props.visibility !== undefined) throw invalidArgument('A hidden worksheet cannot be activated.');
      book.engine.activateSheet(sheet);
    },
    Calculate: (_sheet, args, { book }) => {
      book.engine.recalculate(args.flag(0));
      book.changed();
    },
    Copy: ({ sheet }, args, { book }) => {
      const relative = args.object(1);
      const beside = relative?.type === 'Worksheet' ? relative.target.sheet : undefined;
      const where = args.oneOf(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
      return handle('Worksheet', { sheet: copySheet(book, sheet, where, beside) });
    },
    Delete: ({ sheet }, _args, { book }) => deleteSheet(book, sheet),
    GetCell: ({ sheet }, args) => rangeOn(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    GetRange: getRange,
    GetRangeByIndexes: ({ sheet }, args) =>
      rangeOn(sheet, { row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
    GetUsedRange: (target, args, call) => used(target, args, call) ?? rangeOn(target.sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    GetNext: (sheet, args, { book }) => required(sheetHandle(neighbour(sheet, 1, args, book))),
    GetNextOrNullObject: (sheet, args, { book }) => sheetHandle(neighbour(sheet, 1, args, book)),
    GetPrevious: (sheet, args, { book }) => required(sheetHandle(neighbour(sheet, -1, args, book))),
    GetPreviousOrNullObject: (sheet, args, { book }) => sheetHandle(neighbour(sheet, -1, args, book)),
    ShowOutlineLevels: ({ sheet }, args, { book }) => {
      assertAllowed(book, sheet, 'allowFormatRows');
      showLevels(book, sheet, 'rowGroups', 'hiddenRows', args.integer(0));
      showLevels(book, sheet, 'columnGroups', 'hiddenColumns', args.integer(1));
    },
    _GetSheetById: (_sheet, args, { book }) => required(sheetHandle(book.findSheet(args.text(0)))),
    _GetAnotherWorksheetById: (_sheet, args, { book }) => required(sheetHandle(book.findSheet(args.text(0)))),
    ...registrations<SheetTarget>(({ sheet }) => sheet, {
      ActivatedEvent: EventType.WorksheetActivated,
      CalculatedEvent: EventType.WorksheetCalculated,
      DataChangedEvent: EventType.WorksheetChanged,
      DeactivatedEvent: EventType.WorksheetDeactivated,
      SelectionChangedEvent: EventType.WorksheetSelectionChanged,
      ProtectionChangedEvent: EventType.WorksheetProtectionChanged,
    }),
  },
};

/** Hides the rows (columns) grouped at the level and deeper, and shows the others; 0 leaves that direction alone. */
function showLevels(
  book: Book,
  sheet: string,
  groups: 'rowGroups' | 'columnGroups',
  hidden: 'hiddenRows' | 'hiddenColumns',
  level: number,
): void {
  if (level === 0) return;
  const { props } = book.sheet(sheet);
  const levels = Object.entries(props[groups] ?? {}).map(([index, depth]) => ({ index: Number(index), depth }));
  const grouped = new Set(levels.map(({ index }) => index));
  const hide = levels.filter(({ depth }) => depth >= level).map(({ index }) => index);
  const kept = (props[hidden] ?? []).filter((index) => !grouped.has(index));
  book.updateSheet(sheet, { [hidden]: [...kept, ...hide].sort((a, b) => a - b) });
}
