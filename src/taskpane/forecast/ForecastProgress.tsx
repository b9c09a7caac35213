import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { forecastPageText } from '../../locales/forecast-page';
import { useLasting } from '../frame/use-lasting';
import { useLanguage } from '../language/language';
import type { ForecastRunning } from './use-forecast-run';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexGrow: 1, minWidth: 0 },
  text: { margin: 0, flexGrow: 1 },
});

/** What is over sooner needs no bar. */
const WORTH_SHOWING_MS = 400;

interface ForecastProgressProps {
  readonly forecasting: ForecastRunning;
  /** What still goes on once every row is forecast. */
  readonly finishing?: string;
}

/** How far the forecast is, with the way to stop it; and what became of one that did not come to its end. */
export function ForecastProgress({ forecasting, finishing }: ForecastProgressProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { run, current, work, stop, again } = forecasting;
  const running = !current || run?.status === 'running';
  const lasting = useLasting(running, WORTH_SHOWING_MS);
  if (current && (run?.status === 'stopped' || run?.status === 'failed')) {
    return (
      <div className={styles.bar} role="alert">
        <p className={styles.text}>{forecastPageText(locale, run.status)}</p>
        <Button onClick={again}>{forecastPageText(locale, 'again')}</Button>
      </div>
    );
  }
  if (!running || !lasting) return null;
  const of = work.tree.rows.length;
  const done = current ? (run?.done ?? 0) : 0;
  const finished = done >= of;
  const label = finished && finishing !== undefined ? finishing : forecastPageText(locale, 'working', { done, of });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Escape stops what runs; without this it would also leave the page.
    event.preventDefault();
    stop();
  };
  return (
    <div className={styles.bar} onKeyDown={onKey}>
      <div className={styles.words}>
        <span>{label}</span>
        <ProgressBar aria-label={label} value={finished ? undefined : done / of} thickness="large" />
      </div>
      <Button onClick={stop}>{forecastPageText(locale, 'stop')}</Button>
    </div>
  );
}
