import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVertical20Regular, Table20Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { forecastPageText } from '../../locales/forecast-page';
import { useLanguage } from '../language/language';
import { ForecastChart } from './ForecastChart';
import { ForecastTable } from './ForecastTable';
import type { ForecastView } from './forecast-view';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface ForecastFigureProps {
  readonly view: ForecastView;
  /** The row's name. */
  readonly name: string;
  /** Probability of the band, 0 to 1. */
  readonly level: number;
  readonly digits: number;
  readonly sentence: string;
}

/** History, forecast and band: a picture, or the same as a table, with the sentence that says what it shows. */
export function ForecastFigure({ view, name, level, digits, sentence }: ForecastFigureProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const title = forecastPageText(locale, 'title', { row: name });
  const toggle = forecastPageText(locale, asTable ? 'as-chart' : 'as-table');
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <Button
          appearance="subtle"
          size="small"
          icon={asTable ? <DataBarVertical20Regular /> : <Table20Regular />}
          aria-label={toggle}
          title={toggle}
          onClick={() => setAsTable(!asTable)}
        />
      </div>
      {asTable ? (
        <ForecastTable view={view} caption={title} digits={digits} />
      ) : (
        <ForecastChart view={view} label={`${title}. ${sentence}`} level={level} />
      )}
      <figcaption className={styles.sentence} aria-live="polite">
        {sentence}
      </figcaption>
    </figure>
  );
}
