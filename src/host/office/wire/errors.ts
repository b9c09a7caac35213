/** Error codes of `Excel.ErrorCodes` that the host answers with. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'UnsupportedOperation';

const MESSAGES: Record<ExcelErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  FormulaLengthExceedsLimit: 'The formula is longer than 8192 characters.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet: "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

/** Fails the action it is thrown in; what the batch did before stays, what follows does not run. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode | (string & {}),
    message?: string,
  ) {
    super(message ?? MESSAGES[code as ExcelErrorCode] ?? MESSAGES.GeneralException);
  }
}

/** Refuses a whole request before any of it ran, by the number the client translates. */
export class RequestRefusal extends Error {
  constructor(
    readonly officeCode: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/** Failures of whole requests, by the client's own numbers. */
export const REFUSALS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export function refusal(code: RefusalCode): RequestRefusal {
  return new RequestRefusal(REFUSALS[code], code);
}

export function isRefusalCode(code: string): code is RefusalCode {
  return code in REFUSALS;
}

const HTTP_STATUS: Partial<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** The HTTP status that goes with an error code. */
export function httpStatusOf(code: string): number {
  return HTTP_STATUS[code] ?? 400;
}

export const invalidArgument = (detail?: string): ExcelError =>
  new ExcelError('InvalidArgument', detail === undefined ? undefined : `${MESSAGES.InvalidArgument} ${detail}`);

export const itemNotFound = (detail?: string): ExcelError =>
  new ExcelError('ItemNotFound', detail === undefined ? undefined : `${MESSAGES.ItemNotFound} ${detail}`);

export const apiNotFound = (path: string): ExcelError => new ExcelError('ApiNotFound', `${MESSAGES.ApiNotFound} ${path}`);
