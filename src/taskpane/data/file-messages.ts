import type { ErrorCode } from '../../locales/errors';
import { InputError } from '../../locales/input-error';
import type { TextParams } from '../../locales/text';

/**
 * What a worker that reads a file answers, once for each request. A message between threads keeps data but no classes, so a refusal travels as its code and
 * parameters; `failed` is everything else that went wrong.
 */
export type FileReply<Read> =
  | { readonly kind: 'read'; readonly read: Read }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly params: TextParams }
  | { readonly kind: 'failed' };

/** What reading a file came to. Never rejects: what goes wrong is part of the reply. */
export async function replyOf<Read>(reading: () => Promise<Read>): Promise<FileReply<Read>> {
  try {
    return { kind: 'read', read: await reading() };
  } catch (error) {
    return error instanceof InputError ? { kind: 'refused', code: error.code, params: error.params } : { kind: 'failed' };
  }
}
