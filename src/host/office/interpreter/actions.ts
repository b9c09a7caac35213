import { isHandle } from '../wire/args';
import { apiNotFound, ExcelError } from '../wire/errors';
import { ActionType, type ActionInfo, type Json } from '../wire/protocol';
import type { Handle } from '../objects/targets';
import type { Call } from './call';
import { memberOf, typeOf, unknownMember } from './member';
import { at, type Paths } from './paths';
import { camelCased, identify, query, recursiveQuery } from './query';

/** True for actions before which calculated values must be up to date: those that read, and a change of the calculation mode. */
export function readsValues(action: ActionInfo): boolean {
  return (
    action.ActionType === ActionType.Query ||
    action.ActionType === ActionType.RecursiveQuery ||
    action.ActionType === ActionType.QueryAsJson ||
    action.ActionType === ActionType.EnsureUnchanged ||
    (action.ActionType === ActionType.SetProperty && action.Name === 'CalculationMode') ||
    (action.ActionType === ActionType.Method && (action.Name.startsWith('Get') || copiesValues(action)))
  );
}

/** Formulas and formats are copied as they stand, whatever their values: a build copies some dozens of times in one batch. */
function copiesValues({ Name, ArgumentInfo }: ActionInfo): boolean {
  if (Name !== 'CopyFrom') return false;
  const what = ArgumentInfo?.Arguments?.[1];
  return what !== 'Formulas' && what !== 'Formats';
}

/** Runs one action and gives what the client is to be told of it. */
export function runAction(action: ActionInfo, paths: Paths, call: Call): Json {
  if (action.ActionType === ActionType.Trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return identify(target, call);
    case ActionType.Query:
      return target && at(target, 'Load', () => query(target, action.QueryInfo ?? {}, call));
    case ActionType.QueryAsJson:
      return target && at(target, 'Retrieve', () => camelCased(query(target, action.QueryInfo ?? {}, call)));
    case ActionType.RecursiveQuery:
      return recursiveQuery(target, action.RecursiveQueryInfo?.Queries ?? {}, action.RecursiveQueryInfo?.MaxDepth ?? 0, call);
    case ActionType.Method:
      return target ? at(target, action.Name, () => invoke(target, action, paths, call)) : { _IsNull: true };
    case ActionType.SetProperty:
      if (target) at(target, action.Name, () => setMember(target, action.Name, (action.ArgumentInfo?.Arguments ?? [])[0] ?? null, call));
      return null;
    case ActionType.Update:
      if (target) update(target, action.ObjectState ?? {}, call);
      return null;
    case ActionType.EnsureUnchanged:
      if (target) ensureUnchanged(target, action.ObjectState ?? {}, call);
      return null;
    default:
      throw apiNotFound(`Action type ${action.ActionType}`);
  }
}

function invoke(target: Handle, action: ActionInfo, paths: Paths, call: Call): Json {
  if (action.Name === '_KeepReference') {
    if (!typeOf(target).keepable) throw unknownMember(target, action.Name);
    call.references.keep(target);
    return null;
  }
  const method = memberOf(typeOf(target).methods, action.Name);
  if (!method) throw unknownMember(target, action.Name);
  const result: unknown = method[1](target.target, paths.arguments(action.ArgumentInfo), call);
  return isHandle(result) ? identify(result, call) : ((result ?? null) as Json);
}

function setMember(target: Handle, name: string, value: Json, call: Call): void {
  const scalar = memberOf(typeOf(target).scalars, name);
  if (!scalar?.[1].set) throw unknownMember(target, name);
  scalar[1].set(target.target, value, call);
}

function update(target: Handle, state: { [key: string]: Json | undefined }, call: Call): void {
  for (const [name, value] of Object.entries(state)) {
    const navigation = memberOf(typeOf(target).objects, name);
    const child = navigation?.[1](target.target, call);
    if (child && value && typeof value === 'object' && !Array.isArray(value)) update(child, value, call);
    else at(target, name, () => setMember(target, name, value ?? null, call));
  }
}

function ensureUnchanged(target: Handle, state: { [key: string]: Json | undefined }, call: Call): void {
  for (const [name, value] of Object.entries(state)) {
    const scalar = memberOf(typeOf(target).scalars, name);
    if (!scalar) throw unknownMember(target, name);
    if (JSON.stringify(scalar[1].get(target.target, call)) !== JSON.stringify(value ?? null))
      throw new ExcelError('Conflict', 'The object has changed.');
  }
}
