import { MAX_COLUMNS, MAX_ROWS } from '../../engine/address';
import { EventType } from '../events/event-types';
import type { Call } from '../interpreter/call';
import { PROTECTION_OPTIONS } from '../model/protection';
import type { Args } from '../wire/args';
import { ExcelError, invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { readOnly, readWrite, type ObjectType } from './object-type';
import { rangeArgument, rangeOn } from './range-navigation';
import { handle, type Handle, type SheetTarget, type Targets } from './targets';

/** Options over Excel's defaults; an unknown option is refused. */
function protectionOptions(given: Record<string, Json | undefined>): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = { ...PROTECTION_OPTIONS };
  for (const [name, value] of Object.entries(given)) {
    if (!(name in PROTECTION_OPTIONS)) throw invalidArgument(`There is no protection option ${name}.`);
    if (typeof value === 'boolean' || typeof value === 'string') options[name] = value;
  }
  return options;
}

const announce = ({ events }: Call, sheet: string, isProtected: boolean): void =>
  events.raise(EventType.WorksheetProtectionChanged, sheet, { isProtected, source: 'Local', worksheetId: sheet });

export const worksheetProtectionType: ObjectType<SheetTarget> = {
  scalars: {
    Protected: readOnly(({ sheet }, { book }) => book.sheet(sheet).props.protection !== undefined),
    Options: readOnly(({ sheet }, { book }) => book.sheet(sheet).props.protection?.options ?? null),
  },
  methods: {
    Protect: ({ sheet }, args, call) => {
      if (call.book.sheet(sheet).props.protection) throw new ExcelError('AccessDenied', 'The worksheet is already protected.');
      const password = args.optionalText(1);
      const options = protectionOptions(args.optionalRecord(0) ?? {});
      call.book.updateSheet(sheet, { protection: password === undefined ? { options } : { options, password } });
      announce(call, sheet, true);
    },
    Unprotect: ({ sheet }, args, call) => {
      const protection = call.book.sheet(sheet).props.protection;
      if (!protection) return;
      if (protection.password !== undefined && protection.password !== args.optionalText(0))
        throw new ExcelError('AccessDenied', 'The password is not correct.');
      call.book.updateSheet(sheet, { protection: null });
      announce(call, sheet, false);
    },
  },
};

function freeze({ sheet }: SheetTarget, rows: number, columns: number, { book }: Call): void {
  if (rows < 0 || columns < 0 || rows >= MAX_ROWS || columns >= MAX_COLUMNS)
    throw invalidArgument('So many rows or columns cannot be frozen.');
  book.updateSheet(sheet, { freeze: rows + columns === 0 ? null : { rows, columns } });
}

function frozen({ sheet }: SheetTarget, { book }: Call): Handle | null {
  const panes = book.sheet(sheet).props.freeze;
  if (!panes) return null;
  return rangeOn(sheet, { row: 0, column: 0, rows: panes.rows || MAX_ROWS, columns: panes.columns || MAX_COLUMNS });
}

export const freezePanesType: ObjectType<SheetTarget> = {
  methods: {
    FreezeRows: (sheet, args, call) => freeze(sheet, args.optionalInteger(0) ?? 1, 0, call),
    FreezeColumns: (sheet, args, call) => freeze(sheet, 0, args.optionalInteger(0) ?? 1, call),
    FreezeAt: (sheet, args, call) => {
      const { area } = rangeArgument(args, 0, sheet.sheet, call);
      const rows = area.row + area.rows;
      const columns = area.column + area.columns;
      freeze(sheet, rows === MAX_ROWS ? 0 : rows, columns === MAX_COLUMNS ? 0 : columns, call);
    },
    Unfreeze: (sheet, _args, call) => freeze(sheet, 0, 0, call),
    GetLocation: (sheet, _args, call) => {
      const range = frozen(sheet, call);
      if (!range) throw itemNotFound('The worksheet has no frozen panes.');
      return range;
    },
    GetLocationOrNullObject: (sheet, _args, call) => frozen(sheet, call),
  },
};

type SheetProperty = Targets['WorksheetCustomProperty'];

/** Custom property keys are matched without regard to case. */
function findKey({ sheet }: SheetTarget, key: string, { book }: Call): string | undefined {
  return Object.keys(book.sheet(sheet).props.customProperties ?? {}).find((each) => each.toLowerCase() === key.toLowerCase());
}

function store({ sheet }: SheetTarget, key: string, value: string | null, { book }: Call): void {
  const next = { ...book.sheet(sheet).props.customProperties };
  if (value === null) delete next[key];
  else next[key] = value;
  book.updateSheet(sheet, { customProperties: next });
}

function text(args: Args, index: number, longest: number): string {
  const value = args.text(index);
  if (value.length === 0 || value.length > longest) throw invalidArgument(`A text of 1 to ${longest} characters is expected.`);
  return value;
}

export const customSheetPropertiesType: ObjectType<SheetTarget> = {
  items: ({ sheet }, { book }) =>
    Object.keys(book.sheet(sheet).props.customProperties ?? {}).map((key) => handle('WorksheetCustomProperty', { sheet, key })),
  item: ({ sheet }, args, call) => {
    const key = findKey({ sheet }, args.text(0), call);
    if (key === undefined) throw itemNotFound();
    return handle('WorksheetCustomProperty', { sheet, key });
  },
  methods: {
    Add: ({ sheet }, args, call) => {
      const key = findKey({ sheet }, args.text(0), call) ?? text(args, 0, 255);
      store({ sheet }, key, args.text(1), call);
      return handle('WorksheetCustomProperty', { sheet, key });
    },
    GetCount: ({ sheet }, _args, { book }) => Object.keys(book.sheet(sheet).props.customProperties ?? {}).length,
  },
};

export const customSheetPropertyType: ObjectType<SheetProperty> = {
  identity: '_Id',
  scalars: {
    _Id: readOnly(({ key }) => key),
    Key: readOnly(({ key }) => key),
    Value: readWrite(
      ({ sheet, key }, { book }) => book.sheet(sheet).props.customProperties?.[key] ?? '',
      (property, value, call) => {
        if (typeof value !== 'string') throw invalidArgument();
        store(property, property.key, value, call);
      },
    ),
  },
  methods: { Delete: (property, _args, call) => store(property, property.key, null, call) },
};
