import type { Area } from '../../engine/engine';
import type { Handle, RangeTarget } from '../objects/targets';
import { invalidArgument } from './errors';
import type { Json } from './protocol';

/** An argument as it came over the wire: a value, an object the caller passed, or lists of these. */
export type Argument = Json | Handle | Argument[];

export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'isHandle' in value;
}

/** The arguments of one call, read by position with the type the member expects; a wrong type is `InvalidArgument`. */
export class Args {
  constructor(private readonly values: readonly Argument[]) {}

  private value(index: number): Argument | undefined {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.value(index) !== undefined && this.value(index) !== null;
  }

  json(index: number): Json {
    const value = this.value(index);
    if (isHandle(value)) throw invalidArgument(`Argument ${index + 1} must be a value.`);
    return (value ?? null) as Json;
  }

  text(index: number): string {
    const value = this.value(index);
    if (typeof value !== 'string') throw invalidArgument(`Argument ${index + 1} must be a text.`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.value(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`Argument ${index + 1} must be a whole number.`);
    return value;
  }

  number(index: number): number {
    const value = this.value(index);
    if (typeof value !== 'number') throw invalidArgument(`Argument ${index + 1} must be a number.`);
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.has(index) ? this.integer(index) : undefined;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.value(index);
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'boolean') throw invalidArgument(`Argument ${index + 1} must be true or false.`);
    return value;
  }

  record(index: number): Record<string, Json | undefined> {
    const value = this.json(index);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw invalidArgument(`Argument ${index + 1} must be an object.`);
    return value;
  }

  optionalRecord(index: number): Record<string, Json | undefined> | undefined {
    return this.has(index) ? this.record(index) : undefined;
  }

  /** One of the texts of an Office.js enum. */
  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return oneOf(this.text(index), allowed);
  }

  object(index: number): Handle | undefined {
    const value = this.value(index);
    return isHandle(value) ? value : undefined;
  }

  /** A range passed as an object, or undefined when something else was passed. */
  range(index: number): RangeTarget | undefined {
    const handle = this.object(index);
    return handle?.type === 'Range' ? handle.target : undefined;
  }

  area(index: number): Area | undefined {
    return this.range(index)?.area;
  }
}

/** The member of an enum, or `InvalidArgument`. */
export function oneOf<T extends string>(value: Json | undefined, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed.join(', ')}.`);
  return found;
}
