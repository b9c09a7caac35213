import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import type { FileSource } from './use-file';

const files: Readonly<Record<Locale, string>> = {
  'en-US': 'sales-history.csv',
  'zh-CN': 'sales-history.zh-CN.csv',
  'vi-VN': 'sales-history.csv',
};

/** The sample history that comes with the add-in, from the add-in's own address, with names the reader can read. */
export function sampleHistory(locale: Locale): FileSource {
  const name = files[locale];
  return {
    name,
    bytes: async () => {
      const response = await fetch(`assets/sample/${name}`).catch(() => null);
      if (response === null || !response.ok) throw new InputError('sample-unavailable');
      return response.arrayBuffer();
    },
  };
}
