import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { WrittenLoyalty } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { usePane } from '../app/pane-context';
import { ChoiceField } from '../breakdown/ChoiceField';
import { ButtonRow } from '../frame/ButtonRow';
import { useLanguage } from '../language/language';
import { takeRetention } from './loyalty-work';

const useStyles = makeStyles({ text: { margin: 0 } });

interface RetentionChoiceProps {
  readonly plan: WrittenLoyalty;
  readonly disabled: boolean;
}

/** Which segment of the plan is to have its new members leave as the sheet `Retention` says. */
export function RetentionChoice({ plan: { sheet, segments }, disabled }: RetentionChoiceProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { actions } = usePane();
  const [chosen, setChosen] = useState('0');
  const segment = Number(chosen) < segments.length ? chosen : '0';
  return (
    <>
      <p className={styles.text}>{loyaltyPageText(locale, 'retention-text')}</p>
      <ChoiceField<string>
        label={loyaltyPageText(locale, 'retention-of')}
        value={segment}
        choices={segments.map((name, of) => ({ value: `${of}`, label: name }))}
        disabled={disabled}
        onChange={setChosen}
      />
      <ButtonRow>
        <Button
          disabledFocusable={disabled}
          onClick={() => !disabled && actions.doLoyalty('loyalty', takeRetention(Number(segment), segments[Number(segment)] ?? '', sheet))}
        >
          {loyaltyPageText(locale, 'retention-do')}
        </Button>
      </ButtonRow>
    </>
  );
}
