import type { ErrorCode } from '../../locales/errors';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import type { TextParams } from '../../locales/text';
import { readHistory, type ReadHistory } from './read-history';

/** What the pane asks of the worker that reads files. */
export interface HistoryRequest {
  readonly bytes: Uint8Array;
  /** The file's name, for messages. */
  readonly file: string;
  readonly locale: Locale;
}

/**
 * What the worker answers, once for each request. A message between threads keeps data but no classes, so a refusal travels as its code and
 * parameters; `failed` is everything else that went wrong.
 */
export type HistoryReply =
  | { readonly kind: 'read'; readonly history: ReadHistory }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly params: TextParams }
  | { readonly kind: 'failed' };

/** Reads the file of a request. Never rejects: what goes wrong is part of the reply. */
export async function answerRequest({ bytes, file, locale }: HistoryRequest): Promise<HistoryReply> {
  try {
    return { kind: 'read', history: await readHistory(bytes, file, locale) };
  } catch (error) {
    return error instanceof InputError ? { kind: 'refused', code: error.code, params: error.params } : { kind: 'failed' };
  }
}
