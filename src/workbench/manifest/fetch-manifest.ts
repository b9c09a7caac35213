import type { Locale } from '../../locales/locale';
import { fetchFile } from '../session/files';
import { parseManifest, type AddinManifest } from './manifest';

/** Fetches a manifest and gives it in any language. */
export async function fetchManifest(address: string): Promise<(locale: Locale) => AddinManifest> {
  const text = new TextDecoder().decode(await fetchFile(address));
  const document = new DOMParser().parseFromString(text, 'application/xml');
  return (locale) => parseManifest(document, locale, address);
}
