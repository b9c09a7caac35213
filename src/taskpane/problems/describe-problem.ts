import { OfficeFailure } from '../../excel/office-failure';
import { errorText } from '../../locales/errors';
import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import { paneText } from '../../locales/pane';
import { sentences } from '../language/sentences';

/** A failure in words: what is wrong and what to do, and the cell to look at where there is one. */
export interface ProblemText {
  readonly sentence: string;
  /** Such as `Actuals!C7`. */
  readonly address: string | null;
}

/** Says what went wrong in the reader's language. Never shows a code. */
export function describeProblem(error: unknown, locale: Locale): ProblemText {
  if (error instanceof InputError) {
    const { address } = error.params;
    return {
      sentence: errorText(locale, error.code, error.params),
      address: typeof address === 'string' && address !== '' ? address : null,
    };
  }
  if (error instanceof OfficeFailure) {
    const left = paneText(locale, error.rolledBack ? 'problem-as-it-was' : 'problem-half-done');
    return { sentence: sentences([officeSentence(error, locale), left], locale), address: null };
  }
  return { sentence: paneText(locale, 'problem-unforeseen'), address: null };
}

function officeSentence({ kind, sheet }: OfficeFailure, locale: Locale): string {
  switch (kind) {
    case 'cell-edit':
      return paneText(locale, 'problem-cell-edit');
    case 'protected':
      return sheet === undefined ? paneText(locale, 'problem-protected') : paneText(locale, 'problem-protected-sheet', { sheet });
    case 'too-large':
      return paneText(locale, 'problem-too-large');
    case 'busy':
      return paneText(locale, 'problem-busy');
    case 'session':
      return paneText(locale, 'problem-session');
    case 'unknown':
      return paneText(locale, 'problem-unknown');
  }
}
