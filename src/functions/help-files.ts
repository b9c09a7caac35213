import { LOCALES } from '../locales/locale';
import { CATALOGUE } from './catalogue';
import { renderHelpPage } from './help-page';
import { helpPath } from './help-path';

/** Where the stylesheet of the help pages lies below the add-in's address. */
export const HELP_STYLESHEET = 'help/help.css';

/** Every help page: its path below the add-in's address, and its text. */
export function helpFiles(): Promise<{ readonly path: string; readonly html: string }[]> {
  const pages = LOCALES.flatMap((locale) => CATALOGUE.map((spec) => ({ spec, locale })));
  return Promise.all(
    pages.map(async ({ spec, locale }) => ({
      path: helpPath(spec.id, locale),
      html: await renderHelpPage(spec, locale, { stylesheet: '../help.css' }),
    })),
  );
}
