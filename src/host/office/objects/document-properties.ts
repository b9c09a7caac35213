import type { PropertiesSnapshot } from '../../engine/snapshot';
import type { Call } from '../interpreter/call';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { readOnly, readWrite, type ObjectType, type Scalar } from './object-type';
import { handle, type KeyTarget, type Single } from './targets';

type TextProperty = Exclude<keyof PropertiesSnapshot, 'custom'>;
type Custom = NonNullable<PropertiesSnapshot['custom']>;

const text = (key: TextProperty): Scalar<Single> =>
  readWrite(
    (_, { book }) => book.engine.document().properties[key] ?? '',
    (_, value, { book }) => {
      if (typeof value !== 'string') throw invalidArgument('A text is expected.');
      book.engine.updateDocument({ properties: { ...book.engine.document().properties, [key]: value } });
    },
  );

export const documentPropertiesType: ObjectType<Single> = {
  scalars: {
    Author: text('author'),
    Category: text('category'),
    Comments: text('comments'),
    Company: text('company'),
    Keywords: text('keywords'),
    Manager: text('manager'),
    Subject: text('subject'),
    Title: text('title'),
    LastAuthor: readOnly(() => ''),
    RevisionNumber: readOnly(() => 0),
    CreationDate: readOnly(() => null),
  },
  objects: { Custom: () => handle('CustomPropertyCollection', null) },
};

const custom = ({ book }: Call): Custom => book.engine.document().properties.custom ?? {};

function store(call: Call, next: Custom): void {
  call.book.engine.updateDocument({ properties: { ...call.book.engine.document().properties, custom: next } });
}

function find(call: Call, key: string): string | undefined {
  return Object.keys(custom(call)).find((each) => each.toLowerCase() === key.toLowerCase());
}

export const customPropertyCollectionType: ObjectType<Single> = {
  items: (_, call) => Object.keys(custom(call)).map((key) => handle('CustomProperty', { key })),
  item: (_, args, call) => {
    const key = find(call, args.text(0));
    if (key === undefined) throw itemNotFound();
    return handle('CustomProperty', { key });
  },
  methods: {
    Add: (_, args, call) => {
      const key = find(call, args.text(0)) ?? args.text(0);
      const value = args.json(1);
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
      store(call, { ...custom(call), [key]: value });
      return handle('CustomProperty', { key });
    },
    DeleteAll: (_, _args, call) => store(call, {}),
    GetCount: (_, _args, call) => Object.keys(custom(call)).length,
  },
};

export const customPropertyType: ObjectType<KeyTarget> = {
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: readWrite(
      ({ key }, call) => custom(call)[key] ?? '',
      ({ key }, value, call) => {
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
        store(call, { ...custom(call), [key]: value });
      },
    ),
    Type: readOnly(({ key }, call) => {
      const value = custom(call)[key];
      return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
    }),
  },
  methods: {
    Delete: ({ key }, _args, call) => {
      const { [key]: _gone, ...rest } = custom(call);
      store(call, rest);
    },
  },
};
