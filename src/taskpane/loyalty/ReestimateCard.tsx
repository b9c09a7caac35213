import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WrittenLoyalty } from '../../excel/contracts';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { SHEET_NAMES } from '../../sheets/breakdown/context';
import { usePane } from '../app/pane-context';
import { ButtonRow } from '../frame/ButtonRow';
import { Card } from '../frame/Card';
import { CellLink } from '../frame/CellLink';
import { useLanguage } from '../language/language';
import { reestimate } from './loyalty-work';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Redemption as it came true, to be taken for the curve from here on. */
export function ReestimateCard({ standing: { sheet, actuals } }: { readonly standing: WrittenLoyalty }): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { state, actions } = usePane();
  const busy = state.running !== null;
  const typed = actuals?.sheet ?? SHEET_NAMES.LoyaltyPlan;
  return (
    <Card
      title={loyaltyPageText(locale, 'reestimate')}
      action={actuals && <CellLink address={actuals.address}>{loyaltyPageText(locale, 'actuals-open')}</CellLink>}
    >
      <p className={styles.text}>{loyaltyPageText(locale, 'reestimate-text', { sheet: typed })}</p>
      <ButtonRow>
        <Button disabledFocusable={busy} onClick={() => !busy && actions.doLoyalty('loyalty', reestimate(sheet))}>
          {loyaltyPageText(locale, 'reestimate-do')}
        </Button>
      </ButtonRow>
    </Card>
  );
}
