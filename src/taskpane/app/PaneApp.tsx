import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import type { AlmanacWorkbook } from '../../excel/contracts';
import { BreakdownPage } from '../breakdown/BreakdownPage';
import { ChecksPage } from '../checks/ChecksPage';
import { DataPage } from '../data/DataPage';
import { Announcer } from '../frame/Announcer';
import { HomePage } from '../home/HomePage';
import { useLanguage } from '../language/language';
import { PaneContext } from './pane-context';
import type { Page } from './pane-state';
import { useEscape } from './use-escape';
import { usePaneController, type ListenToRibbon } from './use-pane-controller';

/** Pages loaded when they are opened: what is not on Home must not hold up the pane's first sight. */
const ForecastPage = lazy(async () => ({ default: (await import('../forecast/ForecastPage')).ForecastPage }));
const RollingPage = lazy(async () => ({ default: (await import(/* webpackChunkName: "rolling" */ '../rolling/RollingPage')).RollingPage }));

const pages: Readonly<Record<Page, ComponentType>> = {
  home: HomePage,
  data: DataPage,
  breakdown: BreakdownPage,
  forecast: ForecastPage,
  rolling: RollingPage,
  checks: ChecksPage,
};

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
      <Suspense fallback={null}>
        <CurrentPage />
      </Suspense>
      <Announcer />
    </PaneContext.Provider>
  );
}
