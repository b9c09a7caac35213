import type { CellValue } from '../../engine/snapshot';
import type { Json } from '../wire/protocol';

/** Numbers by which the client's custom functions runtime reports failures, as cell errors. */
const ERROR_OF_NUMBER: Record<number, string> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** How a call ended: with a value, or with a cell error and what the function said about it. */
export type Outcome = { value: CellValue | null | (CellValue | null)[][] } | { error: string; message: string };

/** Reads one entry of `SetInvocationArrayResults`: `[id, succeeded, value or message, error number]`. */
export function readResult(entry: Json): { id: number; outcome: Outcome } | undefined {
  if (!Array.isArray(entry) || typeof entry[0] !== 'number') return undefined;
  const [id, succeeded, value, number] = entry;
  if (succeeded === true) return { id, outcome: valueOutcome(value ?? null) };
  return { id, outcome: { error: ERROR_OF_NUMBER[Number(number)] ?? '#VALUE!', message: typeof value === 'string' ? value : '' } };
}

function valueOutcome(value: Json): Outcome {
  if (!Array.isArray(value)) {
    const error = errorIn(value);
    return error ?? { value: cellOf(value) };
  }
  if (value.length === 0 || !value.every((row) => Array.isArray(row))) return { error: '#VALUE!', message: '' };
  const messages = value.flatMap((row) => row.flatMap((cell) => errorIn(cell)?.message ?? []));
  const matrix = value.map((row) => row.map((cell) => errorIn(cell)?.error ?? cellOf(cell)));
  return messages.length > 0 && matrix.length === 1 && matrix[0]?.length === 1
    ? { error: String(matrix[0][0]), message: messages[0] ?? '' }
    : { value: matrix };
}

/** An error object that a function returned instead of throwing it. */
function errorIn(value: Json): { error: string; message: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value['valueType'] !== 'CustomFunctionError') return undefined;
  return { error: String(value['code'] ?? '#VALUE!'), message: typeof value['message'] === 'string' ? value['message'] : '' };
}

/** Rich values show as their basic value. */
function cellOf(value: Json): CellValue | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const basic = Array.isArray(value) ? undefined : value['basicValue'];
  return typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean' ? basic : '#VALUE!';
}
