import type { Locale } from '../locales/locale';

/** Where a function's help page lies below the add-in's address, such as `help/zh-CN/spread.html`. */
export function helpPath(id: string, locale: Locale): string {
  return `help/${locale}/${id.toLowerCase()}.html`;
}
