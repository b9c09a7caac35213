import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { Card } from '../frame/Card';
import { useLanguage } from '../language/language';
import { buildMembers } from './loyalty-work';
import { RetentionChoice } from './RetentionChoice';

const useStyles = makeStyles({ text: { margin: 0 } });

/** The sheets of members, which need no plan; a plan may take its retention from them. */
export function MembersCard(): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { state, actions } = usePane();
  const busy = state.running !== null;
  const stand = state.workbook?.members ?? false;
  const plan = state.workbook?.loyalty ?? null;
  return (
    <Card title={loyaltyPageText(locale, 'members')}>
      <p className={styles.text}>{loyaltyPageText(locale, 'members-text')}</p>
      <ButtonRow>
        <Button disabledFocusable={busy} onClick={() => !busy && actions.doLoyalty('members', buildMembers())}>
          {loyaltyPageText(locale, stand ? 'members-again' : 'members-do')}
        </Button>
      </ButtonRow>
      {stand && plan !== null && <RetentionChoice plan={plan} disabled={busy} />}
    </Card>
  );
}
