import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLanguage } from '../language/language';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
  },
  text: { margin: 0 },
});

/** Stands in for a pane that could not be drawn, with the way back. */
export function Stopped({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const styles = useStyles();
  const { text } = useLanguage();
  return (
    <main className={styles.page} role="alert">
      <p className={styles.text}>{text('problem-unforeseen')}</p>
      <Button appearance="primary" onClick={onRetry}>
        {text('try-again')}
      </Button>
    </main>
  );
}
