import type { SheetInfo } from '../../engine/engine';
import { EventType, WORKBOOK_TARGET } from '../events/event-types';
import { addSheet } from '../model/sheets';
import { itemNotFound } from '../wire/errors';
import { registrations } from './event-methods';
import type { ObjectType } from './object-type';
import { handle, type Handle, type Single } from './targets';

const sheetHandle = (info: SheetInfo | undefined): Handle => {
  if (!info) throw itemNotFound();
  return handle('Worksheet', { sheet: info.id });
};

const isVisible = (info: SheetInfo): boolean => info.props.visibility === undefined;

export const worksheetCollectionType: ObjectType<Single> = {
  items: (_, { book }) => book.engine.sheets().map(sheetHandle),
  item: (_, args, { book }) => sheetHandle(book.findSheet(args.text(0))),
  methods: {
    Add: (_, args, { book }) => handle('Worksheet', { sheet: addSheet(book, args.optionalText(0)) }),
    GetActiveWorksheet: (_, _args, { book }) => handle('Worksheet', { sheet: book.engine.activeSheet() }),
    GetCount: (_, args, { book }) => book.engine.sheets().filter((info) => !args.flag(0) || isVisible(info)).length,
    GetFirst: (_, args, { book }) => sheetHandle(book.engine.sheets().find((info) => !args.flag(0) || isVisible(info))),
    GetLast: (_, args, { book }) =>
      sheetHandle(
        book.engine
          .sheets()
          .filter((info) => !args.flag(0) || isVisible(info))
          .at(-1),
      ),
    ...registrations<Single>(() => WORKBOOK_TARGET, {
      ActivatedEvent: EventType.WorksheetActivated,
      AddedEvent: EventType.WorksheetAdded,
      CalculatedEvent: EventType.WorksheetCalculated,
      DataChangedEvent: EventType.WorksheetChanged,
      DeactivatedEvent: EventType.WorksheetDeactivated,
      DeletedEvent: EventType.WorksheetDeleted,
      SelectionChangedEvent: EventType.WorksheetSelectionChanged,
      ProtectionChangedEvent: EventType.WorksheetProtectionChanged,
    }),
  },
};
