import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rollingPageText } from '../../locales/rolling-page';
import { SHEET_NAMES } from '../../sheets/breakdown/context';
import { Card } from '../frame/Card';
import { FactList } from '../frame/FactList';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What is a person's to fill in on the sheets of a rolling plan. */
export function FillCard(): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  return (
    <Card title={rollingPageText(locale, 'fill')}>
      <FactList
        facts={[
          { name: SHEET_NAMES.GTM, value: rollingPageText(locale, 'fill-gtm') },
          { name: SHEET_NAMES.Focus, value: rollingPageText(locale, 'fill-focus') },
          { name: SHEET_NAMES.Media, value: rollingPageText(locale, 'fill-media') },
          { name: SHEET_NAMES.Drivers, value: rollingPageText(locale, 'fill-drivers') },
          { name: SHEET_NAMES.Actions, value: rollingPageText(locale, 'fill-actions') },
        ]}
      />
      <p className={styles.text}>{rollingPageText(locale, 'fill-kept')}</p>
    </Card>
  );
}
