import type { ReactElement } from 'react';
import { forecastPageText } from '../../locales/forecast-page';
import { Figure } from '../figure/Figure';
import { useLanguage } from '../language/language';
import { ForecastChart } from './ForecastChart';
import { ForecastTable } from './ForecastTable';
import type { ForecastView } from './forecast-view';

interface ForecastFigureProps {
  readonly view: ForecastView;
  /** The row's name. */
  readonly name: string;
  /** Probability of the band, 0 to 1. */
  readonly level: number;
  readonly digits: number;
  readonly sentence: string;
}

/** History, forecast and band of one row. */
export function ForecastFigure({ view, name, level, digits, sentence }: ForecastFigureProps): ReactElement {
  const { locale } = useLanguage();
  const title = forecastPageText(locale, 'title', { row: name });
  return (
    <Figure
      title={title}
      sentence={sentence}
      chart={<ForecastChart view={view} label={`${title}. ${sentence}`} level={level} />}
      table={<ForecastTable view={view} caption={title} digits={digits} />}
    />
  );
}
