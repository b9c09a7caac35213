import { InputError } from '../planning/input-error';
import { errorKind, type CellErrorKind } from './error-kind';
import { IMPLEMENTATIONS, type PlanFunction } from './implementations';

/**
 * Binds every function of the catalogue to its id. This runs as the script loads, before anything is awaited: a function that is
 * bound later shows #NAME? in workbooks that open with formulas in them.
 */
for (const [id, calculate] of Object.entries(IMPLEMENTATIONS)) CustomFunctions.associate(id, withCellErrors(calculate));

/** The function with what a person got wrong turned into the error its cell shows. */
function withCellErrors(calculate: PlanFunction): PlanFunction<number | string | CustomFunctions.Error> {
  return (...values) => {
    try {
      return calculate(...values).map((row) => row.map((cell) => (cell instanceof InputError ? cellError(cell) : cell)));
    } catch (error) {
      throw error instanceof InputError ? cellError(error) : error;
    }
  };
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
