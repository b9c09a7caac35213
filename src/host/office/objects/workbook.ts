import type { Call } from '../interpreter/call';
import { ExcelError, itemNotFound } from '../wire/errors';
import { readOnly, type ObjectType } from './object-type';
import { handle, type Handle, type Single } from './targets';

/** The range of a change event, which the client fetches by the reference id in the event. */
function eventRange(id: string, { references }: Call): Handle | null {
  return references.find(id) ?? null;
}

export const workbookType: ObjectType<Single> = {
  scalars: {
    Name: readOnly((_, { book }) => book.engine.document().properties.title ?? 'Book1'),
    ReadOnly: readOnly(() => false),
    AutoSave: readOnly(() => false),
    PreviouslySaved: readOnly(() => false),
    CalculationEngineVersion: readOnly(() => 191029),
    UsePrecisionAsDisplayed: readOnly(() => false),
  },
  objects: {
    Application: () => handle('Application', null),
    Comments: () => handle('CommentCollection', {}),
    CustomXmlParts: () => handle('CustomXmlPartCollection', null),
    Names: () => handle('NamedItemCollection', {}),
    Properties: () => handle('DocumentProperties', null),
    Protection: () => handle('WorkbookProtection', null),
    Settings: () => handle('SettingCollection', null),
    Tables: () => handle('TableCollection', {}),
    Worksheets: () => handle('WorksheetCollection', null),
    _Runtime: () => handle('Runtime', null),
  },
  methods: {
    GetActiveCell: (_, _args, { book }) => {
      const { sheet, area } = book.engine.selection();
      return handle('Range', { sheet, area: { ...area, rows: 1, columns: 1 } });
    },
    GetSelectedRange: (_, _args, { book }) => handle('Range', book.engine.selection()),
    GetActiveChartOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    Save: (_, args) => {
      args.oneOf(0, ['Save', 'Prompt'], 'Save');
    },
    _GetRangeForEventByReferenceId: (_, args, call) => {
      const range = eventRange(args.text(0), call);
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, call) => eventRange(args.text(0), call),
    _GetObjectByReferenceId: (_, args, call) => {
      const kept = call.references.find(args.text(0));
      if (!kept) throw new ExcelError('InvalidReference');
      return kept;
    },
    _GetReferenceCount: (_, _args, { references }) => references.count,
    _RemoveReference: (_, args, { references }) => references.remove(args.text(0)),
    _RemoveAllReferences: (_, _args, { references }) => references.clear(),
  },
};
