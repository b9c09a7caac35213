import type { Engine } from '../../host/engine/engine';
import { readChartData } from '../charts/read-chart-data';
import { formatNumber } from './number-format';
import { rowAnchor } from './row-anchor';
import type { ChartSource, SheetChart } from './chart-layer';

/**
 * Follows the charts of the engine's active sheet.
 *
 * @param changes tells when anything of the workbook may have changed; returns how to stop it
 */
export function sheetCharts(engine: Engine, changes: (listener: () => void) => () => void): ChartSource {
  const read = (): SheetChart[] => {
    const active = engine.sheets().find((sheet) => sheet.id === engine.activeSheet());
    if (!active) return [];
    return (active.props.charts ?? []).map((chart) => ({
      chart,
      data: readChartData(engine, chart, formatNumber),
      anchor: rowAnchor(active.props, chart.top),
    }));
  };
  let charts = read();
  let signature = JSON.stringify(charts);
  const listeners = new Set<() => void>();
  const refresh = () => {
    const now = read();
    const next = JSON.stringify(now);
    if (next === signature) return;
    const before = new Map(charts.map((entry) => [JSON.stringify(entry), entry]));
    // Charts that did not change keep their object, so that they are not drawn again.
    charts = now.map((entry) => before.get(JSON.stringify(entry)) ?? entry);
    signature = next;
    for (const listener of [...listeners]) listener();
  };
  changes(refresh);
  return {
    current: () => charts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
