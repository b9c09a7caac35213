/** The languages Almanac speaks, as full tags (what Office puts in `displayLanguage`). */
export const LOCALES = ['en-US', 'zh-CN', 'vi-VN'] as const;
export type Locale = (typeof LOCALES)[number];

/** The nearest language we speak for a BCP 47 tag: `zh`, `zh-Hans-CN` and `zh-TW` become zh-CN, anything unknown becomes en-US. */
export function nearestLocale(tag: string | null | undefined): Locale {
  const language = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  if (language === 'zh') return 'zh-CN';
  if (language === 'vi') return 'vi-VN';
  return 'en-US';
}
