import type { Locale } from '../locale';
import { fill, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

const sheets: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type SheetTextKey = keyof typeof enUS;
export type SheetText = (key: SheetTextKey, params?: TextParams) => string;

/** The texts of generated sheets in one language. */
export function sheetText(locale: Locale): SheetText {
  return (key, params) => fill(sheets[locale][key], params);
}

/** What each check of the sheet `Checks` is called. */
const CHECK_KEYS = [
  'checks.target',
  'checks.rows',
  'checks.quarters',
  'checks.months',
  'checks.leaves',
  'checks.locks',
  'checks.shares',
  'checks.negative',
  'checks.unusable',
  'checks.setupUnusable',
  'checks.errors',
  'checks.setup',
  'checks.history',
] as const satisfies readonly SheetTextKey[];

/** The label of a check, whichever language its sheet is written in, in the reader's; a label that is not ours stays as it is. */
export function checkLabel(label: string, locale: Locale): string {
  for (const key of CHECK_KEYS)
    for (const texts of Object.values(sheets)) {
      const [before = '', after] = texts[key].split('{table}');
      if (after === undefined ? label === before : label.startsWith(before) && label.endsWith(after))
        return fill(sheets[locale][key], { table: after === undefined ? '' : label.slice(before.length, label.length - after.length) });
    }
  return label;
}
