import type { ReactElement } from 'react';
import type { AlmanacWorkbook } from '../../excel/contracts';
import { Announcer } from '../frame/Announcer';
import { useLanguage } from '../language/language';
import { pages } from './pages';
import { PaneContext } from './pane-context';
import { useEscape } from './use-escape';
import { usePaneController, type ListenToRibbon } from './use-pane-controller';

interface PaneAppProps {
  readonly workbook: AlmanacWorkbook;
  readonly onRibbonWork: ListenToRibbon;
}

/** The pane on an open workbook: one page at a time. */
export function PaneApp({ workbook, onRibbonWork }: PaneAppProps): ReactElement {
  const language = useLanguage();
  const pane = usePaneController(workbook, language, onRibbonWork);
  useEscape(pane);
  const CurrentPage = pages[pane.state.page];
  return (
    <PaneContext.Provider value={pane}>
      <CurrentPage />
      <Announcer />
    </PaneContext.Provider>
  );
}
