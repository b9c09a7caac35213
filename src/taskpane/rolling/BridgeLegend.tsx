import type { ReactElement } from 'react';
import { rollingPageText } from '../../locales/rolling-page';
import { useLegendStyles } from '../figure/legend-styles';
import { useLanguage } from '../language/language';
import type { BridgeKind } from './bridge';
import { useBridgeStyles } from './bridge-styles';

const KINDS: readonly BridgeKind[] = ['landing', 'adds', 'takes'];

/** What the bars mean. */
export function BridgeLegend(): ReactElement {
  const fills = useBridgeStyles();
  const { legend, entry } = useLegendStyles();
  const { locale } = useLanguage();
  return (
    <div className={legend} aria-hidden>
      {KINDS.map((kind) => (
        <span key={kind} className={entry}>
          <svg width={12} height={12}>
            <rect className={fills[kind]} x={1} y={1} width={10} height={10} rx={1.5} />
          </svg>
          {rollingPageText(locale, kind)}
        </span>
      ))}
    </div>
  );
}
