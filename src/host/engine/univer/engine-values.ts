import { ERROR_VALUES } from '../../../planning/error-text';
import { formula } from './univer-packages';
import type { CellValue } from '../snapshot';

export type EngineValue = formula.BaseValueObject;

/** An error value as it travels through a calculation. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

/** What a formula's argument or result may be, outside the engine's own classes. Null is a blank cell. */
export type PlainValue = CellValue | ErrorValue | null;

const { ArrayValueObject, BooleanValueObject, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } = formula;

const ERROR_CODES = new Set(ERROR_VALUES);

/** Whether a text is an error value such as `#N/A`. */
export function isErrorText(text: unknown): text is string {
  return typeof text === 'string' && text.startsWith('#') && ERROR_CODES.has(text);
}

export function plainScalar(value: EngineValue | null | undefined): PlainValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new ErrorValue((value as formula.ErrorValueObject).getErrorType());
  return value.getValue();
}

/** Rows of plain values of an array, or one plain value. */
export function plainValue(value: EngineValue): PlainValue | PlainValue[][] {
  if (!value.isArray()) return plainScalar(value);
  return (value as formula.ArrayValueObject).getArrayValue().map((row) => row.map((cell) => plainScalar(cell ?? null)));
}

export function errorValue(code: string): formula.ErrorValueObject {
  return ErrorValueObject.create((ERROR_CODES.has(code) ? code : '#VALUE!') as formula.ErrorType);
}

export function engineScalar(value: PlainValue | undefined): EngineValue {
  if (value === null || value === undefined) return NullValueObject.create();
  if (value instanceof ErrorValue) return errorValue(value.code);
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return isErrorText(value) ? errorValue(value) : StringValueObject.create(value);
}

/** A matrix becomes an array that spills; its rows may differ in length, what is missing is `#N/A` as in Excel. */
export function engineValue(value: PlainValue | PlainValue[][]): EngineValue {
  if (!Array.isArray(value)) return engineScalar(value);
  const columns = Math.max(0, ...value.map((row) => row.length));
  if (value.length === 0 || columns === 0) return errorValue('#CALC!');
  return arrayOf(
    value.map((row) => Array.from({ length: columns }, (_, i) => (i < row.length ? engineScalar(row[i]) : errorValue('#N/A')))),
  );
}

/** An array of no place in the workbook; all rows are as long as the first. */
export function arrayOf(rows: EngineValue[][]): formula.ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
