import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { useBandStyles } from '../figure/band-styles';
import { MonthPlot } from '../figure/MonthPlot';
import { outline, type ChartSize } from '../figure/plot-frame';
import { FORCED_COLORS } from '../figure/plot-styles';
import { bandGeometry } from './band-geometry';
import { ForecastLegend } from './ForecastLegend';
import type { ForecastView } from './forecast-view';

const useStyles = makeStyles({ alone: { fill: tokens.colorNeutralForeground3, [FORCED_COLORS]: { fill: 'CanvasText' } } });

interface ForecastChartProps {
  readonly view: ForecastView;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly level: number;
}

/** A grey line for what was sold, a coloured one for the forecast in its band; a month under the pointer is read out in the legend's line. */
export function ForecastChart({ view: { months }, label, level }: ForecastChartProps): ReactElement {
  const { alone } = useStyles();
  const styles = useBandStyles();
  const place = useCallback((size: ChartSize, labelOf: (value: number) => string) => bandGeometry(months, size, labelOf), [months]);
  return (
    <MonthPlot
      place={place}
      label={label}
      legend={(month) => <ForecastLegend month={month === null ? null : (months[month] ?? null)} level={level} />}
    >
      {({ actual, band, forecast }) => (
        <>
          <polygon className={styles.band} points={outline(band)} />
          {actual.map((points, index) => {
            const [first] = points;
            return points.length === 1 && first ? (
              <circle key={index} className={alone} cx={first.x} cy={first.y} r={2} />
            ) : (
              <polyline key={index} className={styles.quiet} points={outline(points)} />
            );
          })}
          <polyline className={styles.line} points={outline(forecast)} />
        </>
      )}
    </MonthPlot>
  );
}
