import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { loyaltyPageText } from '../../locales/loyalty-page';
import { usePane } from '../app/pane-context';
import { CellLink } from '../frame/CellLink';
import { firstCell } from '../frame/first-cell';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ text: { margin: 0 } });

interface NoCapProps {
  /** What follows of it. */
  readonly sentence: string;
  /** Of the assumptions. */
  readonly sheet: string;
}

/** Says that no cap is typed, and leads to where one would be. */
export function NoCap({ sentence, sheet }: NoCapProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { state } = usePane();
  return (
    <p className={styles.text}>
      {sentence}{' '}
      <CellLink address={state.loyalty.capsAt ?? firstCell(sheet)} inline>
        {loyaltyPageText(locale, 'caps-open')}
      </CellLink>
    </p>
  );
}
