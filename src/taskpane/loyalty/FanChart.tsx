import { useCallback, type ReactElement } from 'react';
import { useBandStyles } from '../figure/band-styles';
import { MonthPlot } from '../figure/MonthPlot';
import { outline, type ChartSize } from '../figure/plot-frame';
import { fanGeometry } from './fan-geometry';
import type { FanView } from './fan-view';
import { FanLegend } from './FanLegend';

interface FanChartProps {
  readonly view: FanView;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** The median in its two bands, and the budget; a month under the pointer is read out in the legend's line. */
export function FanChart({ view, label }: FanChartProps): ReactElement {
  const styles = useBandStyles();
  const place = useCallback((size: ChartSize, labelOf: (value: number) => string) => fanGeometry(view, size, labelOf), [view]);
  const budgeted = view.some(({ budget }) => budget > 0);
  return (
    <MonthPlot
      place={place}
      label={label}
      legend={(month) => <FanLegend month={month === null ? null : (view[month] ?? null)} budgeted={budgeted} />}
    >
      {({ outer, inner, budget, median }) => (
        <>
          <polygon className={styles.band} points={outline(outer)} />
          <polygon className={styles.band} points={outline(inner)} />
          <polyline className={styles.quiet} points={outline(budget)} />
          <polyline className={styles.line} points={outline(median)} />
        </>
      )}
    </MonthPlot>
  );
}
