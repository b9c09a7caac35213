import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import { announcement } from './announcement';
import { useFollowing } from './use-following';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)', whiteSpace: 'nowrap' },
});

/** Tells screen readers, politely, what goes on and what came of it. */
export function Announcer(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { text, formats } = useLanguage();
  const following = useFollowing();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcement(state, formats) || (following ? text('following') : '')}
    </div>
  );
}
