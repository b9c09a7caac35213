import { Args, isHandle, type Argument } from '../wire/args';
import { apiNotFound, ExcelError, invalidArgument, itemNotFound } from '../wire/errors';
import { PathType, type ArgumentInfo, type Json, type ObjectPathInfo } from '../wire/protocol';
import { handle, type ClassName, type Handle } from '../objects/targets';
import type { Call } from './call';
import { locationOf, memberOf, typeOf, unknownMember } from './member';
import { itemOf } from './query';

/** Objects that a context reaches by service name rather than from the workbook. */
const SERVICES: Record<string, ClassName> = {
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
  'Microsoft.InternalService.AddinInternalService': 'PlatformService',
  'Microsoft.Telemetry.TelemetryService': 'PlatformService',
};

/** Says where an error came from, keeping its code. */
export class Located extends Error {
  constructor(
    readonly location: string,
    readonly failure: unknown,
  ) {
    super(location);
  }
}

/** Runs a member; whatever it throws is marked with the member's name. */
export function at<T>(target: Handle, member: string, run: () => T): T {
  try {
    return run();
  } catch (failure) {
    throw failure instanceof Located ? failure : new Located(locationOf(target, member), failure);
  }
}

/**
 * Turns the object paths of one batch into objects. A path is evaluated once, when its first action runs, so that a path which
 * creates something (`worksheets.add()`) creates it once. Null objects travel down the path, as in Excel.
 */
export class Paths {
  private readonly resolved = new Map<number, Handle | null>();

  constructor(
    private readonly infos: Record<string, ObjectPathInfo>,
    private readonly call: Call,
  ) {}

  resolve(id: number): Handle | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.infos[String(id)];
    if (!info) throw invalidArgument(`Object path ${id} is missing.`);
    const found = this.evaluate(info);
    this.resolved.set(id, found);
    return found;
  }

  /** Every object of this batch so far, so that ranges can move with their cells. */
  *objects(): Iterable<Handle> {
    for (const found of this.resolved.values()) if (found) yield found;
  }

  arguments(info: ArgumentInfo | undefined): Args {
    const values: Json[] = info?.Arguments ?? [];
    return new Args(values.map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index] ?? null)));
  }

  private argument(value: Json, reference: Json): Argument {
    if (typeof reference === 'number' && reference > 0) {
      const found = this.resolve(reference);
      if (!found) throw itemNotFound('An argument is a null object.');
      return found;
    }
    if (Array.isArray(value) && Array.isArray(reference)) return value.map((item, index) => this.argument(item, reference[index] ?? null));
    return value;
  }

  private evaluate(info: ObjectPathInfo): Handle | null {
    switch (info.ObjectPathType) {
      case PathType.Global:
        return handle('Workbook', null);
      case PathType.NewObject:
        return this.service(info.Name);
      case PathType.ReferenceId: {
        const kept = this.call.references.find(info.Name);
        if (!kept) throw new ExcelError('InvalidReference');
        return kept;
      }
    }
    const parent = this.resolve(info.ParentObjectPathId ?? 0);
    if (!parent) return null;
    return at(parent, info.ObjectPathType === PathType.Indexer ? 'GetItem' : info.Name, () => this.child(parent, info));
  }

  private service(name: string): Handle {
    const service = SERVICES[name];
    if (!service) throw apiNotFound(name);
    return handle(service, null);
  }

  private child(parent: Handle, info: ObjectPathInfo): Handle | null {
    const type = typeOf(parent);
    if (info.ObjectPathType === PathType.Property) {
      const navigation = memberOf(type.objects, info.Name);
      if (!navigation) throw unknownMember(parent, info.Name);
      return navigation[1](parent.target, this.call);
    }
    const args = this.arguments(info.ArgumentInfo);
    if (info.ObjectPathType === PathType.Indexer || (info.Name === 'GetItem' && !memberOf(type.methods, 'GetItem')))
      return itemOf(parent, args, this.call);
    const method = memberOf(type.methods, info.Name);
    if (method) {
      const made: unknown = method[1](parent.target, args, this.call);
      if (made === null || isHandle(made)) return made;
      throw new ExcelError('GeneralException', `${locationOf(parent, info.Name)} gives no object.`);
    }
    return this.itemByConvention(parent, info.Name, args);
  }

  /** `GetItemAt` and `GetItemOrNullObject`, which every collection with items and keys has. */
  private itemByConvention(parent: Handle, name: string, args: Args): Handle | null {
    const type = typeOf(parent);
    if (name === 'GetItemAt' && type.items) {
      const item = type.items(parent.target, this.call)[args.integer(0)];
      if (!item) throw invalidArgument(`There is no item ${args.integer(0)}.`);
      return item;
    }
    if (name === 'GetItemOrNullObject' && type.item) {
      try {
        return type.item(parent.target, args, this.call);
      } catch (failure) {
        if (failure instanceof ExcelError && failure.code === 'ItemNotFound') return null;
        throw failure;
      }
    }
    throw unknownMember(parent, name);
  }
}
