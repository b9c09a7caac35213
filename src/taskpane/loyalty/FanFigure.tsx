import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { Figure } from '../figure/Figure';
import { useLanguage } from '../language/language';
import { FanChart } from './FanChart';
import { FanTable } from './FanTable';
import type { FanView } from './fan-view';

interface FanFigureProps {
  readonly view: FanView;
  /** What it shows, in one sentence. */
  readonly sentence: string;
}

/** Programme cost by month, and how sure it is. */
export function FanFigure({ view, sentence }: FanFigureProps): ReactElement {
  const { locale } = useLanguage();
  const title = loyaltyPageText(locale, 'fan-title');
  return (
    <Figure
      title={title}
      sentence={sentence}
      chart={<FanChart view={view} label={`${title}. ${sentence}`} />}
      table={<FanTable view={view} caption={title} />}
    />
  );
}
