import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { SHEET_NAMES } from '../../sheets/breakdown/context';
import { usePane } from '../app/pane-context';
import { Card } from '../frame/Card';
import { CellLink } from '../frame/CellLink';
import { firstCell } from '../frame/first-cell';
import { sentences } from '../language/sentences';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Where scenarios stand side by side, and which is in use. */
export function ScenariosCard(): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const { state } = usePane();
  const scenarios = state.workbook?.loyalty?.scenarios ?? null;
  const sheet = scenarios?.sheet ?? SHEET_NAMES.Scenarios;
  const inUse = scenarios === null ? '' : loyaltyPageText(locale, 'scenario-in-use', { scenario: scenarios.inUse });
  return (
    <Card
      title={loyaltyPageText(locale, 'scenarios')}
      action={<CellLink address={firstCell(sheet)}>{text('open-sheet', { sheet })}</CellLink>}
    >
      <p className={styles.text}>{sentences([inUse, loyaltyPageText(locale, 'scenarios-text', { sheet })], locale)}</p>
    </Card>
  );
}
