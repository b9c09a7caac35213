import type { Locale } from '../../locales/locale';

/** Whole sentences put one behind the other; Chinese puts no space between them. Empty ones fall away. */
export function sentences(parts: readonly string[], locale: Locale): string {
  return parts.filter((part) => part !== '').join(locale === 'zh-CN' ? '' : ' ');
}
