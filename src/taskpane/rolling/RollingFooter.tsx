import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RollingToBuild } from '../../excel/contracts';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';

interface RollingFooterProps {
  /** Null until the forecast is there. */
  readonly asked: RollingToBuild | null;
  /** Whether a rolling plan is in the workbook already. */
  readonly standing: boolean;
}

/** Build, once there is what to build from. */
export function RollingFooter({ asked, standing }: RollingFooterProps): ReactElement {
  const { text } = useLanguage();
  const { actions } = usePane();
  return (
    <ButtonRow>
      <Button appearance="primary" disabledFocusable={asked === null} onClick={() => asked !== null && actions.buildRolling(asked)}>
        {text(standing ? 'rebuild' : 'build')}
      </Button>
    </ButtonRow>
  );
}
