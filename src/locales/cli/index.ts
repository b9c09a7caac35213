import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

const cli: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type CliTextKey = keyof typeof enUS;

export function cliText(locale: Locale, key: CliTextKey, params?: TextParams): string {
  return fill(cli[locale][key], localised(locale, params));
}
