import type { Month } from '../../calendar/months';
import type { Locale } from '../../locales/locale';

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A month as one writes it in a sentence: `Jan 2027`, `2027年1月`, `tháng 1/2027`. */
export function monthName(locale: Locale, { year, month }: Month): string {
  switch (locale) {
    case 'en-US':
      return `${ENGLISH[month - 1]} ${year}`;
    case 'zh-CN':
      return `${year}年${month}月`;
    case 'vi-VN':
      return `tháng ${month}/${year}`;
  }
}

/** Months as a list within a sentence. */
export function monthNames(locale: Locale, months: readonly Month[]): string {
  return months.map((month) => monthName(locale, month)).join(locale === 'zh-CN' ? '、' : ', ');
}
