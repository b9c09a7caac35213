import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { GroupChecks } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { usePane } from '../app/pane-context';
import { CheckRows } from '../checks/CheckRows';
import { ButtonRow } from '../frame/ButtonRow';
import { Card } from '../frame/Card';
import { useLanguage } from '../language/language';
import { normalise } from './loyalty-work';
import { sharesAreOff } from './shares-off';

/** The checks that are not zero, each with the way to its cell, and for shares the way to have them sum to 1; nothing where all are. */
export function ChecksOff({ checks: { lines = [] } }: { readonly checks: GroupChecks }): ReactElement | null {
  const { locale } = useLanguage();
  const { state, actions } = usePane();
  const busy = state.running !== null;
  const off = lines.filter(({ ok }) => !ok);
  if (off.length === 0) return null;
  return (
    <Card title={loyaltyPageText(locale, 'checks-off')}>
      <CheckRows lines={off} />
      {sharesAreOff(off) && (
        <ButtonRow>
          <Button disabledFocusable={busy} onClick={() => !busy && actions.doLoyalty('loyalty', normalise(null))}>
            {loyaltyPageText(locale, 'normalise')}
          </Button>
        </ButtonRow>
      )}
    </Card>
  );
}
