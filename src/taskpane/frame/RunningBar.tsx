import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import type { PaneState } from '../app/pane-state';
import { useLanguage } from '../language/language';
import { runningShare, runningText } from './running-text';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexGrow: 1, minWidth: 0 },
});

/**
 * Steps and a bar for work that runs, with the way to stop it. It takes the focus from the button that began the work, but not from the grid or the
 * ribbon, whose buttons begin work too.
 */
export function RunningBar({ running }: { readonly running: NonNullable<PaneState['running']> }): ReactElement {
  const styles = useStyles();
  const { text, locale } = useLanguage();
  const { actions } = usePane();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.hasFocus()) cancel.current?.focus();
  }, []);
  const label = runningText(running, locale);
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <span>{label}</span>
        <ProgressBar aria-label={label} value={runningShare(running)} thickness="large" />
      </div>
      <Button ref={cancel} onClick={() => actions.cancel()}>
        {text('cancel')}
      </Button>
    </div>
  );
}
