import { errorText, type ErrorCode } from './errors';
import type { TextParams } from './text';

/**
 * Something a person gave us cannot be used. The code and its parameters say which input, what was found and what is
 * allowed; the edge (pane, command line, cell error) turns them into a sentence in the reader's language.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly code: ErrorCode,
    readonly params: TextParams = {},
  ) {
    super(errorText('en-US', code, params));
  }
}
