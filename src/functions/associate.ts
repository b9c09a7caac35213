import { InputError } from '../planning/input-error';
import { errorKind, type CellErrorKind } from './error-kind';
import { IMPLEMENTATIONS, type PlanFunction } from './implementations';

/**
 * Binds every function of the catalogue to its id. This runs as the script loads, before anything is awaited: a function that is
 * bound later shows #NAME? in workbooks that open with formulas in them.
 */
for (const [id, calculate] of Object.entries(IMPLEMENTATIONS)) CustomFunctions.associate(id, withCellErrors(calculate));

/** The function with what a person got wrong turned into the error its cell shows. */
function withCellErrors(calculate: PlanFunction): PlanFunction {
  return (...values) => {
    try {
      return calculate(...values);
    } catch (error) {
      if (error instanceof InputError) throw new CustomFunctions.Error(codeOf(errorKind(error.code)), error.message);
      throw error;
    }
  };
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
