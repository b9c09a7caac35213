import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { errorText } from '../../locales/errors';
import { InputError } from '../../locales/input-error';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { usePane } from '../app/pane-context';
import { CellLink } from '../frame/CellLink';
import { NoticeBar } from '../frame/NoticeBar';
import { Notices } from '../frame/Notices';
import { useLanguage } from '../language/language';
import { normalise } from './loyalty-work';

/** The message bars of the page; shares that do not sum to 1 come with the way to have them do so. */
export function LoyaltyNotices(): ReactElement {
  const { text, locale } = useLanguage();
  const { state, actions } = usePane();
  const error = state.problem?.error;
  if (!(error instanceof InputError) || error.code !== 'loyalty-shares') return <Notices />;
  const { address, key } = error.params;
  return (
    <NoticeBar intent="error" sentence={errorText(locale, error.code, error.params)} about={error} interrupts>
      {typeof address === 'string' && <CellLink address={address}>{text('show-cell', { address })}</CellLink>}
      {typeof key === 'string' && (
        <Button size="small" onClick={() => actions.doLoyalty('loyalty', normalise(key))}>
          {loyaltyPageText(locale, 'normalise')}
        </Button>
      )}
    </NoticeBar>
  );
}
