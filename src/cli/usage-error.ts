import { cliText, type CliTextKey } from '../locales/cli';
import type { Locale } from '../locales/locale';
import type { TextParams } from '../locales/text';

/** The command was called wrongly; the message is one line in the reader's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(locale: Locale, key: CliTextKey, params?: TextParams) {
    super(cliText(locale, key, params));
  }
}
