import type { NameSnapshot } from '../../engine/snapshot';
import type { Call } from '../interpreter/call';
import { addName, changeName, deleteName, findName, meaningOf } from '../model/names';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { readOnly, readWrite, type ObjectType } from './object-type';
import { handle, type Handle, type Targets } from './targets';

type Named = Targets['NamedItem'];

const named = ({ name, scope }: NameSnapshot): Handle => handle('NamedItem', scope === undefined ? { name } : { name, scope });

function found({ name, scope }: Named, { book }: Call): NameSnapshot {
  const item = findName(book, name, scope);
  if (!item) throw itemNotFound(`There is no name ${name}.`);
  return item;
}

const text = (value: Json): string => {
  if (typeof value !== 'string') throw invalidArgument('A text is expected.');
  return value;
};

export const namedItemCollectionType: ObjectType<Targets['NamedItemCollection']> = {
  items: ({ scope }, { book }) =>
    book.engine
      .names()
      .filter((item) => item.scope === scope)
      .map(named),
  item: ({ scope }, args, { book }) => {
    const item = findName(book, args.text(0), scope);
    if (!item) throw itemNotFound(`There is no name ${args.text(0)}.`);
    return named(item);
  },
  methods: {
    Add: ({ scope }, args, { book }) => named(addName(book, args.text(0), args.range(1) ?? args.text(1), args.optionalText(2), scope)),
    GetCount: ({ scope }, _args, { book }) => book.engine.names().filter((item) => item.scope === scope).length,
  },
};

export const namedItemType: ObjectType<Named> = {
  identity: '_Id',
  scalars: {
    _Id: readOnly(({ name }) => name),
    Name: readOnly((target, call) => found(target, call).name),
    Formula: readWrite(
      (target, call) => found(target, call).formula,
      (target, value, call) => changeName(call.book, found(target, call), { formula: text(value) }),
    ),
    Comment: readWrite(
      (target, call) => found(target, call).comment ?? '',
      (target, value, call) => changeName(call.book, found(target, call), { comment: text(value) }),
    ),
    Visible: readWrite(
      (target, call) => found(target, call).visible ?? true,
      (target, value, call) => {
        if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
        changeName(call.book, found(target, call), { visible: value });
      },
    ),
    Scope: readOnly(({ scope }) => (scope === undefined ? 'Workbook' : 'Worksheet')),
    Type: readOnly((target, call) => meaningOf(call.book, found(target, call)).type),
    Value: readOnly((target, call) => meaningOf(call.book, found(target, call)).value),
  },
  objects: {
    Worksheet: ({ scope }) => {
      if (scope === undefined) throw itemNotFound('The name belongs to the workbook.');
      return handle('Worksheet', { sheet: scope });
    },
    WorksheetOrNullObject: ({ scope }) => (scope === undefined ? null : handle('Worksheet', { sheet: scope })),
  },
  methods: {
    Delete: (target, _args, call) => deleteName(call.book, found(target, call)),
    GetRange: (target, _args, call) => {
      const { range } = meaningOf(call.book, found(target, call));
      if (!range) throw itemNotFound(`The name ${target.name} is no range.`);
      return handle('Range', range);
    },
    GetRangeOrNullObject: (target, _args, call) => {
      const { range } = meaningOf(call.book, found(target, call));
      return range ? handle('Range', range) : null;
    },
  },
};
