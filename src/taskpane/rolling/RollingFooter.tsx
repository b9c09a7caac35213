import type { Month } from '../../calendar/months';
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RollingToBuild } from '../../excel/contracts';
import { rollingPageText } from '../../locales/rolling-page';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';
import { askedOf, type RollingStep } from './rolling-step';

interface RollingFooterProps {
  /** Null until the forecast is there. */
  readonly asked: RollingToBuild | null;
  readonly step: RollingStep;
  /** The first month asked for. */
  readonly first: Month;
}

/** Build, rebuild or roll forward, once there is what to build from. */
export function RollingFooter({ asked, step, first }: RollingFooterProps): ReactElement {
  const { text, locale, formats } = useLanguage();
  const { actions } = usePane();
  return (
    <ButtonRow>
      <Button
        appearance="primary"
        disabledFocusable={asked === null}
        onClick={() => asked !== null && actions.buildRolling(askedOf(asked, step))}
      >
        {step.kind === 'roll' || step.kind === 'rebuild'
          ? rollingPageText(locale, step.kind, { month: formats.month(first) })
          : text('build')}
      </Button>
    </ButtonRow>
  );
}
