import type { WorkbookState } from '../../excel/contracts';
import { paneText } from '../../locales/pane';
import type { Locale } from '../../locales/locale';

/**
 * That the plan's sheets speak another language than the pane, and what a rebuild makes of it: it writes them in a language that was chosen
 * in the pane, else in their own. Empty where they agree or do not say.
 */
export function sheetsLanguage(
  breakdown: WorkbookState['breakdown'],
  { locale, chosen }: { readonly locale: Locale; readonly chosen: Locale | null },
): string {
  const sheets = breakdown?.locale ?? locale;
  if (sheets === locale) return '';
  return paneText(locale, chosen === null ? 'sheets-language-kept' : 'sheets-language', {
    sheets: paneText(locale, `language-${sheets}`),
    pane: paneText(locale, `language-${locale}`),
  });
}
