import { Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { useLanguage } from '../language/language';
import type { ConflictLine } from './lock-conflicts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Locks that cannot be met: by how much, and which lock to release; the link selects its cell. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly ConflictLine[] }): ReactElement | null {
  const styles = useStyles();
  const { formats } = useLanguage();
  const { actions } = usePane();
  if (conflicts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{formats.count('conflicts', conflicts.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {conflicts.map(({ sentence, release, address }) => (
            <li key={`${address} ${sentence}`}>
              {sentence}{' '}
              <Link as="button" inline onClick={() => actions.goTo(address)}>
                {release}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
