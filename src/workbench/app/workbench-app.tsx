import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { ChartLayer, type ChartSource } from '../grid/chart-layer';
import type { GridView } from '../grid/grid-view';
import { OutlineGutter } from '../outline/outline-gutter';
import type { OutlineSource } from '../outline/sheet-outline';
import { Notices } from './notices';
import { Ribbon } from './ribbon';
import { StatusBar } from './status-bar';
import { TaskPane } from './task-pane';
import { FLUENT_THEMES } from './themes';
import { TitleBar } from './title-bar';
import { useFileKeys } from './use-file-keys';
import { useTexts, useWorkbenchState } from './workbench-context';

/** What is laid over the grid once a workbook stands in it. */
export interface GridOverlay {
  readonly view: GridView;
  readonly charts: ChartSource;
  readonly outline: OutlineSource;
}

interface WorkbenchAppProps {
  /** The grid's own element, which is kept in its place. */
  readonly gridElement: HTMLElement;
  readonly overlay: GridOverlay | null;
  /** Told once, with the area that the grid and what floats over it share. */
  readonly onMounted: (gridArea: HTMLElement) => void;
}

/** The whole page: head, ribbon, grid with charts, task pane, foot. */
export function WorkbenchApp({ gridElement, overlay, onMounted }: WorkbenchAppProps): ReactElement {
  const t = useTexts();
  const theme = useWorkbenchState((state) => state.theme);
  const locale = useWorkbenchState((state) => state.locale);
  const workbook = useWorkbenchState((state) => state.workbook);
  const manifest = useWorkbenchState((state) => state.manifest);

  useFileKeys();
  const area = useRef<HTMLElement>(null);
  useEffect(() => {
    if (area.current) onMounted(area.current);
  }, [onMounted]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = theme;
  }, [locale, theme]);
  useEffect(() => {
    document.title = t('page-title', { workbook });
  }, [t, workbook]);

  return (
    // The provider's own class and size would be copied to every tooltip and menu: the page's layout hangs on an element inside it.
    <FluentProvider theme={FLUENT_THEMES[theme]}>
      <div className="workbench" data-theme={theme}>
        <header className="workbench__head">
          <TitleBar />
          <Ribbon />
        </header>
        <div className="workbench__middle">
          <main ref={area} className="workbench__grid" aria-label={t('grid')}>
            {overlay && <OutlineGutter view={overlay.view} source={overlay.outline} />}
            <GridHolder element={gridElement} />
            {overlay && <ChartLayer view={overlay.view} source={overlay.charts} />}
            <Notices />
          </main>
          {manifest && <TaskPane manifest={manifest} />}
        </div>
        <StatusBar />
      </div>
    </FluentProvider>
  );
}

/** Keeps the grid's own element, which React must not redraw, in its place. */
function GridHolder({ element }: { readonly element: HTMLElement }): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.append(element);
  }, [element]);
  return <div ref={holder} className="workbench__holder" />;
}
