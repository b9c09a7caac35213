import type { CustomFunctionMetadata, CustomFunctionParameter } from './metadata';

/** The call is not made: Excel answers it with this error value. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super('');
  }
}

/**
 * Arguments in the shape the metadata promises: null for what was left out and for blank cells (as Excel on the web has it),
 * matrices where a matrix is declared, repeated arguments gathered in one list, scalars of the declared type.
 */
export function prepareArguments(metadata: CustomFunctionMetadata, given: readonly unknown[]): unknown[] {
  const parameters = metadata.parameters ?? [];
  const fixed = parameters.filter((parameter) => !parameter.repeating);
  const repeating = parameters.find((parameter) => parameter.repeating);
  const prepared = fixed.map((parameter, index) => prepareOne(parameter, given[index]));
  if (repeating) prepared.push(given.slice(fixed.length).map((value) => prepareOne(repeating, value)));
  else if (given.length > fixed.length) throw new Refused('#VALUE!');
  const required = fixed.filter((parameter) => !parameter.optional).length;
  if (given.length < required) throw new Refused('#VALUE!');
  return prepared;
}

function prepareOne(parameter: CustomFunctionParameter, value: unknown): unknown {
  if (value === undefined || value === null) return parameter.dimensionality === 'matrix' && value === null ? [[null]] : null;
  if (parameter.dimensionality === 'matrix') return Array.isArray(value) ? value : [[value]];
  const scalar: unknown = Array.isArray(value) ? onlyCell(value) : value;
  return typed(parameter.type ?? 'any', scalar);
}

function onlyCell(matrix: readonly unknown[]): unknown {
  const [row] = matrix;
  if (matrix.length === 1 && Array.isArray(row) && row.length === 1) return row[0];
  throw new Refused('#VALUE!');
}

function typed(type: string, value: unknown): unknown {
  if (value === null || type === 'any') return value;
  if (type === 'number') return toNumber(value);
  if (type === 'string') return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  if (type === 'boolean') return toBoolean(value);
  return value;
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  throw new Refused('#VALUE!');
}

function toBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return /^true$/i.test(value);
  throw new Refused('#VALUE!');
}
