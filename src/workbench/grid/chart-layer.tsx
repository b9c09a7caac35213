import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactElement } from 'react';
import type { ChartSnapshot } from '../../host/engine/snapshot';
import { useTexts, useWorkbenchState } from '../app/workbench-context';
import type { ChartData } from '../charts/chart-data';
import { DARK_COLOURS, LIGHT_COLOURS, type ChartStyle } from '../charts/chart-style';
import { PIXELS_PER_POINT, renderChart } from '../charts/render-chart';
import type { GridPane, GridView } from './grid-view';
import type { RowAnchor } from './row-anchor';
import { formatNumber } from './number-format';

/** A chart of the active sheet with the numbers it shows. */
export interface SheetChart {
  readonly chart: ChartSnapshot;
  readonly data: ChartData;
  /** Where its top edge hangs. */
  readonly anchor: RowAnchor;
}

/** The charts of the active sheet, as they change. */
export interface ChartSource {
  current(): readonly SheetChart[];
  subscribe(listener: () => void): () => void;
}

/** The charts of the active sheet, floating over the grid and moving with it. */
export function ChartLayer({ view, source }: { readonly view: GridView; readonly source: ChartSource }): ReactElement | null {
  const t = useTexts();
  const dark = useWorkbenchState((state) => state.theme === 'dark');
  const panes = useSyncExternalStore(view.subscribe, view.panes);
  const charts = useSyncExternalStore(source.subscribe, source.current);
  const layer = useRef<HTMLDivElement>(null);
  const style = useMemo<ChartStyle>(
    () => ({ ...(dark ? DARK_COLOURS : LIGHT_COLOURS), format: formatNumber, unsupported: (type) => t('chart-unsupported', { type }) }),
    [dark, t],
  );

  useEffect(() => {
    const element = layer.current;
    if (!element) return;
    // React listens for wheels passively: turning the wheel over a chart has to scroll the sheet and nothing else.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      view.wheel(event);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [view, charts.length]);

  if (charts.length === 0) return null;
  return (
    <div ref={layer} className="charts" role="group" aria-label={t('charts')}>
      {panes.map((pane) => (
        <div key={pane.key} className="charts__pane" style={{ left: pane.left, top: pane.top, width: pane.width, height: pane.height }}>
          {charts.map((entry) => {
            const box = boxOf(entry, pane, view);
            return isInSight(box, pane) && <FloatingChart key={entry.chart.id} entry={entry} box={box} style={style} />;
          })}
        </div>
      ))}
    </div>
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands in a pane, in pixels. */
function boxOf({ chart, anchor }: SheetChart, pane: GridPane, view: GridView): Box {
  const scale = PIXELS_PER_POINT * pane.zoom;
  return {
    left: pane.originLeft + chart.left * scale,
    top: pane.originTop + view.rowBottom(anchor.row - 1) * pane.zoom + anchor.below * scale,
    width: chart.width * scale,
    height: chart.height * scale,
  };
}

function isInSight(box: Box, pane: GridPane): boolean {
  return box.left < pane.width && box.top < pane.height && box.left + box.width > 0 && box.top + box.height > 0;
}

function FloatingChart({ entry, box, style }: { readonly entry: SheetChart; readonly box: Box; readonly style: ChartStyle }): ReactElement {
  const drawing = useMemo(() => renderChart(entry.chart, entry.data, style), [entry, style]);
  const { left, top, width, height } = box;
  return (
    <div className="charts__chart" data-chart={entry.chart.name} style={{ width, height, transform: `translate(${left}px, ${top}px)` }}>
      {drawing}
    </div>
  );
}
