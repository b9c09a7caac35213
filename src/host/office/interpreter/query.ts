import type { Args } from '../wire/args';
import { invalidArgument } from '../wire/errors';
import type { Json, QueryInfo } from '../wire/protocol';
import type { Handle } from '../objects/targets';
import type { Call } from './call';
import { memberOf, typeOf, unknownMember } from './member';

/** What of an object is asked for: everything scalar, or named members with what is asked of each in turn. */
interface Wanted {
  all: boolean;
  members: Map<string, Wanted>;
}

const everything = (): Wanted => ({ all: true, members: new Map() });
const nothing = (): Wanted => ({ all: false, members: new Map() });

/**
 * Reads `select` and `expand` lists such as `values`, `format/fill/color`, `items/name`, `$all` and `$none`. No selection asks for
 * every scalar property.
 */
function readQuery(query: QueryInfo): Wanted {
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  const root: Wanted = { all: select.length === 0 && expand.length === 0, members: new Map() };
  for (const path of select) add(root, path, false);
  for (const path of expand) add(root, path, true);
  return root;
}

function add(root: Wanted, path: string, whole: boolean): void {
  let node = root;
  for (const step of path.split('/').map((part) => part.trim())) {
    if (step === '$all') node.all = true;
    else if (step !== '' && step !== '$none') {
      const key = step.toLowerCase();
      const next = node.members.get(key) ?? nothing();
      node.members.set(key, next);
      node = next;
    }
  }
  if (whole) node.all = true;
}

/** The wire form of an object for a `load`: PascalCase members, collections as `_Items`, null for a null object. */
export function query(handle: Handle | null, info: QueryInfo, call: Call): Json {
  return handle && project(handle, readQuery(info), call, info);
}

function project(handle: Handle, wanted: Wanted, call: Call, page: QueryInfo = {}): { [key: string]: Json } {
  const type = typeOf(handle);
  const result: { [key: string]: Json } = {};
  const forItems = nothing();
  forItems.all = wanted.all;
  if (wanted.all)
    for (const [name, scalar] of Object.entries(type.scalars ?? {}))
      if (!scalar.onlyWhenNamed) result[name] = scalar.get(handle.target, call);
  for (const [key, inner] of wanted.members) {
    const scalar = memberOf(type.scalars, key);
    const object = memberOf(type.objects, key);
    if (scalar) result[scalar[0]] = scalar[1].get(handle.target, call);
    else if (object) {
      const child = object[1](handle.target, call);
      result[object[0]] = child && project(child, isEmpty(inner) ? everything() : inner, call);
    } else if (type.items && key === 'items') merge(forItems, isEmpty(inner) ? everything() : inner);
    else if (type.items) forItems.members.set(key, inner);
    else if (key !== 'isnullobject') throw unknownMember(handle, key);
  }
  if (type.items) result._Items = projectItems(handle, forItems, call, page);
  addIdentity(handle, result, call);
  return result;
}

function projectItems(handle: Handle, wanted: Wanted, call: Call, page: QueryInfo): Json[] {
  const all = typeOf(handle).items?.(handle.target, call) ?? [];
  const skip = page.Skip ?? 0;
  if (skip < 0 || (page.Top ?? 0) < 0) throw invalidArgument();
  const items = all.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  return items.map((item, index) => {
    const value = project(item, wanted, call);
    if (typeOf(item).identity === undefined) value._Index = skip + index;
    return value;
  });
}

const isEmpty = (wanted: Wanted): boolean => !wanted.all && wanted.members.size === 0;

function merge(into: Wanted, from: Wanted): void {
  into.all ||= from.all;
  for (const [key, inner] of from.members) into.members.set(key, inner);
}

function addIdentity(handle: Handle, result: { [key: string]: Json }, call: Call): void {
  const { identity, scalars } = typeOf(handle);
  const scalar = identity === undefined ? undefined : scalars?.[identity];
  if (identity !== undefined && scalar) result[identity] = scalar.get(handle.target, call);
  const reference = call.references.idOf(handle);
  if (reference) result._ReferenceId = reference;
}

/** What the client is told when it first creates a proxy: by what to address it later. */
export function identify(handle: Handle | null, call: Call): Json {
  if (!handle) return null;
  const result: { [key: string]: Json } = {};
  addIdentity(handle, result, call);
  return result;
}

/** `context.loadRecursive`: for each object met down to the depth, the query given for its class. */
export function recursiveQuery(handle: Handle | null, queries: Record<string, QueryInfo>, depth: number, call: Call): Json {
  if (!handle) return null;
  const type = typeOf(handle);
  const info = queries[handle.type];
  const result = info ? project(handle, readQuery(info), call) : {};
  if (depth <= 0) return result;
  if (type.items) result._Items = type.items(handle.target, call).map((item) => recursiveQuery(item, queries, depth - 1, call));
  for (const [name, object] of Object.entries(type.objects ?? {})) {
    const child = object(handle.target, call);
    if (child && (queries[child.type] || queries[child.type.replace(/Collection$/, '')]))
      result[name] = recursiveQuery(child, queries, depth - 1, call);
  }
  return result;
}

/** The same with camelCase members, as `retrieve` wants it. */
export function camelCased(value: Json): Json {
  if (Array.isArray(value)) return value.map(camelCased);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.charAt(0).toLowerCase() + key.slice(1), camelCased(inner ?? null)]),
  );
}

/** Calls the item member of a collection, as `getItem(key)` does. */
export function itemOf(handle: Handle, args: Args, call: Call): Handle {
  const type = typeOf(handle);
  if (!type.item) throw unknownMember(handle, 'GetItem');
  return type.item(handle.target, args, call);
}
