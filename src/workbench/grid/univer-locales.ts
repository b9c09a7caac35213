import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Locale } from '../../locales/locale';

/** The grid's own name for each of our languages. */
export const GRID_LOCALES: Readonly<Record<Locale, LocaleType>> = {
  'en-US': LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
  'vi-VN': LocaleType.VI_VN,
};

/** Loads the grid's menus and messages in one language; a language is fetched when it is first shown. */
export async function loadGridLocale(locale: Locale): Promise<ILanguagePack> {
  const packs = await LOADERS[locale]();
  return mergeLocales(...packs.map((pack) => pack.default));
}

type Packs = Promise<readonly { default: ILanguagePack }[]>;

const LOADERS: Readonly<Record<Locale, () => Packs>> = {
  'en-US': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/en-US'),
      import('@univerjs/preset-sheets-table/locales/en-US'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
      import('@univerjs/preset-sheets-data-validation/locales/en-US'),
      import('@univerjs/preset-sheets-note/locales/en-US'),
      import('@univerjs/preset-sheets-filter/locales/en-US'),
      import('@univerjs/preset-sheets-sort/locales/en-US'),
    ]),
  'zh-CN': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/zh-CN'),
      import('@univerjs/preset-sheets-table/locales/zh-CN'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
      import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
      import('@univerjs/preset-sheets-note/locales/zh-CN'),
      import('@univerjs/preset-sheets-filter/locales/zh-CN'),
      import('@univerjs/preset-sheets-sort/locales/zh-CN'),
    ]),
  'vi-VN': () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/vi-VN'),
      import('@univerjs/preset-sheets-table/locales/vi-VN'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/vi-VN'),
      import('@univerjs/preset-sheets-data-validation/locales/vi-VN'),
      import('@univerjs/preset-sheets-note/locales/vi-VN'),
      import('@univerjs/preset-sheets-filter/locales/vi-VN'),
      import('@univerjs/preset-sheets-sort/locales/vi-VN'),
    ]),
};
