import { registry } from '../objects';
import type { ObjectType } from '../objects/object-type';
import type { Handle } from '../objects/targets';
import { apiNotFound } from '../wire/errors';

/** The class of an object; its target is handed to the members as that class knows it. */
export function typeOf(handle: Handle): ObjectType<unknown> {
  // The handle's class and target are paired where it is made; TypeScript cannot follow the pair through the lookup.
  return registry[handle.type] as unknown as ObjectType<unknown>;
}

/** `Worksheet.getRange` for `GetRange` of a Worksheet, as error locations and the documentation spell it. */
export function locationOf(handle: Handle, member: string): string {
  return `${handle.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** Own member of a table of members, whatever its case on the wire. */
export function memberOf<M>(members: Readonly<Record<string, M>> | undefined, name: string): [string, M] | undefined {
  if (!members) return undefined;
  const exact = Object.hasOwn(members, name) ? members[name] : undefined;
  if (exact !== undefined) return [name, exact];
  const wanted = name.toLowerCase();
  return Object.entries(members).find(([key]) => key.toLowerCase() === wanted);
}

export const unknownMember = (handle: Handle, member: string) => apiNotFound(`${locationOf(handle, member)} is not known here.`);
