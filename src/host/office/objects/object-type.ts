import type { Args } from '../wire/args';
import type { Json } from '../wire/protocol';
import type { Call } from '../interpreter/call';
import type { ClassName, Handle, Targets } from './targets';

/** A scalar property. Without `set` it is read only. */
export interface Scalar<T> {
  get(target: T, call: Call): Json;
  set?(target: T, value: Json, call: Call): void;
  /** Left out of a `load()` that names no properties, because it is costly; loaded when named. */
  onlyWhenNamed?: true;
}

/** A null stands for Office.js's null object. */
export type Navigation<T> = (target: T, call: Call) => Handle | null;

/** A method: gives a new object, a null object, a plain value, or nothing. */
export type Method<T> = ((target: T, args: Args, call: Call) => Handle | Json) | ((target: T, args: Args, call: Call) => void);

/** The members of one Office.js class, under their names on the wire (PascalCase). */
export interface ObjectType<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Present on collections: the items in order. */
  readonly items?: (target: T, call: Call) => Handle[];
  /** What `getItem(key)` gives; throws `ItemNotFound`. */
  readonly item?: (target: T, args: Args, call: Call) => Handle;
  /** Properties answered when a proxy is first created, by which the client addresses it later (`Id`, `_Id`). */
  readonly identity?: string;
  /** True where the client may keep a reference beyond the batch (`_KeepReference`). */
  readonly keepable?: true;
}

export type Registry = { readonly [K in ClassName]: ObjectType<Targets[K]> };

/** A property that can only be read. */
export const readOnly = <T>(get: (target: T, call: Call) => Json): Scalar<T> => ({ get });

/** A property that can be read and set. */
export const readWrite = <T>(get: (target: T, call: Call) => Json, set: (target: T, value: Json, call: Call) => void): Scalar<T> => ({
  get,
  set,
});
