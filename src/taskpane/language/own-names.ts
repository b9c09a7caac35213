import type { Locale } from '../../locales/locale';

/** Every language in its own words, so that anyone finds the way back. */
export const ownNames: Readonly<Record<Locale, string>> = { 'en-US': 'English', 'zh-CN': '中文', 'vi-VN': 'Tiếng Việt' };
