import { createRoot } from 'react-dom/client';
import { onRibbonWork, sharedWorkbook } from '../excel';
import { loadLanguage } from '../locales/languages/load';
import { nearestLocale } from '../locales/locale';
import { localeMemory } from '../locales/locale-memory';
import { loadTheRest } from './app/load-the-rest';
import { Pane, type Surroundings } from './app/Pane';
import { openingLocale } from './language/opening-locale';
import type { OfficeColours } from './theme/choose-theme';

/** How long the pane's first sight waits for its language, in milliseconds; longer, and it opens in English and changes when the language is there. */
const PATIENCE = 3000;

/** What Office tells about itself. Outside Excel there is a page to read, but no workbook. */
function surroundings(insideExcel: boolean): Surroundings {
  const context = insideExcel ? Office.context : undefined;
  return {
    displayLanguage: context?.displayLanguage ?? navigator.language,
    localeMemory: localeMemory(() => window.localStorage, context?.partitionKey ?? ''),
    officeColours: (): OfficeColours | null => context?.officeTheme ?? null,
    workbook: insideExcel ? sharedWorkbook() : null,
    onRibbonWork,
  };
}

/** Resolves when the language is loaded, cannot be loaded, or takes too long. */
async function awaitLanguage({ displayLanguage, localeMemory: memory }: Surroundings): Promise<void> {
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([loadLanguage(openingLocale(displayLanguage, memory)).catch(() => undefined), tooLong]);
}

// The browser's language is most often Excel's too: it is on its way while Office gets ready.
loadLanguage(nearestLocale(navigator.language)).catch(() => undefined);

void Office.onReady().then(async ({ host }) => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  const around = surroundings(host === Office.HostType.Excel);
  await awaitLanguage(around);
  createRoot(root).render(<Pane surroundings={around} />);
  await loadTheRest();
});
