import { isoDate, serialOf } from '../calendar/serial';
import { InputError } from '../planning/input-error';
import { NAMESPACE, type ExampleArgument, type ExampleSpec, type FunctionId, type FunctionSpec } from './catalogue';
import { errorKind } from './error-kind';
import { IMPLEMENTATIONS } from './implementations';

/** A worked example: the formula to type and what it gives, row by row. */
export interface WorkedExample {
  readonly formula: string;
  readonly result: readonly (readonly string[])[];
}

/** Works an example out with the function itself, so that the page cannot say what the function does not. */
export async function workedExample(spec: FunctionSpec & { readonly id: FunctionId }, { values }: ExampleSpec): Promise<WorkedExample> {
  const result = await IMPLEMENTATIONS[spec.id](...values.map(rawArgument));
  return {
    formula: `=${NAMESPACE}.${spec.id}(${values.map(formulaText).join(',')})`,
    result: result.map((row) => row.map((value, column) => (spec.dateColumns.includes(column) ? isoDate(Number(value)) : shown(value)))),
  };
}

/** `PLAN.SPREAD(total, weights, [digits], [locks])`. */
export function signature(spec: FunctionSpec): string {
  const parameters = spec.parameters.map(({ name, fallback }) => (fallback === undefined ? name : `[${name}]`));
  return `${NAMESPACE}.${spec.id}(${parameters.join(', ')})`;
}

/** The argument as Excel would hand it over. */
function rawArgument(value: ExampleArgument): unknown {
  return isDate(value) ? serialOf(...value.date) : value;
}

/** The argument as a person types it. */
function formulaText(value: ExampleArgument): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'number') return String(value);
  if (isDate(value)) return `DATE(${value.date.join(',')})`;
  return `{${value.map((row) => row.map(formulaText).join(',')).join(';')}}`;
}

function isDate(value: ExampleArgument): value is { readonly date: readonly [number, number, number] } {
  return typeof value === 'object' && value !== null && 'date' in value;
}

/** Six decimals are enough to recognise a number by. */
function shown(value: number | string | InputError): string {
  if (value instanceof InputError) return errorKind(value.code);
  return typeof value === 'string' ? value : String(Math.round(value * 1e6) / 1e6);
}
