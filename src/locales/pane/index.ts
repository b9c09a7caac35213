import type { Locale } from '../locale';
import { fill, type TextParams, type LoadableTexts } from '../text';
import { enUS } from './en-US';

/** In English until a language is loaded: see locales/languages. */
export const pane: LoadableTexts<typeof enUS> = { 'en-US': enUS, 'zh-CN': enUS, 'vi-VN': enUS };

/** Everything the task pane says, by name. */
export type PaneKey = keyof typeof enUS;

/** The task pane's words for `key` in one language. */
export function paneText(locale: Locale, key: PaneKey, params: TextParams = {}): string {
  return fill(pane[locale][key], params);
}
