import type { Call } from '../interpreter/call';
import { rootNamespace } from '../model/xml';
import type { Args } from '../wire/args';
import { ExcelError, itemNotFound } from '../wire/errors';
import { readOnly, type ObjectType } from './object-type';
import { handle, type Handle, type Single, type Targets } from './targets';

type Part = Targets['CustomXmlPart'];
type Scoped = Targets['CustomXmlPartScopedCollection'];

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

const partHandle = (id: string): Handle => handle('CustomXmlPart', { part: id });

function stored({ part }: Part, { book }: Call): { id: string; xml: string } {
  const found = book.engine.document().customXmlParts.find(({ id }) => id === part);
  if (!found) throw itemNotFound('There is no such custom XML part.');
  return found;
}

function byId(args: Args, call: Call): Handle {
  return partHandle(stored({ part: args.text(0) }, call).id);
}

function inNamespace({ namespace }: Scoped, { book }: Call): Handle[] {
  return book.engine
    .document()
    .customXmlParts.filter(({ xml }) => rootNamespace(xml) === namespace)
    .map(({ id }) => partHandle(id));
}

export const customXmlPartCollectionType: ObjectType<Single> = {
  items: (_, { book }) => book.engine.document().customXmlParts.map(({ id }) => partHandle(id)),
  item: (_, args, call) => byId(args, call),
  methods: {
    Add: (_, args, { book }) => {
      const xml = args.text(0);
      rootNamespace(xml);
      const id = newId();
      book.engine.updateDocument({ customXmlParts: [...book.engine.document().customXmlParts, { id, xml }] });
      return partHandle(id);
    },
    GetByNamespace: (_, args) => handle('CustomXmlPartScopedCollection', { namespace: args.text(0) }),
    GetCount: (_, _args, { book }) => book.engine.document().customXmlParts.length,
  },
};

export const customXmlPartScopedCollectionType: ObjectType<Scoped> = {
  items: inNamespace,
  item: (scoped, args, call) => {
    const found = inNamespace(scoped, call).find((each) => each.type === 'CustomXmlPart' && each.target.part === args.text(0));
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    GetCount: (scoped, _args, call) => inNamespace(scoped, call).length,
    GetOnlyItem: (scoped, _args, call) => {
      const only = onlyItem(scoped, call);
      if (!only) throw itemNotFound();
      return only;
    },
    GetOnlyItemOrNullObject: onlyItemMethod,
  },
};

function onlyItemMethod(scoped: Scoped, _args: Args, call: Call): Handle | null {
  return onlyItem(scoped, call);
}

/** One part, or none; several are an error, as in Excel. */
function onlyItem(scoped: Scoped, call: Call): Handle | null {
  const found = inNamespace(scoped, call);
  if (found.length > 1) throw new ExcelError('GeneralException', 'The namespace has more than one custom XML part.');
  return found[0] ?? null;
}

export const customXmlPartType: ObjectType<Part> = {
  identity: 'Id',
  scalars: {
    Id: readOnly((part, call) => stored(part, call).id),
    NamespaceUri: readOnly((part, call) => rootNamespace(stored(part, call).xml)),
  },
  methods: {
    Delete: (part, _args, call) => {
      const { id } = stored(part, call);
      call.book.engine.updateDocument({ customXmlParts: call.book.engine.document().customXmlParts.filter((each) => each.id !== id) });
    },
    GetXml: (part, _args, call) => stored(part, call).xml,
    /** Excel adds a new part and deletes the old one: the part is the same, its id is not. */
    SetXml: (part, args, { book, ...call }) => {
      const xml = args.text(0);
      rootNamespace(xml);
      const { id } = stored(part, { book, ...call });
      part.part = newId();
      book.engine.updateDocument({
        customXmlParts: [...book.engine.document().customXmlParts.filter((each) => each.id !== id), { id: part.part, xml }],
      });
    },
  },
};
