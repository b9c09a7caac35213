import { createRoot } from 'react-dom/client';
import { onRibbonWork, sharedWorkbook } from '../excel';
import { Pane, type Surroundings } from './app/Pane';
import { localeMemory } from '../locales/locale-memory';
import type { OfficeColours } from './theme/choose-theme';

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

void Office.onReady().then(({ host }) => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  createRoot(root).render(<Pane surroundings={surroundings(host === Office.HostType.Excel)} />);
});
