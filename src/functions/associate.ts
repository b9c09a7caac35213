import { InputError } from '../planning/input-error';
import { errorKind, type CellErrorKind } from './error-kind';
import { IMPLEMENTATIONS, type LastingFunction, type PlanFunction } from './implementations';

type ShownRows = (number | string | CustomFunctions.Error)[][];

/**
 * Binds every function of the catalogue to its id. This runs as the script loads, before anything is awaited: a function that is
 * bound later shows #NAME? in workbooks that open with formulas in them.
 */
for (const [id, calculate] of Object.entries(IMPLEMENTATIONS)) CustomFunctions.associate(id, withCellErrors(calculate));

/** The function with what a person got wrong turned into the error its cell shows. */
function withCellErrors(calculate: PlanFunction | LastingFunction): (...values: unknown[]) => ShownRows | Promise<ShownRows> {
  return (...values) => {
    try {
      const found = calculate(...values);
      return found instanceof Promise ? found.then(shownRows, refuse) : shownRows(found);
    } catch (error) {
      return refuse(error);
    }
  };
}

function shownRows(rows: readonly (readonly (number | string | InputError)[])[]): ShownRows {
  return rows.map((row) => row.map((cell) => (cell instanceof InputError ? cellError(cell) : cell)));
}

function refuse(error: unknown): never {
  throw error instanceof InputError ? cellError(error) : error;
}

function cellError({ code, message }: InputError): CustomFunctions.Error {
  return new CustomFunctions.Error(codeOf(errorKind(code)), message);
}

function codeOf(kind: CellErrorKind): CustomFunctions.ErrorCode {
  switch (kind) {
    case '#VALUE!':
      return CustomFunctions.ErrorCode.invalidValue;
    case '#N/A':
      return CustomFunctions.ErrorCode.notAvailable;
    case '#NUM!':
      return CustomFunctions.ErrorCode.invalidNumber;
  }
}
