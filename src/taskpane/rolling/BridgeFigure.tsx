import { useMemo, type ReactElement } from 'react';
import type { Month } from '../../calendar/months';
import type { RollingChanges } from '../../excel/contracts';
import { rollingPageText } from '../../locales/rolling-page';
import { Figure } from '../figure/Figure';
import { useLanguage } from '../language/language';
import { bridgeBars } from './bridge';
import { BridgeChart } from './BridgeChart';
import { BridgeTable } from './BridgeTable';
import { movedSentence } from './moved-sentence';

interface BridgeFigureProps {
  readonly changes: RollingChanges;
  /** The first month of the plan whose view it is compared with. */
  readonly from: Month;
}

/** What has moved the landing of the year since the view before, cause by cause. */
export function BridgeFigure({ changes, from }: BridgeFigureProps): ReactElement {
  const { locale, formats } = useLanguage();
  const bars = useMemo(() => bridgeBars(changes), [changes]);
  const title = rollingPageText(locale, 'moved-title');
  const sentence = movedSentence(changes, from, formats);
  return (
    <Figure
      title={title}
      sentence={sentence}
      chart={<BridgeChart bars={bars} label={`${title}. ${sentence}`} />}
      table={<BridgeTable changes={changes} caption={title} />}
    />
  );
}
