/** What kept Excel from doing as asked, as far as a person can do something about it. */
export type FailureKind = 'cell-edit' | 'protected' | 'too-large' | 'busy' | 'session' | 'unknown';

const KINDS: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  InvalidOrTimedOutSession: 'session',
  HostRestartNeeded: 'session',
};

/** Excel refused or failed. `rolledBack` tells whether the workbook is as it was before. */
export class OfficeFailure extends Error {
  override readonly name = 'OfficeFailure';

  constructor(
    readonly code: string,
    readonly kind: FailureKind,
    message: string,
    readonly rolledBack: boolean,
    readonly sheet?: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }

  static from(error: unknown, rolledBack: boolean): OfficeFailure {
    if (error instanceof OfficeFailure) return error;
    const { code, message } = codeOf(error);
    return new OfficeFailure(code, KINDS[code] ?? 'unknown', message, rolledBack, undefined, { cause: error });
  }
}

/** True for an error that office.js raised (it need not be an instance of our own realm's Error). */
export function isOfficeError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error;
}

/** Whether Excel would not make a sheet because there is one of its name. */
export function isSheetThere(error: unknown): boolean {
  if (!isOfficeError(error) || codeOf(error).code !== 'ItemAlreadyExists') return false;
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return debugInfo?.errorLocation === 'WorksheetCollection.add';
}

/** Code and message of anything that was thrown; what is no Office error is a GeneralException. */
export function codeOf(error: unknown): { code: string; message: string } {
  if (typeof error === 'object' && error !== null) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    return { code: typeof code === 'string' ? code : 'GeneralException', message: typeof message === 'string' ? message : String(error) };
  }
  return { code: 'GeneralException', message: String(error) };
}

/** The person pressed Cancel; what had been written is taken back. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor() {
    super('Cancelled');
  }
}
