import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL, maxWidth: '420px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** What people see who open the pane's page in a browser. */
export function OutsideExcel(): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text('outside-title')}</h1>
      <p className={styles.text}>{text('outside-text')}</p>
    </main>
  );
}
