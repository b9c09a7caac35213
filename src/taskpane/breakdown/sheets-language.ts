import type { WorkbookState } from '../../excel/contracts';
import { paneText } from '../../locales/pane';
import type { Locale } from '../../locales/locale';

/** That the plan's sheets speak another language than the pane, and how to change it; empty where they agree or do not say. */
export function sheetsLanguage(breakdown: WorkbookState['breakdown'], locale: Locale): string {
  const sheets = breakdown?.locale ?? locale;
  if (sheets === locale) return '';
  return paneText(locale, 'sheets-language', {
    sheets: paneText(locale, `language-${sheets}`),
    pane: paneText(locale, `language-${locale}`),
  });
}
