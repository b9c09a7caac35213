import { loadWriting } from '../../excel';
import { loadLanguage } from '../../locales/languages/load';
import { LOCALES } from '../../locales/locale';
import { loadReadHistory } from '../data/load-read-history';
import { loadPages } from './pages';

/** How long after the pane's first sight the rest is loaded, in milliseconds: the workbook is read first. */
const DELAY = 1000;

/**
 * Loads what the pane's first sight went without and people soon ask for: then pages open, plans are built and the language changes at once, without a connection
 * as well. What cannot be loaded now is loaded when it is asked for.
 */
export async function loadTheRest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, DELAY));
  await Promise.allSettled([loadPages(), loadReadHistory(), loadWriting(), ...LOCALES.map(loadLanguage)]);
}
