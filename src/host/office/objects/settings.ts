import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { Call } from '../interpreter/call';
import { readOnly, readWrite, type ObjectType } from './object-type';
import { handle, type KeyTarget, type Single } from './targets';

function write({ book }: Call, key: string, value: Json | undefined): void {
  const { [key]: _old, ...rest } = book.engine.document().settings;
  book.engine.updateDocument({ settings: value === undefined ? rest : { ...rest, [key]: value } });
}

const keys = ({ book }: Call): string[] => Object.keys(book.engine.document().settings);

export const settingCollectionType: ObjectType<Single> = {
  items: (_, call) => keys(call).map((key) => handle('Setting', { key })),
  item: (_, args, call) => {
    const key = args.text(0);
    if (!keys(call).includes(key)) throw itemNotFound(`There is no setting ${key}.`);
    return handle('Setting', { key });
  },
  methods: {
    Add: (_, args, call) => {
      const key = args.text(0);
      if (key === '') throw invalidArgument('A setting needs a key.');
      write(call, key, args.json(1));
      return handle('Setting', { key });
    },
    GetCount: (_, _args, call) => keys(call).length,
  },
};

export const settingType: ObjectType<KeyTarget> = {
  identity: '_Id',
  scalars: {
    _Id: readOnly(({ key }) => key),
    Key: readOnly(({ key }) => key),
    Value: readWrite(
      ({ key }, { book }) => (book.engine.document().settings[key] ?? null) as Json,
      ({ key }, value, call) => write(call, key, value),
    ),
  },
  methods: { Delete: ({ key }, _args, call) => write(call, key, undefined) },
};
