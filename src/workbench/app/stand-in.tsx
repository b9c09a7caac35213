import { Link, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import { useTexts } from './workbench-context';

const LIMITS = ['limits-calculation', 'limits-size', 'limits-features', 'limits-charts', 'limits-width', 'limits-excel'] as const;

/** One honest line: this is not Excel, and what that means. */
export function StandIn(): ReactElement {
  const t = useTexts();
  const title = useId();
  return (
    <p className="stand-in">
      <Info16Regular aria-hidden="true" />
      <span>
        {t('stand-in')}{' '}
        <Popover withArrow trapFocus positioning="below-end">
          <PopoverTrigger disableButtonEnhancement>
            <Link as="button" inline>
              {t('limits')}
            </Link>
          </PopoverTrigger>
          <PopoverSurface className="limits" aria-labelledby={title} tabIndex={-1}>
            <h2 id={title}>{t('limits-title')}</h2>
            <ul>
              {LIMITS.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </PopoverSurface>
        </Popover>
      </span>
    </p>
  );
}
